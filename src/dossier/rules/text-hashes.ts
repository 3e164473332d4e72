import type { SourceDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { SourceEvidence } from '../found-quote.ts';
import { LOCK_PATH } from '../lock.ts';
import type { Rule } from '../rule.ts';

/** The text at hand, or that of the lock, is the one that the source names by its hash. */
export const textHashes: Rule = ({ draft, evidenceOf, report }) => {
  for (const source of draft.sources) {
    const fault = faultOf(source, evidenceOf(source));
    if (fault !== undefined) report(fault);
  }
};

function faultOf({ name, head }: SourceDraft, evidence: SourceEvidence): Fault | undefined {
  const { text: named, at } = head.sha256;
  if (evidence.undecodable !== undefined) {
    const message = `The text ${evidence.undecodable} is not UTF-8.`;
    return {
      code: 'INVALID_VALUE',
      message,
      at,
      remedy: 'Convert it to UTF-8, and give its new hash.',
    };
  }
  if (evidence.sha256 === undefined || named === '' || evidence.sha256 === named) return undefined;
  const held = evidence.text === undefined ? LOCK_PATH : `the text ${name}.txt`;
  return {
    code: 'TEXT_HASH_DIFFERS',
    message: `The hash is not that of ${held}: ${evidence.sha256}.`,
    at,
    offending: named,
    remedy:
      evidence.text === undefined
        ? 'Check with the texts and write the lock anew: attest check DIR --texts DIR --lock.'
        : 'Give the text that was annotated; or, where this one takes its place, give its hash here.',
  };
}
