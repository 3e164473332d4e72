import { allOf } from '../cypher/all-of.ts';
import { ascending, compare, match, not, property } from '../cypher/build.ts';
import { first, firstOf, returned } from '../cypher/first-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { into, path } from '../cypher/path.ts';
import { type LensTerms, freshVariables } from './lens-terms.ts';
import { mostOf } from './most-of.ts';
import { isSettled } from './seen-bearings.ts';
import { isClaimSeen } from './seen-sources.ts';

/** A wording of a proposition: as most of the claims print it that are admitted, where they print it in different words. */
export function printed(lens: LensTerms, proposition: string, column: string): Expression {
  return ifReworded(lens, proposition, column, mostPrinted(lens, proposition, column));
}

/** What kind of name a fact gives: where the words give none, the attribute tells. */
export function nameKindOf(lens: LensTerms, fact: string): Expression {
  const { text } = lens;
  const isLabel = compare('=', property(fact, 'predicate'), text('LABEL'));
  const usual: Expression = {
    kind: 'case',
    branches: [{ when: isLabel, then: text('LABEL') }],
    otherwise: text('NAME'),
  };
  const given: Expression = {
    kind: 'coalesce',
    operands: [mostPrinted(lens, fact, 'valueNameKind'), usual],
  };
  return ifReworded(lens, fact, 'valueNameKind', given);
}

/** Something else, where claims print it in different words and not all are admitted. */
function ifReworded(
  lens: LensTerms,
  proposition: string,
  column: string,
  reworded: Expression,
): Expression {
  const own = property(proposition, column);
  const isReworded = allOf([
    { kind: 'isNotNull', operand: property(proposition, 'reworded') },
    not(isSettled(lens, proposition)),
  ]);
  return { kind: 'case', branches: [{ when: isReworded, then: reworded }], otherwise: own };
}

/** As most of the admitted claims print it; what belongs to a text, as it stands beside that text. */
function mostPrinted(lens: LensTerms, proposition: string, column: string): Expression {
  const [claim, other] = freshVariables(lens, 2);
  const by = column.startsWith('value')
    ? 'valueText'
    : column.startsWith('scope')
      ? 'scopeText'
      : column;
  const stated = (variable: string, more: readonly Expression[]): Clause =>
    match(
      path({ variable: proposition }, into('STATES', { variable })),
      allOf([isClaimSeen(lens, variable), ...more]),
    );
  const isWorded: Expression = { kind: 'isNotNull', operand: property(claim, by) };
  const text = mostOf(lens, [stated(claim, [isWorded]), returned(property(claim, by))]);
  if (by === column) return text;
  return firstOf([
    stated(other, [compare('=', property(other, by), text)]),
    ...first(other, [ascending(property(other, column))]),
    returned(property(other, column)),
  ]);
}
