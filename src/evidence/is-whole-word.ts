import type { Span } from './source-text.ts';

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}_]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}\p{M}_]/u;

/** Whether no letter, mark or digit touches the words on either side, as `Vik` is touched in `Viken`. */
export function isWholeWord(text: string, { start, end }: Span): boolean {
  // Two units are enough to hold one character.
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  return !ENDS_IN_WORD.test(before) && !BEGINS_IN_WORD.test(behind);
}
