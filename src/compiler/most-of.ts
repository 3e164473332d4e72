import {
  ascending,
  asItems,
  compare,
  descending,
  element,
  variable as name,
} from '../cypher/build.ts';
import { firstOf, returned } from '../cypher/first-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { type LensTerms, freshVariables } from './lens-terms.ts';

/**
 * The text that most of the rows hold which clauses return, ties by code point; null of none. Nothing is grouped: Neo4j
 * 5.26 takes what aggregates inside of ORDER BY for an aggregation of the rows.
 */
export function mostOf(lens: LensTerms, clauses: readonly Clause[]): Expression {
  const [all, text, at, uses] = freshVariables(lens, 4);
  const same: Expression = {
    kind: 'positions',
    variable: at,
    in: name(all),
    where: compare('=', element(name(all), name(at)), name(text)),
    to: name(at),
  };
  return firstOf([
    {
      kind: 'with',
      items: [{ expression: { kind: 'subquery', as: 'COLLECT', query: { clauses } }, as: all }],
    },
    { kind: 'unwind', list: name(all), as: text },
    {
      kind: 'with',
      distinct: true,
      items: asItems([text, all]),
    },
    {
      kind: 'with',
      items: [{ expression: name(text) }, { expression: { kind: 'size', of: same }, as: uses }],
      orderBy: [descending(name(uses)), ascending(name(text))],
      limit: ONE,
    },
    returned(name(text)),
  ]);
}

const ONE: Expression = { kind: 'literal', value: 1 };
