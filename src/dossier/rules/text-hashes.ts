import type { SourceDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { SourceEvidence, UnusableText } from '../found-quote.ts';
import { MOST_BYTES_TOGETHER, MOST_TEXT_BYTES } from '../limits.ts';
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
  if (evidence.unusable !== undefined) return { ...unusableText(evidence.unusable), at };
  if (evidence.sha256 === undefined || named === '' || evidence.sha256 === named) return undefined;
  const hash = { code: 'TEXT_HASH_DIFFERS', at, offending: named } as const;
  const nearest = { text: evidence.sha256 };
  return evidence.text === undefined
    ? { ...hash, nearest, message: `The hash is not that of ${LOCK_PATH}.`, remedy: LOCK_ANEW }
    : {
        ...hash,
        nearest,
        message: `The hash is not that of the text ${name}.txt.`,
        remedy: OTHER_TEXT,
      };
}

const LOCK_ANEW =
  'Check with the texts and write the lock anew: attest check DIR --texts DIR --lock.';

const OTHER_TEXT =
  'Give the text that was annotated; or, where this one takes its place, give its hash here.';

function unusableText({ path, reason }: UnusableText): Omit<Fault, 'at'> {
  const offending = path;
  switch (reason) {
    case 'NOT_UTF8':
      return {
        code: 'UNREADABLE',
        message: 'The text of the source is not UTF-8.',
        offending,
        remedy: 'Convert it to UTF-8, and give its new hash.',
      };
    case 'NOT_TEXT':
      return {
        code: 'UNREADABLE',
        message: 'The text of the source holds NUL characters; it is no plain text.',
        offending,
        remedy: 'Give the text as plain text in UTF-8, and its hash.',
      };
    case 'TOO_LARGE':
      return {
        code: 'LIMIT_EXCEEDED',
        message: `The text of the source is not read: the limit is ${MOST_TEXT_BYTES} bytes, and ${MOST_BYTES_TOGETHER} for all texts together.`,
        offending,
        remedy: 'Divide the text, and make a source of each part.',
      };
    case 'OUTSIDE':
      return {
        code: 'PATH_OUTSIDE',
        message: 'The text of the source is a link that leads out of the directory of the texts.',
        offending,
        remedy: 'Put the text itself into the directory.',
      };
    case 'UNREADABLE':
      return {
        code: 'UNREADABLE',
        message: 'The text of the source is no file that can be read.',
        offending,
        remedy: 'Put an ordinary file there that you may read.',
      };
  }
}
