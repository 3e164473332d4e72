import { describe, expect, it } from '@jest/globals';

import { constantOf } from '../../../src/cypher/constant-of.ts';
import type { Expression } from '../../../src/cypher/nodes.ts';

const [TRUE, FALSE] = [true, false].map((value): Expression => ({ kind: 'literal', value }));
const OPEN: Expression = { kind: 'property', of: 'n', name: 'live' };

describe('constantOf', () => {
  it.each<[boolean | undefined, Expression]>([
    [true, { kind: 'and', operands: [] }],
    [false, { kind: 'or', operands: [] }],
    [false, { kind: 'and', operands: [OPEN, FALSE!] }],
    [undefined, { kind: 'and', operands: [OPEN, TRUE!] }],
    [true, { kind: 'or', operands: [OPEN, TRUE!] }],
    [undefined, { kind: 'or', operands: [OPEN, FALSE!] }],
    [false, { kind: 'not', operand: { kind: 'coalesce', operands: [TRUE!, FALSE!] } }],
    [undefined, { kind: 'not', operand: { kind: 'coalesce', operands: [OPEN, FALSE!] } }],
    [undefined, { kind: 'literal', value: 1 }],
  ])('is %s of %j', (constant, condition) => {
    expect(constantOf(condition)).toBe(constant);
  });
});
