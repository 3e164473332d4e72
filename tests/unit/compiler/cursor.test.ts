import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parseCursor, printCursor } from '../../../src/compiler/cursor.ts';

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('parseCursor', () => {
  it('reads what printCursor has written', () => {
    const position = fc.record({
      keys: fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer())),
      id: fc.string({ unit: 'binary' }),
    });

    fc.assert(
      fc.property(position, (own) => {
        expect(parseCursor('Claim WHEN ASC', printCursor('Claim WHEN ASC', own))).toEqual(own);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['null', encode(null)],
    ['an object', encode({ list: 'Claim WHEN ASC' })],
    ['a cursor of another order', printCursor('Claim WHEN DESC', { keys: ['~'], id: 'a' })],
    ['a cursor without an id', encode(['Claim WHEN ASC', ['~']])],
    ['keys that are no list', encode(['Claim WHEN ASC', '~', 'a'])],
    ['a key that is no key', encode(['Claim WHEN ASC', [{ $ne: null }], 'a'])],
    ['an id that is a number', encode(['Claim WHEN ASC', ['~'], 1])],
  ])('knows nothing of %s', (_what, cursor) => {
    expect(parseCursor('Claim WHEN ASC', cursor)).toBeUndefined();
  });
});
