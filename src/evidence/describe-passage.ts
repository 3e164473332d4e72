import type { Span } from './source-text.ts';

/** A W3C text quote selector: the words, and what stands around them. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Long enough to tell two occurrences apart for a reader, too short to reprint the text. */
const CONTEXT_UNITS = 32;

/**
 * The words of a passage, with up to 32 UTF-16 code units before and behind, cut at a word, so that
 * neither context begins or ends within one (but where one word is longer than the context).
 */
export function describePassage(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: prefixOf(text, start),
    suffix: suffixOf(text, end),
  };
}

function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_UNITS);
  const context = text.slice(from, start);
  if (from === 0 || isSpace(text[from - 1])) return context;
  const cut = context.search(/\s/);
  return cut === -1 ? withoutHalfPairs(context) : context.slice(cut + 1);
}

function suffixOf(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT_UNITS);
  const context = text.slice(end, to);
  if (to === text.length || isSpace(text[to])) return context;
  const cut = /\s\S*$/.exec(context);
  return cut === null ? withoutHalfPairs(context) : context.slice(0, cut.index);
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit);
}

function withoutHalfPairs(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
