import { ascending, variable } from './build.ts';
import type { Clause, Expression, OrderKey } from './nodes.ts';

/** What the first row holds that clauses return; null without one. */
export function firstOf(clauses: readonly Clause[]): Expression {
  return {
    kind: 'element',
    of: { kind: 'subquery', as: 'COLLECT', query: { clauses } },
    index: 0,
  };
}

/** The end of such clauses: what they return. */
export function returned(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression, as: 'value' }] };
}

/** Of all rows the first in an order, with what one variable holds in it. */
export function first(name: string, orderBy: readonly OrderKey[]): readonly Clause[] {
  const limit: Expression = { kind: 'literal', value: 1 };
  return [{ kind: 'with', items: [{ expression: variable(name) }], orderBy, limit }];
}

/** Of all rows the one in which a variable holds the smallest value. */
export function firstValue(name: string): readonly Clause[] {
  return first(name, [ascending(variable(name))]);
}
