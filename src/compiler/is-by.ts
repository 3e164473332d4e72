import { compare } from '../cypher/build.ts';
import type { Expression } from '../cypher/nodes.ts';

/** Whether a day is known, and not behind another. */
export function isBy(day: Expression, last: Expression): Expression {
  return {
    kind: 'coalesce',
    operands: [compare('<=', day, last), { kind: 'literal', value: false }],
  };
}
