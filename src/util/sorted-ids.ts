import { compareCodePoints } from './compare-code-points.ts';

/** Each id once, in code-point order. */
export function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}
