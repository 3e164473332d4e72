import { Buffer } from 'node:buffer';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { QueryError } from '../errors/attest-error.ts';

/** A place in a list: the values of its order's keys, and the id. */
export interface Position {
  readonly keys: readonly (string | number)[];
  readonly id: string;
}

/** Makes cursors, and reads those that it made: opaque to clients, and good for one list in one order. */
export interface Cursors {
  print(list: string, position: Position): string;
  /**
   * The place that a cursor names.
   *
   * @throws QueryError INVALID_CURSOR for what is no cursor or was changed, STALE_CURSOR for one that was signed
   * with another key, FOREIGN_CURSOR for one of another list, or of this list in another order
   */
  parse(list: string, cursor: string): Position;
}

/** Bytes of a cursor that are its signature: half of SHA-256, the least that RFC 2104 (section 5) advises. */
const SIGNATURE_BYTES = 16;

/**
 * Cursors signed with a key (HMAC-SHA256, RFC 2104). They outlive the process: whoever has the key reads them.
 *
 * @param key - the store's, 32 random bytes
 */
export function signedCursors(key: Uint8Array): Cursors {
  // Tells a cursor of another key from one that was changed; of the key it tells nothing.
  const keyId = createHash('sha256')
    .update('cursors of ')
    .update(key)
    .digest('base64url')
    .slice(0, 6);
  const sign = (content: Uint8Array): Buffer =>
    createHmac('sha256', key).update(content).digest().subarray(0, SIGNATURE_BYTES);
  return {
    print: (list, { keys, id }) => {
      const content = Buffer.from(JSON.stringify([keyId, list, keys, id]));
      return Buffer.concat([sign(content), content]).toString('base64url');
    },
    parse: (list, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      const [signature, content] = [
        bytes.subarray(0, SIGNATURE_BYTES),
        bytes.subarray(SIGNATURE_BYTES),
      ];
      const [signedWith, own, keys, id] = parseParts(content);
      if (!isKeys(keys) || typeof id !== 'string') throw invalidCursor(cursor);
      if (signedWith !== keyId) throw staleCursor(cursor);
      if (!timingSafeEqual(signature, sign(content))) throw invalidCursor(cursor);
      if (own !== list) throw foreignCursor(cursor, String(own), list);
      return { keys, id };
    },
  };
}

/** Cursors that are good for one view only. @param view - as `viewId` has it: `@` and the hash of a lens, or empty */
export function cursorsThrough(cursors: Cursors, view: string): Cursors {
  if (view === '') return cursors;
  const seen = (list: string): string => `${list} through the lens ${view.slice(1)}`;
  return {
    print: (list, position) => cursors.print(seen(list), position),
    parse: (list, cursor) => cursors.parse(seen(list), cursor),
  };
}

/** For operations that neither print nor take cursors. */
export const NO_CURSORS: Cursors = {
  print: () => {
    throw new Error('the plan was said to need no cursors');
  },
  parse: () => {
    throw new Error('the plan was said to need no cursors');
  },
};

function invalidCursor(cursor: string): QueryError {
  return new QueryError('INVALID_CURSOR', `"${shorten(cursor)}" is no cursor that was made here.`, {
    remedy: 'Give `after` and `before` cursors as the same field gave them.',
  });
}

function staleCursor(cursor: string): QueryError {
  return new QueryError('STALE_CURSOR', `"${shorten(cursor)}" is a cursor of another store.`, {
    remedy:
      'Begin at the first page: a store that is made anew, from a backup too, makes new cursors.',
  });
}

function foreignCursor(cursor: string, own: string, list: string): QueryError {
  const message = `"${shorten(cursor)}" is a cursor of the list "${own}"; this list is "${list}".`;
  return new QueryError('FOREIGN_CURSOR', message, {
    remedy: 'Give `after` and `before` cursors that the same field gave, with the same `orderBy`.',
  });
}

/** Cursors can be as long as names are. */
function shorten(cursor: string): string {
  return cursor.length <= 80 ? cursor : `${cursor.slice(0, 77)}…`;
}

function parseParts(content: Uint8Array): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(content).toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Not JSON, so not made here: the caller says so.
    return [];
  }
}

function isKeys(keys: unknown): keys is readonly (string | number)[] {
  return (
    Array.isArray(keys) && keys.every((key) => typeof key === 'string' || typeof key === 'number')
  );
}
