import type { QuoteDraft } from './draft.ts';
import type { Finding, FoundQuote } from './found-quote.ts';

/** Where evidence.lock stands in a dossier. */
export const LOCK_PATH = 'evidence.lock';

/** A quotation of the lock: what the author wrote, and where it was found. */
export interface LockedQuote extends FoundQuote {
  /** As the author wrote it. */
  readonly q: string;
  readonly isName: boolean;
  /** Where the quotation of its block begins. */
  readonly block?: number | undefined;
}

/** What the lock keeps of one source. */
export interface LockedSource {
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly units: number;
  readonly quotes: readonly LockedQuote[];
}

/** evidence.lock, by the names of sources. */
export type Lock = ReadonlyMap<string, LockedSource>;

/** What the lock is to keep of the findings of one source; furniture is no evidence. */
export function lockedQuotes(findings: ReadonlyMap<QuoteDraft, Finding>): readonly LockedQuote[] {
  return [...findings].flatMap(([quote, finding]) => {
    if (finding.kind !== 'FOUND' || quote.use === 'FURNITURE') return [];
    return [{ ...keyOf(quote, findings), ...finding.found }];
  });
}

/** Looks the quotations of a source up in the lock, those of blocks first. */
export function findInLock(
  source: LockedSource | undefined,
  quotes: readonly QuoteDraft[],
): ReadonlyMap<QuoteDraft, Finding> {
  const known = new Map(source?.quotes.map((locked) => [keyText(locked), locked]));
  const findings = new Map<QuoteDraft, Finding>();
  for (const quote of quotes) {
    if (quote.use === 'FURNITURE') continue;
    const isUndecided = quote.block !== undefined && findings.get(quote.block)?.kind !== 'FOUND';
    const found = known.get(keyText(keyOf(quote, findings)));
    if (found !== undefined) findings.set(quote, { kind: 'FOUND', found });
    else findings.set(quote, { kind: isUndecided ? 'UNDECIDED' : 'NOT_LOCKED' });
  }
  return findings;
}

type Key = Pick<LockedQuote, 'q' | 'isName' | 'block'>;

function keyOf(quote: QuoteDraft, findings: ReadonlyMap<QuoteDraft, Finding>): Key {
  const around = quote.block === undefined ? undefined : findings.get(quote.block);
  const block = around?.kind === 'FOUND' ? around.found.start : undefined;
  return { q: quote.written, isName: quote.use === 'NAME', block };
}

function keyText({ q, isName, block }: Key): string {
  return JSON.stringify([q, isName, block ?? null]);
}

/** The words of a quotation as it is written: without `#n`. */
export function wordsOf(q: string): string {
  return q.replace(/(?<=.)#[1-9]\d{0,5}$/s, '');
}
