import type { ComparisonOperator, Expression, OrderKey } from '../cypher/nodes.ts';

/**
 * What stands behind a position in an order: `a >= $a AND (a > $a OR (b >= $b AND (b > $b OR id > $id)))`.
 * The outer `>=` is what an index can seek by; the textbook form, an OR at the top, is not (measured: a
 * page at depth 50,000 reads 45 rows so, and 50,044 otherwise).
 */
export function buildKeyset(keys: readonly OrderKey[], values: readonly Expression[]): Expression {
  const [key, ...others] = keys;
  const [value, ...rest] = values;
  if (key === undefined || value === undefined) return { kind: 'literal', value: false };
  const strict: ComparisonOperator = key.direction === 'ASC' ? '>' : '<';
  const beyond = compare(strict, key.expression, value);
  if (others.length === 0) return beyond;
  const from: ComparisonOperator = key.direction === 'ASC' ? '>=' : '<=';
  return {
    kind: 'and',
    operands: [
      compare(from, key.expression, value),
      { kind: 'or', operands: [beyond, buildKeyset(others, rest)] },
    ],
  };
}

function compare(operator: ComparisonOperator, left: Expression, right: Expression): Expression {
  return { kind: 'comparison', operator, left, right };
}
