import { findOccurrences } from './find-occurrences.ts';
import type { Span } from './source-text.ts';

/** Few enough to search each, enough to hold the right one. */
const MOST_WINDOWS = 16;

/** Words that stand more often than this say nothing of the place. */
const MOST_OCCURRENCES = 64;

/**
 * Stretches of a long text in which something like `quote` may stand: around its words, each aligned
 * with the word's place in the quote; those first that most of its words point to.
 */
export function windowsAround(text: string, quote: string): readonly Span[] {
  const votes = new Map<number, number>();
  for (const { word, at } of longestWords(quote)) {
    const starts = findOccurrences(text, word);
    if (starts.length > MOST_OCCURRENCES) continue;
    for (const start of starts) addVote(votes, Math.floor((start - at) / quote.length));
  }
  return [...votes]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, MOST_WINDOWS)
    .map(([bucket]) => windowAt(text, quote.length, bucket));
}

/** The twelve longest: long words are rare words. */
function longestWords(quote: string): readonly { word: string; at: number }[] {
  return [...quote.matchAll(/[\p{L}\p{N}]{3,}/gu)]
    .map((match) => ({ word: match[0], at: match.index }))
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, 12);
}

/** Buckets are as long as the quote; a word may have been pushed over the edge of its own. */
function addVote(votes: Map<number, number>, bucket: number): void {
  votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
}

function windowAt(text: string, length: number, bucket: number): Span {
  return {
    start: Math.max(0, (bucket - 1) * length),
    end: Math.min(text.length, (bucket + 3) * length),
  };
}
