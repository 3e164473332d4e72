/** A page where nothing is said of its size. */
const DEFAULT_PAGE_SIZE = 20;

/** The largest page. */
export const MAX_PAGE_SIZE = 1_000;

/** How many places a page has, and from which end of what lies between its cursors they are taken. */
export interface PageSize {
  readonly size: number;
  readonly from: 'START' | 'END';
}

/** The sizes that arguments name; the two exclude one another. */
export function readSizes({
  first,
  last,
}: Readonly<Record<string, unknown>>): readonly (readonly [
  name: 'first' | 'last',
  size: number,
])[] {
  return [
    ...(typeof first === 'number' ? [['first', first] as const] : []),
    ...(typeof last === 'number' ? [['last', last] as const] : []),
  ];
}

/** The size of a page; the arguments have been checked. */
export function pageSize(values: Readonly<Record<string, unknown>>): PageSize {
  const [[name, size] = ['first', DEFAULT_PAGE_SIZE] as const] = readSizes(values);
  return { size, from: name === 'first' ? 'START' : 'END' };
}
