import { QueryError } from '../errors/attest-error.ts';

/** How many places a page has where nothing is said. */
const DEFAULT_PAGE_SIZE = 20;

/** How many places a page can have. */
const MAX_PAGE_SIZE = 1_000;

/**
 * How many places `first` asks for.
 *
 * @throws QueryError BAD_USER_INPUT where it is negative, LIMIT_EXCEEDED above 1,000.
 */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 0) {
    throw new QueryError('BAD_USER_INPUT', `"first" is ${size}; it cannot be negative.`);
  }
  if (size > MAX_PAGE_SIZE) {
    throw new QueryError(
      'LIMIT_EXCEEDED',
      `"first" is ${size}; a page has at most ${MAX_PAGE_SIZE} places.`,
      { remedy: 'Ask for fewer, and go on with `after`.' },
    );
  }
  return size;
}
