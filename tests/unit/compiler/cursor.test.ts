import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { NO_CURSORS, signedCursors } from '../../../src/compiler/cursor.ts';
import { QueryError } from '../../../src/errors/attest-error.ts';

const LIST = 'Claim WHEN ASC';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

const position = fc.record({
  keys: fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer())),
  id: fc.string({ unit: 'binary' }),
});

const OWN = signedCursors(new Uint8Array(32));

function codeOf(cursor: string, list = LIST): unknown {
  try {
    return OWN.parse(list, cursor);
  } catch (thrown) {
    return thrown instanceof QueryError ? thrown.code : thrown;
  }
}

function encode(value: unknown): string {
  return Buffer.from(`0123456789abcdef${JSON.stringify(value)}`).toString('base64url');
}

describe('signedCursors', () => {
  it('reads what it has written, and what another process has written with the same key', () => {
    fc.assert(
      fc.property(key, position, (bytes, own) => {
        const cursor = signedCursors(bytes).print(LIST, own);

        expect(signedCursors(Uint8Array.from(bytes)).parse(LIST, cursor)).toEqual(own);
      }),
    );
  });

  it('refuses what was changed, wherever it was', () => {
    const cursor = OWN.print(LIST, { keys: ['2022-01-05'], id: 'a' });
    const bytes = Buffer.from(cursor, 'base64url');

    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(bytes.readUInt8(index) ^ change, index);

        // Where the name of the key was changed, it looks like another store's.
        expect(['INVALID_CURSOR', 'STALE_CURSOR']).toContain(codeOf(changed.toString('base64url')));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('0123456789abcdef{').toString('base64url')],
    ['a signature without anything', Buffer.from('0123456789abcdef').toString('base64url')],
    ['null', encode(null)],
    ['an object', encode({ list: LIST })],
    ['what has no id', encode(['k', LIST, ['~']])],
    ['keys that are no list', encode(['k', LIST, '~', 'a'])],
    ['a key that is no key', encode(['k', LIST, [{ $ne: null }], 'a'])],
    ['an id that is a number', encode(['k', LIST, ['~'], 1])],
  ])('refuses %s', (_what, cursor) => {
    expect(codeOf(cursor)).toBe('INVALID_CURSOR');
  });

  it('refuses a cursor of the same list in another order', () => {
    const cursor = OWN.print('Claim WHEN DESC', { keys: ['~'], id: 'a' });

    expect(codeOf(cursor)).toBe('FOREIGN_CURSOR');
  });

  it('refuses a cursor that was signed with another key', () => {
    const other = signedCursors(new Uint8Array(32).fill(1));

    expect(codeOf(other.print(LIST, { keys: ['~'], id: 'a' }))).toBe('STALE_CURSOR');
  });

  it('shows little of a cursor that is long', () => {
    const cursor = 'x'.repeat(100_000);
    const message = ((): string => {
      try {
        OWN.parse(LIST, cursor);
        return '';
      } catch (thrown) {
        return String(thrown);
      }
    })();

    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(300);
  });
});

describe('NO_CURSORS', () => {
  it('are for nobody', () => {
    expect(() => NO_CURSORS.print(LIST, { keys: [], id: 'a' })).toThrow();
    expect(() => NO_CURSORS.parse(LIST, '')).toThrow();
  });
});
