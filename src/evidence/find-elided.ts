import { findOccurrences } from './find-occurrences.ts';
import type { Span } from './source-text.ts';

/** Stands for words that are left out of a quotation as it is written down. */
export const ELLIPSIS = '…';

/**
 * Where `parts` stand one behind the other, each at its first occurrence behind the one before. Where
 * the first part occurs again before the last one, only the shortest stretch counts.
 */
export function findElided(text: string, parts: readonly string[]): readonly Span[] {
  const [head = '', ...rest] = parts;
  const shortest = new Map<number, Span>();
  for (const start of findOccurrences(text, head)) {
    const end = endBehind(text, start + head.length, rest);
    // A later start with the same end is shorter, and takes the place of an earlier one.
    if (end !== undefined) shortest.set(end, { start, end });
  }
  return [...shortest.values()];
}

function endBehind(text: string, from: number, parts: readonly string[]): number | undefined {
  let end = from;
  for (const part of parts) {
    const at = text.indexOf(part, end);
    if (at === -1) return undefined;
    end = at + part.length;
  }
  return end;
}
