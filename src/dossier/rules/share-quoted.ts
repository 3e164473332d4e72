import type { Span } from '../../evidence/source-text.ts';
import { foundQuote, type SourceEvidence } from '../found-quote.ts';
import type { SourceDraft } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** A dossier quotes, it does not reprint. */
const MOST_SHARE = 1 / 3;

/** Warns where the passages of a source make up more than a third of its text. */
export const shareQuoted: Rule = ({ draft, evidenceOf, report }) => {
  for (const source of draft.sources) {
    const evidence = evidenceOf(source);
    const share = coveredUnits(source, evidence) / (evidence.units ?? Infinity);
    if (share <= MOST_SHARE) continue;
    report({
      code: 'LIMIT_EXCEEDED',
      severity: 'warning',
      message: `The quotations make up ${Math.round(share * 100)} per cent of the text; a third is the measure.`,
      at: { file: source.file, path: ['text'] },
      remedy: 'Quote the words that bear a claim, not the sentence around them.',
    });
  }
};

function coveredUnits({ claims, renderings }: SourceDraft, evidence: SourceEvidence): number {
  const quotes = [
    ...claims.flatMap((claim) => claim.quotes),
    ...renderings.map(({ quote }) => quote),
  ];
  // A name is one word or two, and not what makes a dossier a reprint.
  const passages = quotes.filter(({ use }) => use !== 'NAME');
  const spans = passages.flatMap((quote) => foundQuote(evidence, quote) ?? []);
  return unionLength(spans);
}

function unionLength(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
