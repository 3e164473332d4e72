import { parseDocument } from 'yaml';
import { z } from 'zod';

import type { Problem } from '../errors/problem.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
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

const whole = z.number().int().nonnegative();

const QUOTE = z.strictObject({
  q: z.string(),
  name: z.literal(true).optional(),
  block: whole.optional(),
  exact: z.string().optional(),
  occurrence: whole,
  start: whole,
  end: whole,
  prefix: z.string(),
  suffix: z.string(),
});

/** A place is as long as its words. */
const PLACED_QUOTE = QUOTE.refine(
  ({ q, exact, start, end }) => end - start === (exact ?? wordsOf(q)).length,
);

const LOCK = z.strictObject({
  version: z.literal(1),
  sources: z.record(
    z.string(),
    z.strictObject({ sha256: z.string(), units: whole, quotes: z.array(PLACED_QUOTE) }),
  ),
});

const HEADER = [
  '# Where the quotations stand: UTF-16 code units, end exclusive. Written by `attest check --lock`;',
  '# do not edit.',
  'version: 1',
];

/** Parses evidence.lock. A lock that is not as `printLock` writes it is a problem and locks nothing. */
export function parseLock(text: string): {
  readonly lock: Lock;
  readonly problems: readonly Problem[];
} {
  const document = parseDocument(text, { logLevel: 'silent' });
  const result =
    document.errors.length === 0 ? LOCK.safeParse(document.toJS({ maxAliasCount: 0 })) : undefined;
  if (result?.success !== true) return { lock: new Map(), problems: [BROKEN] };
  const sources = Object.entries(result.data.sources);
  return {
    lock: new Map(
      sources.map(([name, { sha256, units, quotes }]) => [
        name,
        { sha256, units, quotes: quotes.map(lockedQuote) },
      ]),
    ),
    problems: [],
  };
}

const BROKEN: Problem = {
  code: 'SYNTAX',
  severity: 'error',
  message: 'The file is not as `attest check --lock` writes it.',
  place: { file: LOCK_PATH, line: 1, column: 1 },
  path: [],
  remedy: 'Write it anew: attest check DIR --texts DIR --lock.',
};

function lockedQuote(quote: z.infer<typeof QUOTE>): LockedQuote {
  const { name, exact, ...rest } = quote;
  return { ...rest, isName: name === true, exact: exact ?? wordsOf(quote.q) };
}

/** Prints evidence.lock: one line for each quotation, in the order of the text. */
export function printLock(lock: Lock): string {
  const sources = [...lock].sort(([a], [b]) => compareCodePoints(a, b));
  const lines = sources.flatMap(([name, source]) => printSource(name, source));
  const head = sources.length === 0 ? 'sources: {}' : 'sources:';
  return [...HEADER, head, ...lines, ''].join('\n');
}

function printSource(name: string, { sha256, units, quotes }: LockedSource): readonly string[] {
  const lines = new Map(quotes.map((quote) => [printQuote(quote), quote]));
  const sorted = [...lines].sort(
    ([a, quoteA], [b, quoteB]) =>
      quoteA.start - quoteB.start || quoteA.end - quoteB.end || compareCodePoints(a, b),
  );
  return [
    `  ${JSON.stringify(name)}:`,
    `    sha256: ${JSON.stringify(sha256)}`,
    `    units: ${units}`,
    ...(sorted.length === 0 ? ['    quotes: []'] : ['    quotes:']),
    ...sorted.map(([line]) => line),
  ];
}

/** JSON is YAML, and needs no thought about which texts want quotation marks. */
function printQuote(quote: LockedQuote): string {
  const { q, isName, block, exact, occurrence, start, end, prefix, suffix } = quote;
  const entry = {
    q,
    ...(isName ? { name: true } : {}),
    ...(block === undefined ? {} : { block }),
    ...(exact === wordsOf(q) ? {} : { exact }),
    occurrence,
    start,
    end,
    prefix,
    suffix,
  };
  return `      - ${JSON.stringify(entry)}`;
}

function wordsOf(q: string): string {
  return q.replace(/(?<=.)#[1-9]\d{0,5}$/s, '');
}

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
