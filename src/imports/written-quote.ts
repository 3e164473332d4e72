import { findOccurrences } from '../evidence/find-occurrences.ts';
import { isWholeWord } from '../evidence/is-whole-word.ts';

/** Where words stand, as far as it is known. */
export interface KnownPlace {
  /** UTF-16 code units; of the text. */
  readonly start?: number | undefined;
  /** From 1. */
  readonly occurrence?: number | undefined;
}

/**
 * A quotation as a dossier writes it: with `#n` where the words stand more than once, and where they end
 * in what would be read as one. Undefined where they stand more than once and it is not known which is
 * meant.
 */
export function writtenQuote(
  words: string,
  text: string | undefined,
  { start, occurrence }: KnownPlace = {},
): string | undefined {
  if (occurrence !== undefined) return `${words}#${occurrence}`;
  const starts = text === undefined ? [] : findOccurrences(text, words);
  if (starts.length <= 1) return unnumbered(words);
  const position = positionOf(start, starts);
  return position === undefined ? undefined : `${words}#${position}`;
}

/** A name as a key of `names`: its first occurrence as a word of its own goes without `#n`. */
export function writtenName(
  words: string,
  text: string,
  { start }: Pick<KnownPlace, 'start'> = {},
): string {
  const starts = findOccurrences(text, words);
  const first = starts.find((at) => isWholeWord(text, { start: at, end: at + words.length }));
  const position = positionOf(start, starts);
  if (position === undefined || start === first) return unnumbered(words);
  return `${words}#${position}`;
}

function positionOf(start: number | undefined, starts: readonly number[]): number | undefined {
  const index = start === undefined ? -1 : starts.indexOf(start);
  return index < 0 ? undefined : index + 1;
}

/** Words that end in `#2` would be read as an occurrence of what stands before. */
function unnumbered(words: string): string {
  return /.#[1-9]\d{0,5}$/s.test(words) ? `${words}#1` : words;
}
