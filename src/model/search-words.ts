import { fold } from './fold.ts';
import { searchKeys } from './search-keys.ts';

/** What is searched, in the order of the answer: names, then titles, then what is said. */
export const SEARCH_TIERS = ['NAMES', 'TITLES', 'TEXTS'] as const;

/** One of them. */
export type SearchTier = (typeof SEARCH_TIERS)[number];

/** The index of words behind a tier. */
export function searchIndex(tier: SearchTier): string {
  return `search_${tier.toLowerCase()}`;
}

/** Where in the order a tier begins, and where it has ended. */
export function tierBounds(tier: SearchTier): readonly [string, string] {
  const place = SEARCH_TIERS.indexOf(tier);
  return [String(place), String(place + 1)];
}

/** The words of a text, whatever their script: its letters and digits without accents, in lower case. */
export function exactWords(text: string): readonly string[] {
  return splitWords(fold(text));
}

/** The words of a text in each way to romanise it: each way by itself. */
export function romanizedWords(text: string): readonly (readonly string[])[] {
  return searchKeys(text).map(splitWords);
}

/** How many letters and digits the words of a text have. */
function countLetters(text: string): number {
  return Array.from(exactWords(text).join('')).length;
}

/** Letters at which a text is as long as any: the longest have the same rank. */
const LONGEST = 99_999;

/** So much of a text tells it from others of its length; an index key has to be short. */
const KEPT_OF_TEXT = 40;

/** What hits are ordered by: the tier, then the fewest letters, then the words. */
export function searchSort(tier: SearchTier, text: string): string {
  const letters = String(Math.min(countLetters(text), LONGEST)).padStart(5, '0');
  const words = Array.from(fold(text)).slice(0, KEPT_OF_TEXT).join('');
  return `${SEARCH_TIERS.indexOf(tier)}${letters} ${words}`;
}

/** How much of what was found was asked for, above 0 and at most 1: in letters. */
export function searchScore(asked: string, found: string): number {
  return Math.min(1, countLetters(asked) / Math.max(1, countLetters(found)));
}

function splitWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
