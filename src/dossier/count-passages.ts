import type { SourceDraft } from './draft.ts';
import type { SourceEvidence } from './found-quote.ts';

/** How many passages were compared with their text, and how many are taken from the lock. */
export interface PassageCounts {
  readonly verified: number;
  readonly unchecked: number;
}

/** Counts the passages of some sources, each place once. */
export function countPassages(
  sources: readonly SourceDraft[],
  evidenceOf: (source: SourceDraft) => SourceEvidence,
): PassageCounts {
  let [verified, unchecked] = [0, 0];
  for (const source of sources) {
    const evidence = evidenceOf(source);
    const count = distinctPlaces(source, evidence);
    if (evidence.text === undefined) unchecked += count;
    else verified += count;
  }
  return { verified, unchecked };
}

function distinctPlaces({ claims, renderings }: SourceDraft, { findings }: SourceEvidence): number {
  const quotes = [
    ...claims.flatMap((claim) => claim.quotes),
    ...renderings.map(({ quote }) => quote),
  ];
  const places = quotes.map((quote) => {
    const finding = findings.get(quote);
    return finding?.kind === 'FOUND' ? `${finding.found.start} ${finding.found.end}` : '';
  });
  return new Set(places).size;
}
