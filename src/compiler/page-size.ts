/** A page where nothing is said of its size. */
const DEFAULT_PAGE_SIZE = 20;

/** The largest page. */
export const MAX_PAGE_SIZE = 1_000;

/** How many places a page has; `first` has been checked. */
export function pageSize(first: unknown): number {
  return typeof first === 'number' ? first : DEFAULT_PAGE_SIZE;
}
