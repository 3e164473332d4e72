import type { Expression } from './nodes.ts';

/** Whether all conditions hold: each by itself, without those that always do. */
export function allOf(operands: readonly Expression[]): Expression {
  const own = operands.flatMap(conditionsOf);
  const [only] = own;
  return only !== undefined && own.length === 1 ? only : { kind: 'and', operands: own };
}

/** The same for WHERE; undefined where nothing is asked. */
export function whereAll(operands: readonly Expression[]): Expression | undefined {
  return operands.flatMap(conditionsOf).length === 0 ? undefined : allOf(operands);
}

function conditionsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'and') return expression.operands.flatMap(conditionsOf);
  return expression.kind === 'literal' && expression.value === true ? [] : [expression];
}
