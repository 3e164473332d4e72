import { describePassage } from '../evidence/describe-passage.ts';
import { ELLIPSIS, findElided } from '../evidence/find-elided.ts';
import { findClosest } from '../evidence/find-closest.ts';
import { findOccurrences } from '../evidence/find-occurrences.ts';
import { isWholeWord } from '../evidence/is-whole-word.ts';
import type { Span } from '../evidence/source-text.ts';
import type { QuoteDraft } from './draft.ts';
import type { Finding, FoundQuote } from './found-quote.ts';

/** Looks for the quotations of a source in its text; those of blocks come before those of their claims. */
export function findQuotes(
  text: string,
  quotes: readonly QuoteDraft[],
): ReadonlyMap<QuoteDraft, Finding> {
  const findings = new Map<QuoteDraft, Finding>();
  for (const quote of quotes) {
    const around = quote.block === undefined ? undefined : findings.get(quote.block);
    findings.set(quote, findQuote(text, quote, around));
  }
  return findings;
}

function findQuote(text: string, quote: QuoteDraft, around: Finding | undefined): Finding {
  const places = placesOf(text, quote.words);
  if (quote.occurrence !== undefined) return takeNumbered(text, quote, places, quote.occurrence);
  if (places.length === 0) return missing(text, quote, places);
  if (quote.use === 'NAME') return takeWholeWord(text, quote, places);
  if (quote.use === 'FURNITURE') return takeOne(text, places.slice(0, 1));
  if (quote.use === 'BLOCK' || places.length === 1) return takeOne(text, places);
  if (around?.kind !== 'FOUND') return { kind: 'UNDECIDED' };
  const within = places.filter((place) => isWithin(place, around.found));
  return takeOne(text, within.length === 0 ? places : within);
}

/** Where the words stand; where they do not, and hold an ellipsis, where their parts do. */
function placesOf(text: string, words: string): readonly Span[] {
  const starts = findOccurrences(text, words);
  if (starts.length > 0) return starts.map((start) => ({ start, end: start + words.length }));
  const parts = words.split(ELLIPSIS).map((part) => part.trim());
  return parts.length > 1 && !parts.includes('') ? findElided(text, parts) : [];
}

function takeOne(text: string, places: readonly Span[]): Finding {
  const [place] = places;
  if (place === undefined || places.length > 1) return { kind: 'AMBIGUOUS', places };
  return { kind: 'FOUND', found: describe(text, place) };
}

function takeNumbered(
  text: string,
  quote: QuoteDraft,
  places: readonly Span[],
  occurrence: number,
): Finding {
  const place = places[occurrence - 1];
  if (place !== undefined) return { kind: 'FOUND', found: describe(text, place) };
  return missing(text, quote, places);
}

/** A name that stands only within longer words is not there: `Vik` is not in `Viken`. */
function takeWholeWord(text: string, quote: QuoteDraft, places: readonly Span[]): Finding {
  const whole = places.find((place) => isWholeWord(text, place));
  return whole === undefined
    ? missing(text, quote, [])
    : { kind: 'FOUND', found: describe(text, whole) };
}

function missing(text: string, { words }: QuoteDraft, places: readonly Span[]): Finding {
  const nearest = places.length > 0 ? undefined : findClosest(text, words);
  return { kind: 'MISSING', nearest, count: places.length };
}

function describe(text: string, place: Span): FoundQuote {
  const described = describePassage(text, place);
  const before = findOccurrences(text.slice(0, place.end - 1), described.exact);
  return { ...described, ...place, occurrence: before.length + 1 };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
