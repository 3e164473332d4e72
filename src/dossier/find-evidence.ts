import type { TextFinder } from '../evidence/build-text-finder.ts';
import { decodeText } from '../evidence/decode-text.ts';
import type { DecodedText, SourceText } from '../evidence/source-text.ts';
import type { SourceDraft } from './draft.ts';
import { findQuotes } from './find-quotes.ts';
import type { SourceEvidence, UnusableText } from './found-quote.ts';
import { findInLock, type Lock } from './lock.ts';

/** Where the quotations of a source stand: in its text where that is at hand, else by the lock. */
export function findEvidence(
  source: SourceDraft,
  findText: TextFinder | undefined,
  lock: Lock,
): SourceEvidence {
  const file = findText?.({ name: source.name, sha256: source.head.sha256.text });
  const text = file?.unread === undefined ? file && decodeText(file.bytes) : undefined;
  if (text !== undefined && !text.text.includes('\0')) {
    const findings = findQuotes(text.text, source.quotes);
    return { text, sha256: text.sha256, units: text.text.length, findings };
  }
  const locked = lock.get(source.name);
  return {
    unusable: file && { path: file.path, reason: reasonOf(file, text) },
    sha256: locked?.sha256,
    units: locked?.units,
    findings: findInLock(locked, source.quotes),
  };
}

function reasonOf({ unread }: SourceText, text: DecodedText | undefined): UnusableText['reason'] {
  if (unread !== undefined) return unread;
  return text === undefined ? 'NOT_UTF8' : 'NOT_TEXT';
}
