import type { TextFinder } from '../evidence/build-text-finder.ts';
import { decodeText } from '../evidence/decode-text.ts';
import type { SourceDraft } from './draft.ts';
import { findQuotes } from './find-quotes.ts';
import type { SourceEvidence } from './found-quote.ts';
import { findInLock, type Lock } from './lock.ts';

/** Where the quotations of a source stand: in its text where that is at hand, else by the lock. */
export function findEvidence(
  source: SourceDraft,
  findText: TextFinder | undefined,
  lock: Lock,
): SourceEvidence {
  const file = findText?.({ name: source.name, sha256: source.head.sha256.text });
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
