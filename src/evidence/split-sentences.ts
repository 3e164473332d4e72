import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import type { Span } from './source-text.ts';

/**
 * The sentences of a text, in order, without the white space around them. A line break always ends one,
 * so that headlines and captions without a full stop stand alone; what holds no letter and no digit is
 * none. Within a line the rules of Unicode (UAX #29) hold, but no sentence ends at an abbreviation of its
 * language, at an initial, or where the next word begins with a small letter.
 *
 * @param language - a BCP 47 tag; where it names no language that is known, the rules alone hold.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const abbreviations = abbreviationsOf(language);
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: 'sentence' });
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const { start, end } of piecesOf(text, segmenter)) {
    const piece = { start: borderAt(text, start), end };
    if (open === undefined) {
      open = piece;
    } else if (isJoined(text, open, piece, abbreviations)) {
      open = { start: open.start, end: piece.end };
    } else {
      sentences.push({ start: open.start, end: piece.start });
      open = piece;
    }
  }
  if (open !== undefined) sentences.push(open);
  return sentences.map((span) => trim(text, span)).filter((span) => hasWords(text, span));
}

/**
 * What the segmenter makes of a text, window by window: with each piece it hands out a copy of all that it
 * was given, so that over a whole text time grows with the square of the length (12 s for 350 KB).
 */
function* piecesOf(text: string, segmenter: Intl.Segmenter): Generator<Span> {
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW_UNITS);
    const isLast = from + window.length === text.length;
    let next = from;
    for (const { index, segment } of segmenter.segment(window)) {
      const end = from + index + segment.length;
      // The last piece of a window may go on behind it, and is looked at again.
      if (index + segment.length === window.length && !isLast) break;
      yield { start: next, end };
      next = end;
    }
    if (next === from) {
      next = endOfLongPiece(text, from, segmenter);
      yield { start: from, end: next };
    }
    from = next;
  }
}

/** Where a piece ends that is longer than a window. */
function endOfLongPiece(text: string, start: number, segmenter: Intl.Segmenter): number {
  for (let units = 2 * WINDOW_UNITS; start + units < text.length; units *= 2) {
    const first = segmenter.segment(text.slice(start, start + units)).containing(0);
    const length = first?.segment.length ?? 0;
    if (length < units) return start + length;
  }
  return start + (segmenter.segment(text.slice(start)).containing(0)?.segment.length ?? 0);
}

const WINDOW_UNITS = 4096;

/** Intl throws for tags that are well-formed by our pattern and not by the standard's. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/**
 * Moves a border between sentences: what opens (quotation marks, brackets) stands with what follows, in
 * scripts without spaces too; what closes stands with what it closes, where French puts a space before it.
 */
function borderAt(text: string, index: number): number {
  const closing = /^[\p{Pe}\p{Pf}]+(?=\s)/u.exec(text.slice(index, index + LONGEST_MARKS));
  if (closing !== null) return index + closing[0].length;
  const opening = /[\p{Ps}\p{Pi}]+$/u.exec(text.slice(Math.max(0, index - LONGEST_MARKS), index));
  return index - (opening?.[0].length ?? 0);
}

/** UTF-16 code units; nobody opens or closes more at once. */
const LONGEST_MARKS = 4;

/** UTF-16 code units on either side of a border: longer than any abbreviation, and the time stays bounded. */
const LOOKED_AT = 80;

function isJoined(text: string, before: Span, after: Span, known: Abbreviations): boolean {
  const left = text.slice(Math.max(before.start, after.start - LOOKED_AT), after.start);
  const right = text.slice(after.start, Math.min(after.end, after.start + LOOKED_AT));
  if (/[\n\r\u0085\u2028\u2029]\s*$/.test(left)) return false;
  if (/^[\p{P}\s]*\p{Ll}/u.test(right)) return true;
  const stopped = /(?<word>[\p{L}\p{M}\p{N}.]+)\.\s*$/u.exec(left)?.groups?.word;
  return stopped !== undefined && isAbbreviation(stopped, left, right, known);
}

/** Whether a full stop behind `word` ends no sentence. */
function isAbbreviation(
  word: string,
  left: string,
  right: string,
  { leading, numbered, openers, hasDottedOrdinals }: Abbreviations,
): boolean {
  const small = word.toLowerCase();
  if (/^\d{1,3}$/.test(word)) return hasDottedOrdinals || left.trim() === `${word}.`;
  if (leading.has(small)) return true;
  if (/^\p{N}/u.test(right)) return numbered.has(small) || isInitial(word);
  const next = /[\p{L}\p{M}]+/u.exec(right)?.[0].toLowerCase() ?? '';
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return !openers.has(next);
  return isInitial(word);
}

function isInitial(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word);
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
