import type { Expression, Query } from '../cypher/nodes.ts';
import { PASSING_ON } from '../derive/media.ts';
import { addConstant, type Context } from './context.ts';
import { buildPath, liveOnly } from './match-path.ts';

/** Whether an entity is a medium: `mediaOf` as a condition. */
export function isMedium(context: Context, entity: string): Expression {
  const publishes = (source: string): Expression => ({
    kind: 'comparison',
    operator: 'IN',
    left: { kind: 'property', of: source, name: 'kind' },
    right: addConstant(context, 'passingOn', PASSING_ON),
  });
  return {
    kind: 'or',
    operands: [
      namedBy(context, entity, 'VIA', () => []),
      namedBy(context, entity, 'PUBLISHED_BY', (source) => [publishes(source)]),
    ],
  };
}

function namedBy(
  context: Context,
  entity: string,
  type: string,
  conditions: (fact: string) => readonly Expression[],
): Expression {
  const [fact, relationship] = [context.freshVariable(), context.freshVariable()];
  const path = ['IN', type].map((own) => ({ direction: 'IN', types: [own] }) as const);
  const query: Query = {
    clauses: [
      {
        kind: 'match',
        pattern: buildPath(entity, path, { variable: fact, relationship, label: undefined }),
        where: { kind: 'and', operands: [liveOnly(fact), ...conditions(fact)] },
      },
      { kind: 'return', items: [{ expression: { kind: 'literal', value: 1 }, as: 'found' }] },
    ],
  };
  return { kind: 'subquery', as: 'EXISTS', query };
}
