import { decodeText } from '../evidence/decode-text.ts';
import { hashText } from '../evidence/hash-text.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { SourceDraft } from './draft.ts';
import { findQuotes } from './find-quotes.ts';
import type { SourceEvidence } from './found-quote.ts';
import { findInLock, type Lock } from './lock.ts';

/** Looks for the text of a source; by its bytes, else by its name. */
export type TextFinder = (source: SourceDraft) => SourceText | undefined;

/** Finds texts by SHA-256, else as `<source>.txt` in whatever folder. */
export function buildTextFinder(texts: readonly SourceText[]): TextFinder {
  const byHash = new Map(texts.map((text) => [hashText(text.bytes), text]));
  const byName = new Map(texts.map((text) => [text.path.split('/').at(-1), text]));
  return ({ name, head }) => byHash.get(head.sha256.text) ?? byName.get(`${name}.txt`);
}

/** Where the quotations of a source stand: in its text where that is at hand, else by the lock. */
export function findEvidence(
  source: SourceDraft,
  findText: TextFinder | undefined,
  lock: Lock,
): SourceEvidence {
  const file = findText?.(source);
  const text = file && decodeText(file.bytes);
  if (text !== undefined) {
    const findings = findQuotes(text.text, source.quotes);
    return { text, sha256: text.sha256, units: text.text.length, findings };
  }
  const locked = lock.get(source.name);
  return {
    undecodable: file?.path,
    sha256: locked?.sha256,
    units: locked?.units,
    findings: findInLock(locked, source.quotes),
  };
}
