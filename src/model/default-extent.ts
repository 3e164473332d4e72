import type { Extent } from './vocabulary.ts';

/**
 * How a time fills its bounds where nothing is said: `a/b` is the whole of it, `[a..b]` and a single
 * day, month or year are some moment in it; so are words without EDTF.
 */
export function defaultExtent(edtf: string | undefined): Extent {
  return edtf?.includes('/') === true ? 'THROUGHOUT' : 'WITHIN';
}
