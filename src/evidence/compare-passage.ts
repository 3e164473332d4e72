import type { PassageContent } from '../model/evidence.ts';
import { describePassage } from './describe-passage.ts';
import { type ClosestPassage, findClosest } from './find-closest.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { DecodedText } from './source-text.ts';

/** What became of a passage in a text. */
export type PassageComparison =
  /** The words stand where the passage says. */
  | { readonly kind: 'VERIFIED' }
  /** The words stand elsewhere; `nearest` is the place whose surroundings agree most. */
  | { readonly kind: 'MOVED'; readonly nearest: ClosestPassage }
  /** The words do not stand in the text. */
  | { readonly kind: 'MISSING'; readonly nearest?: ClosestPassage }
  /** The words stand where the passage says, in a text that is not the one they were found in. */
  | { readonly kind: 'TEXT_CHANGED' };

type Located = Pick<PassageContent, 'exact' | 'start' | 'end' | 'prefix' | 'suffix' | 'sha256'>;

/** Compares a passage with a text of its source. */
export function comparePassage(passage: Located, { text, sha256 }: DecodedText): PassageComparison {
  const { exact, start, end } = passage;
  if (end - start === exact.length && text.slice(start, end) === exact) {
    return { kind: sha256 === passage.sha256 ? 'VERIFIED' : 'TEXT_CHANGED' };
  }
  const elsewhere = mostAlike(text, passage, findOccurrences(text, exact));
  if (elsewhere !== undefined) return { kind: 'MOVED', nearest: elsewhere };
  const nearest = findClosest(text, exact);
  return nearest === undefined ? { kind: 'MISSING' } : { kind: 'MISSING', nearest };
}

/** The occurrence with the most of the passage's surroundings around it; then the least moved. */
function mostAlike(
  text: string,
  passage: Located,
  starts: readonly number[],
): ClosestPassage | undefined {
  const { exact } = passage;
  const best = starts
    .map((start) => ({ start, agreement: agreementAround(text, passage, start) }))
    .sort(
      (a, b) =>
        b.agreement - a.agreement ||
        Math.abs(a.start - passage.start) - Math.abs(b.start - passage.start),
    )[0];
  return best && { exact, start: best.start, end: best.start + exact.length, score: 1 };
}

/** How many units of prefix and suffix, counted from the words outwards, are the same. */
function agreementAround(text: string, passage: Located, start: number): number {
  const here = describePassage(text, { start, end: start + passage.exact.length });
  const before = commonLength(reverse(here.prefix), reverse(passage.prefix));
  return before + commonLength(here.suffix, passage.suffix);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
