import type { Passage } from '../model/evidence.ts';
import { buildTextFinder } from './build-text-finder.ts';
import { comparePassage } from './compare-passage.ts';
import { decodeText } from './decode-text.ts';
import type { ClosestPassage } from './find-closest.ts';
import type { DecodedText, SourceText } from './source-text.ts';

/** What became of quotations. */
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

/** Compares passages with the texts of their sources: found by their SHA-256, else as `<source>.txt`. */
export function verifyPassages(
  passages: readonly Passage[],
  texts: readonly SourceText[],
): VerifiedEvidence {
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
