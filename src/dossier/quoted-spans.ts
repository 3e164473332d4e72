import type { Span } from '../evidence/source-text.ts';
import type { SourceDraft } from './draft.ts';
import { foundQuote, type SourceEvidence } from './found-quote.ts';

/**
 * Where the passages of a source stand: those of its claims and of what it reports of statements. Names
 * are left out: one word or two say nothing yet, and are not what makes a dossier a reprint.
 */
export function quotedSpans(
  { claims, renderings }: SourceDraft,
  evidence: SourceEvidence,
): readonly Span[] {
  const quotes = [
    ...claims.flatMap((claim) => claim.quotes),
    ...renderings.map(({ quote }) => quote),
  ];
  const passages = new Set(quotes.filter(({ use }) => use !== 'NAME'));
  return [...passages].flatMap((quote) => foundQuote(evidence, quote) ?? []);
}

/** The share of a text, 0 to 1, that spans make up together; 0 where its length is not known. */
export function shareOf(spans: readonly Span[], units: number | undefined): number {
  return units === undefined || units === 0 ? 0 : unionLength(spans) / units;
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
