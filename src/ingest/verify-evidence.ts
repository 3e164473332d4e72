import { buildTextFinder } from '../evidence/build-text-finder.ts';
import { comparePassage } from '../evidence/compare-passage.ts';
import { decodeText } from '../evidence/decode-text.ts';
import type { ClosestPassage } from '../evidence/find-closest.ts';
import type { DecodedText, SourceText } from '../evidence/source-text.ts';
import type { Passage } from '../model/evidence.ts';
import type { Store } from '../store/connect.ts';
import { readPassages } from '../store/read-passages.ts';

/** What became of the quotations in a store. */
export interface VerifiedEvidence {
  readonly passages: number;
  /** The words stand where they are said to stand. */
  readonly verified: number;
  /** No text at hand. */
  readonly unchecked: number;
  readonly problems: readonly EvidenceProblem[];
}

/** A quotation that does not stand where it is said to stand. */
export interface EvidenceProblem {
  readonly source: string;
  /** Passage id. */
  readonly passage: string;
  readonly exact: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly state: 'MOVED' | 'MISSING' | 'TEXT_CHANGED';
  readonly nearest: ClosestPassage | undefined;
}

/** Compares every live passage with the text of its source: found by its SHA-256, else as `<source>.txt`. */
export async function verifyEvidence(
  store: Store,
  texts: readonly SourceText[],
): Promise<VerifiedEvidence> {
  const passages = await readPassages(store);
  const findText = buildTextFinder(texts);
  const decoded = new Map<SourceText, DecodedText | undefined>();
  const textOf = ({ content }: Passage): DecodedText | undefined => {
    const { source, sha256 } = content;
    const found = findText({ name: source.split('/').at(-1) ?? source, sha256 });
    if (found === undefined || found.unread !== undefined) return undefined;
    if (!decoded.has(found)) decoded.set(found, decodeText(found.bytes));
    return decoded.get(found);
  };
  const compared = passages.map((passage) => compare(passage, textOf(passage)));
  return {
    passages: passages.length,
    verified: compared.filter((one) => one === 'VERIFIED').length,
    unchecked: compared.filter((one) => one === 'UNCHECKED').length,
    problems: compared.filter((one) => typeof one === 'object'),
  };
}

function compare(
  { id, content }: Passage,
  text: DecodedText | undefined,
): 'VERIFIED' | 'UNCHECKED' | EvidenceProblem {
  if (text === undefined) return 'UNCHECKED';
  const comparison = comparePassage(content, text);
  if (comparison.kind === 'VERIFIED') return 'VERIFIED';
  const { source, exact, start, end } = content;
  const nearest = 'nearest' in comparison ? comparison.nearest : undefined;
  return { source, passage: id, exact, start, end, state: comparison.kind, nearest };
}
