import { Buffer } from 'node:buffer';

import { QueryError } from '../errors/attest-error.ts';

/** A place in a list: the values of its order's keys, and the id. */
export interface Position {
  readonly keys: readonly (string | number)[];
  readonly id: string;
}

/** A cursor: opaque to clients, and good for one list in one order. */
export function printCursor(list: string, { keys, id }: Position): string {
  return Buffer.from(JSON.stringify([list, keys, id])).toString('base64url');
}

/** The place that a cursor names; undefined where it is none of this list's. */
export function parseCursor(list: string, cursor: string): Position | undefined {
  const [own, keys, id] = parseParts(cursor);
  const isOwn = own === list && isKeys(keys) && typeof id === 'string';
  return isOwn ? { keys, id } : undefined;
}

/** What is said of a cursor that is none of the list's. */
export function invalidCursor(cursor: string): QueryError {
  return new QueryError('INVALID_CURSOR', `"${cursor}" is no cursor of this list in this order.`, {
    remedy: 'Give `after` and `before` cursors that the same field gave, with the same `orderBy`.',
  });
}

function parseParts(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
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
