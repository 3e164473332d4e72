import { QueryError } from '../errors/attest-error.ts';

/** How many things a list without pages has at most. */
export const MAX_SHORT_LIST = 100;

/**
 * A list without pages, as it comes back: whole, or not at all.
 *
 * @throws QueryError LIMIT_EXCEEDED where it is longer than that.
 */
export function readShortList(field: string, value: unknown): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (items.length <= MAX_SHORT_LIST) return items;
  const message = `\`${field}\` has more than ${MAX_SHORT_LIST} here, and no pages.`;
  throw new QueryError('LIMIT_EXCEEDED', message, { remedy: 'Ask for it by a list with pages.' });
}

/** A leaf as it comes back; a list of leaves is a short list. */
export function readLeaf(field: string, value: unknown): unknown {
  return Array.isArray(value) ? readShortList(field, value) : value;
}
