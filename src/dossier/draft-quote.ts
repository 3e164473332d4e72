import type { QuoteDraft } from './draft.ts';
import type { Location } from './parsed-file.ts';

/** What is known of a quotation beside its words. */
export type QuoteContext = Pick<QuoteDraft, 'use' | 'block' | 'section'>;

/** A quotation as it is written: `the strike`, `the strike#2`. */
export function draftQuote(written: string, at: Location, context: QuoteContext): QuoteDraft {
  const numbered = /^(.+)#([1-9]\d{0,5})$/s.exec(written);
  if (numbered === null) return { at, written, words: written, ...context };
  const [, words = '', occurrence] = numbered;
  return { at, written, words, occurrence: Number(occurrence), ...context };
}
