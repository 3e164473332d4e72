import type { ClosestPassage } from '../evidence/find-closest.ts';
import type { DecodedText, Span, UnreadReason } from '../evidence/source-text.ts';
import type { QuoteDraft } from './draft.ts';

/** A quotation with its place in the text. */
export interface FoundQuote extends Span {
  /** The words, with what an ellipsis stands for written out. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Which of the occurrences of `exact` in the text, from 1. */
  readonly occurrence: number;
}

/** What became of a quotation that was looked for. */
export type Finding =
  | { readonly kind: 'FOUND'; readonly found: FoundQuote }
  /** `count` is how often the words do stand there, where another occurrence was asked for. */
  | {
      readonly kind: 'MISSING';
      readonly nearest?: ClosestPassage | undefined;
      readonly count: number;
    }
  | { readonly kind: 'AMBIGUOUS'; readonly places: readonly Span[] }
  /** Longer, or with more left out, than a quotation may be. */
  | { readonly kind: 'TOO_LONG' }
  /** There is no text at hand, and the lock does not know the quotation. */
  | { readonly kind: 'NOT_LOCKED' }
  /** It cannot be told before the quotation of its block is found. */
  | { readonly kind: 'UNDECIDED' };

/** A file that was to be the text of a source. */
export interface UnusableText {
  readonly path: string;
  readonly reason: UnreadReason | 'NOT_UTF8' | 'NOT_TEXT';
}

/** Where the quotations of one source stand, and how that is known. */
export interface SourceEvidence {
  /** The text at hand; absent where places are taken from the lock. */
  readonly text?: DecodedText | undefined;
  /** A file that is the source's by its name or hash, and is no text that can be searched. */
  readonly unusable?: UnusableText | undefined;
  /** Of the text that the quotations were found in. */
  readonly sha256?: string | undefined;
  /** Length of that text in UTF-16 code units. */
  readonly units?: number | undefined;
  readonly findings: ReadonlyMap<QuoteDraft, Finding>;
}

/** The place of a quotation; undefined where it was not found. */
export function foundQuote(evidence: SourceEvidence, quote: QuoteDraft): FoundQuote | undefined {
  const finding = evidence.findings.get(quote);
  return finding?.kind === 'FOUND' ? finding.found : undefined;
}
