import type { Span } from './source-text.ts';

/**
 * Whether no letter, mark or digit touches the words on either side, as `Vik` is touched in `Viken`.
 * Scripts that put no spaces between words have no such borders: there words may touch what they like,
 * so long as no character is cut (a mark belongs to the letter before it).
 */
export function isWholeWord(text: string, { start, end }: Span): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end);
}

/** Whether a place has a word on both of its sides, and the same one as far as can be told. */
function isWithinWord(text: string, at: number): boolean {
  // Two units are enough to hold one character.
  const before = /[\p{L}\p{N}\p{M}_]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  const behind = /^[\p{L}\p{N}\p{M}_]/u.exec(text.slice(at, at + 2))?.[0];
  if (before === undefined || behind === undefined) return behind !== undefined && isMark(behind);
  if (isMark(behind)) return true;
  if (KATAKANA.test(before) && KATAKANA.test(behind)) return true;
  return !WITHOUT_SPACES.test(before) && !WITHOUT_SPACES.test(behind);
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character);
}

/** Names from abroad are in it, and what stands around them in Japanese is not: a border after all. */
const KATAKANA = /\p{Script_Extensions=Katakana}/u;

/** UAX #14, line breaking class SA, and the scripts of Chinese and Japanese. */
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Yi}\p{scx=Javanese}\p{scx=Balinese}]/u;
