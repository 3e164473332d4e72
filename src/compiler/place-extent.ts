import { invariant } from '../util/invariant.ts';

const EXTENTS = ['HERE', 'HERE_AND_PARTS', 'HERE_AND_WHOLES', 'ALL'] as const;

/** How far a question about a place reaches. */
export type PlaceExtent = (typeof EXTENTS)[number];

/** A coerced value of `PlaceExtent`. */
export function extentOf(value: unknown): PlaceExtent {
  const extent = EXTENTS.find((name) => name === value);
  invariant(extent, `${String(value)} is no extent`);
  return extent;
}
