import { compareCodePoints } from '../util/compare-code-points.ts';
import { type Lock, type LockedQuote, type LockedSource, wordsOf } from './lock.ts';

/** Comment and version, with which the file begins. */
export const LOCK_HEADER = [
  '# Where the quotations stand: UTF-16 code units, end exclusive. Written by `attest check --lock`;',
  '# do not edit.',
  'version: 1',
];

/** Prints evidence.lock: one line for each quotation, in the order of the text. */
export function printLock(lock: Lock): string {
  const sources = [...lock].sort(([a], [b]) => compareCodePoints(a, b));
  const lines = sources.flatMap(([name, source]) => printSource(name, source));
  const head = sources.length === 0 ? 'sources: {}' : 'sources:';
  return [...LOCK_HEADER, head, ...lines, ''].join('\n');
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
