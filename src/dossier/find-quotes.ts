import { describePassage } from '../evidence/describe-passage.ts';
import { ELLIPSIS, findElided } from '../evidence/find-elided.ts';
import { findClosest } from '../evidence/find-closest.ts';
import { findOccurrences } from '../evidence/find-occurrences.ts';
import { isWholeWord } from '../evidence/is-whole-word.ts';
import type { Span } from '../evidence/source-text.ts';
import type { QuoteDraft } from './draft.ts';
import type { Finding, FoundQuote } from './found-quote.ts';
import { MOST_ELLIPSES, MOST_NEAREST_PASSAGES, MOST_QUOTE_UNITS } from './limits.ts';

/** Looks for the quotations of a source in its text; those of blocks come before those of their claims. */
export function findQuotes(
  text: string,
  quotes: readonly QuoteDraft[],
): ReadonlyMap<QuoteDraft, Finding> {
  const search: Search = { text, known: new Map(), searches: 0 };
  const findings = new Map<QuoteDraft, Finding>();
  for (const quote of quotes) {
    const around = quote.block === undefined ? undefined : findings.get(quote.block);
    findings.set(quote, findQuote(search, quote, around));
  }
  return findings;
}

/** A text that is being searched, with what has been found in it. */
interface Search {
  readonly text: string;
  /** Where words begin; the same words come again and again. */
  readonly known: Map<string, readonly number[]>;
  /** How often the nearest passage has been looked for. */
  searches: number;
}

function findQuote(search: Search, quote: QuoteDraft, around: Finding | undefined): Finding {
  if (isTooLong(quote.words)) return { kind: 'TOO_LONG' };
  const places = placesOf(search, quote.words);
  if (quote.occurrence !== undefined) return takeNumbered(search, quote, places, quote.occurrence);
  if (places.length === 0) return missing(search, quote, places);
  if (quote.use === 'NAME') return takeWholeWord(search, quote, places);
  if (quote.use === 'FURNITURE') return takeOne(search, places.slice(0, 1));
  if (quote.use === 'BLOCK' || places.length === 1) return takeOne(search, places);
  if (around?.kind !== 'FOUND') return { kind: 'UNDECIDED' };
  const within = places.filter((place) => isWithin(place, around.found));
  return takeOne(search, within.length === 0 ? places : within);
}

function isTooLong(words: string): boolean {
  return words.length > MOST_QUOTE_UNITS || words.split(ELLIPSIS).length - 1 > MOST_ELLIPSES;
}

/** Where the words stand; where they do not, and hold an ellipsis, where their parts do. */
function placesOf(search: Search, words: string): readonly Span[] {
  const starts = occurrencesOf(search, words);
  if (starts.length > 0) return starts.map((start) => ({ start, end: start + words.length }));
  const parts = words.split(ELLIPSIS).map((part) => part.trim());
  return parts.length > 1 && !parts.includes('') ? findElided(search.text, parts) : [];
}

function occurrencesOf({ text, known }: Search, words: string): readonly number[] {
  const starts = known.get(words) ?? findOccurrences(text, words);
  known.set(words, starts);
  return starts;
}

function takeOne(search: Search, places: readonly Span[]): Finding {
  const [place] = places;
  if (place === undefined || places.length > 1) return { kind: 'AMBIGUOUS', places };
  return { kind: 'FOUND', found: describe(search, place) };
}

function takeNumbered(
  search: Search,
  quote: QuoteDraft,
  places: readonly Span[],
  occurrence: number,
): Finding {
  const place = places[occurrence - 1];
  if (place !== undefined) return { kind: 'FOUND', found: describe(search, place) };
  return missing(search, quote, places);
}

/** A name that stands only within longer words is not there: `Vik` is not in `Viken`. */
function takeWholeWord(search: Search, quote: QuoteDraft, places: readonly Span[]): Finding {
  const whole = places.find((place) => isWholeWord(search.text, place));
  return whole === undefined
    ? missing(search, quote, [])
    : { kind: 'FOUND', found: describe(search, whole) };
}

/** The nearest passage is looked for so many times only: without its text every quotation of a source is missing. */
function missing(search: Search, { words }: QuoteDraft, places: readonly Span[]): Finding {
  const count = places.length;
  if (count > 0 || search.searches >= MOST_NEAREST_PASSAGES) return { kind: 'MISSING', count };
  search.searches += 1;
  return { kind: 'MISSING', nearest: findClosest(search.text, words), count };
}

function describe(search: Search, place: Span): FoundQuote {
  const described = describePassage(search.text, place);
  const starts = occurrencesOf(search, described.exact);
  return { ...described, ...place, occurrence: starts.indexOf(place.start) + 1 };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
