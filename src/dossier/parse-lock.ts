import { z } from 'zod';

import type { Problem } from '../errors/problem.ts';
import { fileProblem } from './file-problem.ts';
import { type Lock, LOCK_PATH, type LockedQuote, type LockedSource, wordsOf } from './lock.ts';
import { LOCK_HEADER } from './print-lock.ts';

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

/** What parsing gives: the lock, or the line that is not as it is written. */
interface ParsedLock {
  readonly lock: Lock;
  readonly problems: readonly Problem[];
}

/**
 * Parses evidence.lock, line by line: it is as long as all quotations of a dossier, and a parser for YAML
 * takes a hundred times as much memory. A lock that is not as `printLock` writes it is a problem and
 * locks nothing.
 */
export function parseLock(text: string): ParsedLock {
  const reader = new LockReader();
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const wrong = lines.findIndex((line, index) => !reader.takes(line, index));
  if (wrong === -1 && reader.isWhole) return { lock: reader.sources, problems: [] };
  const line = wrong === -1 ? lines.length : wrong + 1;
  return { lock: new Map(), problems: [brokenAt(line, lines[line - 1] ?? '')] };
}

/** Enough to know the line by. */
const SHOWN_UNITS = 80;

function brokenAt(line: number, text: string): Problem {
  const offending = text.trim().slice(0, SHOWN_UNITS);
  return fileProblem(LOCK_PATH, {
    code: 'SYNTAX',
    message: 'The file is not as `attest check --lock` writes it.',
    place: { file: LOCK_PATH, line, column: 1 },
    ...(offending === '' ? {} : { offending }),
    remedy: 'Write it anew: attest check DIR --texts DIR --lock.',
  });
}

/** Takes the lines of a lock one after the other; each says which may follow. */
class LockReader {
  readonly sources = new Map<string, LockedSource>();
  #quotes: LockedQuote[] = [];
  #name: string | undefined;
  #sha256: string | undefined;
  #expects: 'SOURCES' | 'NAME' | 'SHA256' | 'UNITS' | 'QUOTES' | 'QUOTE' | 'NOTHING' = 'SOURCES';

  /** Whether the file may end here. */
  get isWhole(): boolean {
    return ['NAME', 'QUOTE', 'NOTHING'].includes(this.#expects);
  }

  /** Whether the line is one that may stand here; what it says is kept. */
  takes(line: string, index: number): boolean {
    if (index < LOCK_HEADER.length) return line === LOCK_HEADER[index];
    if (line === '') return this.isWhole;
    switch (this.#expects) {
      case 'SOURCES':
        this.#expects = line === 'sources: {}' ? 'NOTHING' : 'NAME';
        return line === 'sources: {}' || line === 'sources:';
      case 'SHA256':
        this.#sha256 = textIn(/^ {4}sha256: (".*")$/.exec(line)?.[1]);
        this.#expects = 'UNITS';
        return this.#sha256 !== undefined;
      case 'UNITS':
        return this.#takesUnits(/^ {4}units: (\d{1,15})$/.exec(line)?.[1]);
      case 'QUOTES':
        this.#expects = line === '    quotes: []' ? 'NAME' : 'QUOTE';
        return line === '    quotes: []' || line === '    quotes:';
      case 'QUOTE':
        return line.startsWith('      - ') ? this.#takesQuote(line) : this.#takesName(line);
      case 'NAME':
        return this.#takesName(line);
      case 'NOTHING':
        return false;
    }
  }

  #takesName(line: string): boolean {
    this.#name = textIn(/^ {2}(".*"):$/.exec(line)?.[1]);
    this.#expects = 'SHA256';
    return this.#name !== undefined && !this.sources.has(this.#name);
  }

  #takesUnits(units: string | undefined): boolean {
    if (units === undefined || this.#name === undefined || this.#sha256 === undefined) return false;
    this.#quotes = [];
    const source = { sha256: this.#sha256, units: Number(units), quotes: this.#quotes };
    this.sources.set(this.#name, source);
    this.#expects = 'QUOTES';
    return true;
  }

  #takesQuote(line: string): boolean {
    const quote = PLACED_QUOTE.safeParse(jsonIn(line.slice('      - '.length)));
    if (!quote.success) return false;
    const { name, exact, ...rest } = quote.data;
    this.#quotes.push({ ...rest, isName: name === true, exact: exact ?? wordsOf(rest.q) });
    return true;
  }
}

function textIn(json: string | undefined): string | undefined {
  return z.string().safeParse(json === undefined ? undefined : jsonIn(json)).data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
