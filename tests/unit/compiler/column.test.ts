import { describe, expect, it } from '@jest/globals';

import { readFields } from '../../../src/compiler/column.ts';
import { NO_CURSORS } from '../../../src/compiler/cursor.ts';

const REQUEST = { variables: {}, cursors: NO_CURSORS, view: '' };

describe('readFields', () => {
  it('reads each field from the row, in their order', () => {
    const read = readFields([
      ['b', ([, second]) => second],
      ['a', ([first]) => first],
    ]);

    expect(JSON.stringify(read([1, 2], REQUEST))).toBe('{"b":2,"a":1}');
  });

  it('reads what a client has called __proto__ as any other field', () => {
    const read = readFields([
      ['a', ([first]) => first],
      ['__proto__', ([, second]) => second],
    ]);

    expect(JSON.stringify(read([1, { id: 2 }], REQUEST))).toBe('{"a":1,"__proto__":{"id":2}}');
  });
});
