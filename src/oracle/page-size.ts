import { QueryError } from '../errors/attest-error.ts';

/** How many places a page has where nothing is said. */
const DEFAULT_PAGE_SIZE = 20;

/** How many places a page can have. */
const MAX_PAGE_SIZE = 1_000;

/** How many places are asked for: the first ones, or the last ones. */
export interface PageSize {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}

/** How many places a page has, and whether they are the last ones; the sizes have been checked. */
export function pageSize({ first, last }: PageSize): {
  readonly size: number;
  readonly isBackward: boolean;
} {
  const isBackward = last !== undefined && last !== null;
  return { size: last ?? first ?? DEFAULT_PAGE_SIZE, isBackward };
}

/**
 * What is wrong with sizes: BAD_USER_INPUT for each that is negative and where both ends are asked for,
 * LIMIT_EXCEEDED for each above 1,000.
 */
export function sizeFaults({ first, last }: PageSize): readonly QueryError[] {
  const given = [
    { name: 'first', size: first ?? undefined },
    { name: 'last', size: last ?? undefined },
  ].flatMap(({ name, size }) => (size === undefined ? [] : [{ name, size }]));
  return [
    ...given.filter(({ size }) => size < 0).map(negative),
    ...given.filter(({ size }) => size > MAX_PAGE_SIZE).map(tooLarge),
    ...(given.length === 2 ? [bothEnds()] : []),
  ];
}

interface Size {
  readonly name: string;
  readonly size: number;
}

function negative({ name, size }: Size): QueryError {
  return new QueryError('BAD_USER_INPUT', `"${name}" is ${size}; it cannot be negative.`);
}

function tooLarge({ name, size }: Size): QueryError {
  const message = `"${name}" is ${size}; a page has at most ${MAX_PAGE_SIZE} places.`;
  return new QueryError('LIMIT_EXCEEDED', message, {
    remedy: "Ask for fewer, and go on from the cursor at the page's end.",
  });
}

function bothEnds(): QueryError {
  return new QueryError('BAD_USER_INPUT', 'A page has the first or the last places, not both.');
}
