import search from 'approx-string-match';

import { foldTypography } from './fold-typography.ts';
import { isWholeWord } from './is-whole-word.ts';
import type { Span } from './source-text.ts';
import { windowsAround } from './windows-around.ts';

/** The passage that comes nearest to words that are not in the text. */
export interface ClosestPassage extends Span {
  readonly exact: string;
  /**
   * 0 to 1: one less the share of the quote's units that differ, typographic variants aside; never 1
   * where anything differs.
   */
  readonly score: number;
}

/** Below this share of agreement a passage is no hint any more but noise. */
const LEAST_SCORE = 0.5;

/** Text units times quote units up to which the whole text is searched: some tenths of a second. */
const WHOLE_TEXT_BUDGET = 4_000_000;

/** What only typography sets apart is as near as can be, but not the same. */
const MOST_SCORE = 0.99;

/** More of a quote says no better where it belongs. */
const LONGEST_QUOTE_UNITS = 2_000;

/**
 * Finds the passage that differs least from `quote`; of equally near ones the one that begins and ends
 * at words, then the shortest, then the first. On long texts only the surroundings of the quote's
 * rarest words are searched, so that the time stays bounded.
 *
 * @returns undefined where nothing agrees in at least half of the quote.
 */
export function findClosest(text: string, quote: string): ClosestPassage | undefined {
  const pattern = quote.slice(0, LONGEST_QUOTE_UNITS);
  const spans =
    text.length * pattern.length <= WHOLE_TEXT_BUDGET
      ? [{ start: 0, end: text.length }]
      : windowsAround(text, pattern);
  const candidates = spans.flatMap((span) => closestWithin(text, pattern, span));
  return candidates.sort(nearestFirst)[0]?.closest;
}

interface Candidate {
  readonly closest: ClosestPassage;
  readonly isWhole: boolean;
}

function closestWithin(text: string, pattern: string, span: Span): readonly Candidate[] {
  const mostErrors = Math.floor(pattern.length * (1 - LEAST_SCORE));
  const folded = foldTypography(text.slice(span.start, span.end));
  return search(folded, foldTypography(pattern), mostErrors).map((match) =>
    describeMatch(text, pattern, {
      start: span.start + match.start,
      end: span.start + match.end,
      errors: match.errors,
    }),
  );
}

function describeMatch(text: string, pattern: string, match: Span & { errors: number }): Candidate {
  const { start, end, errors } = match;
  const exact = text.slice(start, end);
  const share = Math.round((1 - errors / pattern.length) * 100) / 100;
  const score = exact === pattern ? 1 : Math.min(share, MOST_SCORE);
  return {
    closest: { exact, start, end, score },
    isWhole: isWholeWord(text, match),
  };
}

function nearestFirst(a: Candidate, b: Candidate): number {
  return (
    b.closest.score - a.closest.score ||
    Number(b.isWhole) - Number(a.isWhole) ||
    a.closest.exact.length - b.closest.exact.length ||
    a.closest.start - b.closest.start
  );
}
