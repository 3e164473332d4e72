import { explainDifference } from '../../evidence/explain-difference.ts';
import { ELLIPSIS } from '../../evidence/find-elided.ts';
import type { QuoteDraft, SourceDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { Finding, SourceEvidence } from '../found-quote.ts';
import { MOST_ELLIPSES, MOST_QUOTE_UNITS } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** Every quotation stands in the text, at one place that can be told. */
export const quotations: Rule = ({ draft, evidenceOf, report }) => {
  for (const source of draft.sources) {
    const evidence = evidenceOf(source);
    if (evidence.findings.size > 0 && evidence.units === undefined) {
      if (evidence.unusable === undefined) report(noEvidence(source));
      continue;
    }
    for (const [quote, finding] of evidence.findings) {
      const fault = faultOf(quote, finding, source, evidence);
      if (fault !== undefined) report(fault);
    }
  }
};

function faultOf(
  quote: QuoteDraft,
  finding: Finding,
  source: SourceDraft,
  evidence: SourceEvidence,
): Fault | undefined {
  switch (finding.kind) {
    case 'FOUND':
    case 'UNDECIDED':
      return undefined;
    case 'TOO_LONG':
      return tooLong(quote);
    case 'NOT_LOCKED':
      return notLocked(quote, source);
    case 'AMBIGUOUS':
      return ambiguous(quote, finding.places, evidence.text?.text ?? '');
    case 'MISSING':
      return finding.count > 0 ? tooFew(quote, finding.count) : missing(quote, finding, source);
  }
}

/** One fault for a source without text and lock, instead of one for each quotation. */
function noEvidence({ name, head }: SourceDraft): Fault {
  return {
    code: 'QUOTE_NOT_FOUND',
    message: `There is no text of source "${name}" at hand, and evidence.lock does not know the source.`,
    at: head.sha256.at,
    offending: head.sha256.text,
    remedy: `Put its text, with this SHA-256 or as ${name}.txt, into a directory, and check with --texts DIR.`,
  };
}

function notLocked({ at, words }: QuoteDraft, { name }: SourceDraft): Fault {
  return {
    code: 'QUOTE_NOT_FOUND',
    message: `There is no text of source "${name}" at hand, and evidence.lock does not know the quotation.`,
    at,
    offending: words,
    remedy: 'Check with the texts and write the lock: attest check DIR --texts DIR --lock.',
  };
}

function tooLong({ at, words }: QuoteDraft): Fault {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `The quotation has ${words.length} characters, and leaves something out ${words.split(ELLIPSIS).length - 1} times; the limits are ${MOST_QUOTE_UNITS} and ${MOST_ELLIPSES}.`,
    at,
    offending: words.slice(0, SHOWN_WORDS),
    remedy: 'Quote the words that bear the claim.',
  };
}

/** Enough to know a quotation by. */
const SHOWN_WORDS = 80;

function missing(
  { at, words, use }: QuoteDraft,
  { nearest }: Finding & { kind: 'MISSING' },
  { name }: SourceDraft,
): Fault {
  const asWord = use === 'NAME' ? ' as a word of its own' : '';
  return {
    code: 'QUOTE_NOT_FOUND',
    message: `The quotation does not stand in the text of source "${name}"${asWord}.`,
    at,
    offending: words,
    nearest: nearest && {
      text: nearest.exact,
      start: nearest.start,
      end: nearest.end,
      score: nearest.score,
    },
    remedy: remedyOf(words, nearest?.exact),
  };
}

function remedyOf(words: string, nearest: string | undefined): string {
  if (nearest === undefined) return 'Copy the words from the text, or correct the source.';
  if (words === nearest)
    return 'Give the whole word that it stands in, or say which occurrence with #n.';
  const difference = explainDifference(words, nearest);
  return difference === undefined
    ? 'Copy the passage exactly.'
    : `Copy the passage exactly: the two differ in ${difference}.`;
}

function tooFew({ at, words, occurrence }: QuoteDraft, count: number): Fault {
  return {
    code: 'QUOTE_NOT_FOUND',
    message: `The words stand in the text ${times(count)}; occurrence ${occurrence ?? 1} is asked for.`,
    at,
    offending: words,
    remedy: count === 1 ? 'Take the #n away.' : `Write #1 to #${count}.`,
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function ambiguous(
  { at, words, block }: QuoteDraft,
  places: readonly { readonly start: number; readonly end: number }[],
  text: string,
): Fault {
  const shown = places.slice(0, MOST_SHOWN).map((place) => showPlace(place, text));
  const more = places.length > MOST_SHOWN ? `, and ${places.length - MOST_SHOWN} more` : '';
  const where = block === undefined ? '' : ' and not just once in its block';
  return {
    code: 'QUOTE_AMBIGUOUS',
    message: `The words stand in the text more than once${where}: ${shown.join(', ')}${more}.`,
    at,
    offending: words,
    remedy: `Say which: ${words}#1, ${words}#2 …, counted through the whole text; or quote more.`,
  };
}

const MOST_SHOWN = 5;
const SHOWN_AROUND = 20;

function showPlace(place: { readonly start: number; readonly end: number }, text: string): string {
  const from = Math.max(0, place.start - SHOWN_AROUND);
  const around = text
    .slice(from, place.end + SHOWN_AROUND)
    .replace(/\s+/g, ' ')
    .trim();
  return `at ${place.start}–${place.end} (“${around}”)`;
}
