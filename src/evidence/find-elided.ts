import { findOccurrences } from './find-occurrences.ts';
import type { Span } from './source-text.ts';

/** Stands for words that are left out of a quotation as it is written down. */
export const ELLIPSIS = '…';

/**
 * Where `parts` stand one behind the other, each at its first occurrence behind the one before. Where
 * the first part occurs again before the last one, only the shortest stretch counts. Each part is gone
 * through once, so that a text full of them takes no longer than another.
 */
export function findElided(text: string, parts: readonly string[]): readonly Span[] {
  const [heads = [], ...rest] = parts.map((part) => findOccurrences(text, part));
  const next = rest.map(() => 0);
  const shortest = new Map<number, Span>();
  for (const start of heads) {
    let end: number | undefined = start + (parts[0]?.length ?? 0);
    for (const [index, starts] of rest.entries()) {
      next[index] = firstFrom(starts, end, next[index] ?? 0);
      const at: number | undefined = starts[next[index] ?? 0];
      end = at === undefined ? undefined : at + (parts[index + 1]?.length ?? 0);
      if (end === undefined) return [...shortest.values()];
    }
    // A later start with the same end is shorter, and takes the place of an earlier one.
    shortest.set(end, { start, end });
  }
  return [...shortest.values()];
}

/** The index of the first of the sorted `starts`, from the one at `index` on, that is not before `least`. */
function firstFrom(starts: readonly number[], least: number, index: number): number {
  let first = index;
  while ((starts[first] ?? least) < least) first += 1;
  return first;
}
