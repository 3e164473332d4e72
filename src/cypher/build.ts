import type {
  Clause,
  ComparisonOperator,
  Expression,
  OrderKey,
  Pattern,
  Projection,
} from './nodes.ts';

/** A property of what a variable stands for. */
export function property(of: string, name: string): Expression {
  return { kind: 'property', of, name };
}

/** A property as it stands in the store, whatever a lens admits. */
export function storedProperty(of: string, name: string): Expression {
  return { kind: 'property', of, name, asStored: true };
}

/** What a variable stands for. */
export function variable(name: string): Expression {
  return { kind: 'variable', name };
}

/** Two values, compared. */
export function compare(
  operator: ComparisonOperator,
  left: Expression,
  right: Expression,
): Expression {
  return { kind: 'comparison', operator, left, right };
}

/** Whether something does not hold; null of what is null. */
export function not(operand: Expression): Expression {
  return { kind: 'not', operand };
}

/** One item of a list; from its end below zero. */
export function element(of: Expression, index: number | Expression): Expression {
  return { kind: 'element', of, index };
}

/** An expression in which a variable stands for a value that is worked out once. */
export function letBe(variable: string, value: Expression, to: Expression): Expression {
  return element({ kind: 'each', variable, in: { kind: 'list', items: [value] }, to }, 0);
}

/** A key of an order, the smallest first. */
export function ascending(expression: Expression): OrderKey {
  return { expression, direction: 'ASC' };
}

/** A key of an order, the largest first. */
export function descending(expression: Expression): OrderKey {
  return { expression, direction: 'DESC' };
}

/** Finds a pattern where something holds. */
export function match(pattern: Pattern, where?: Expression): Extract<Clause, { kind: 'match' }> {
  return { kind: 'match', pattern, where };
}

/** How many rows clauses return, or whether they return one. */
export function subquery(as: 'COUNT' | 'EXISTS', clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as, query: { clauses } };
}

/** Whether clauses find something, that return nothing themselves. */
export function exists(clauses: readonly Clause[]): Expression {
  const found = { expression: { kind: 'literal', value: 1 }, as: 'found' } as const;
  return subquery('EXISTS', [...clauses, { kind: 'return', items: [found] }]);
}

/** Variables under their own names. */
export function asItems(names: readonly string[]): readonly Projection[] {
  return names.map((name) => ({ expression: variable(name) }));
}

/** Returns what a variable stands for. */
export function returning(name: string): Clause {
  return { kind: 'return', items: asItems([name]) };
}
