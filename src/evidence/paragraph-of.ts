import type { Span } from './source-text.ts';

/**
 * Finds the paragraphs of a text that passages stand in: from the line break before a passage to the line
 * break behind it; more than one where the passage runs over line breaks itself. The text is gone through
 * once, however many passages are asked for.
 */
export function paragraphsOf(text: string): (passage: Span) => Span {
  const breaks = [...text.matchAll(/[\n\r]/g)].map(({ index }) => index);
  return ({ start, end }) => {
    const before = breaks[countBelow(breaks, start) - 1];
    const behind = breaks[countBelow(breaks, end)];
    return { start: before === undefined ? 0 : before + 1, end: behind ?? text.length };
  };
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((sorted[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
