import type { Expression } from '../cypher/nodes.ts';
import type { Context } from './context.ts';
import type { PathStep } from './mapping.ts';
import { buildPath } from './match-path.ts';

/** How many different values a property has at the ends of a path. */
export function countAtEnd(
  context: Context,
  variable: string,
  path: readonly PathStep[],
  property: string,
): Expression {
  const [end, relationship] = [context.freshVariable(), context.freshVariable()];
  const pattern = buildPath(variable, path, { variable: end, relationship, label: undefined });
  const expression: Expression = { kind: 'property', of: end, name: property };
  return {
    kind: 'subquery',
    as: 'COUNT',
    query: {
      clauses: [
        { kind: 'match', pattern },
        { kind: 'return', distinct: true, items: [{ expression, as: 'value' }] },
      ],
    },
  };
}

/** The value of a property at that end of a path which is the first by another property. */
export function firstAtEnd(
  context: Context,
  variable: string,
  path: readonly PathStep[],
  { property, by }: { readonly property: string; readonly by: string },
): Expression {
  const [end, relationship] = [context.freshVariable(), context.freshVariable()];
  const pattern = buildPath(variable, path, { variable: end, relationship, label: undefined });
  const at = (name: string): Expression => ({ kind: 'property', of: end, name });
  return {
    kind: 'element',
    index: 0,
    of: {
      kind: 'subquery',
      as: 'COLLECT',
      query: {
        clauses: [
          { kind: 'match', pattern },
          {
            kind: 'with',
            items: [{ expression: { kind: 'variable', name: end } }],
            orderBy: [{ expression: at(by), direction: 'ASC' }],
            limit: { kind: 'literal', value: 1 },
          },
          { kind: 'return', items: [{ expression: at(property), as: 'value' }] },
        ],
      },
    },
  };
}

/** Whether a property is true at one of the ends of a path. */
export function someAtEnd(
  context: Context,
  variable: string,
  path: readonly PathStep[],
  property: string,
): Expression {
  const [end, relationship] = [context.freshVariable(), context.freshVariable()];
  const pattern = buildPath(variable, path, { variable: end, relationship, label: undefined });
  const where: Expression = { kind: 'property', of: end, name: property };
  const found = { expression: { kind: 'literal', value: 1 }, as: 'found' } as const;
  return {
    kind: 'subquery',
    as: 'EXISTS',
    query: {
      clauses: [
        { kind: 'match', pattern, where },
        { kind: 'return', items: [found] },
      ],
    },
  };
}
