import { isGiven } from '../util/is-given.ts';

/** A page where nothing is said of its size. */
const DEFAULT_PAGE_SIZE = 20;

/** The largest page. */
export const MAX_PAGE_SIZE = 1_000;

/** How many places a page has, and from which end of what lies between its cursors they are taken. */
export interface PageSize {
  /** Maybe a blank. */
  readonly size: unknown;
  readonly from: 'START' | 'END';
}

/** The sizes that arguments name, maybe in blanks; the two exclude one another. */
export function readSizes({
  first,
  last,
}: Readonly<Record<string, unknown>>): readonly (readonly [
  name: 'first' | 'last',
  size: unknown,
])[] {
  return [
    ...(isGiven(first) ? [['first', first] as const] : []),
    ...(isGiven(last) ? [['last', last] as const] : []),
  ];
}

/** The size of a page. */
export function pageSize(values: Readonly<Record<string, unknown>>): PageSize {
  const [[name, size] = ['first', DEFAULT_PAGE_SIZE] as const] = readSizes(values);
  return { size, from: name === 'first' ? 'START' : 'END' };
}
