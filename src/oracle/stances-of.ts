import type { Graph } from '../derive/graph.ts';
import type { Identified, StanceContent } from '../model/dossier.ts';

/** The stances of an utterance to narratives that are here, by the utterance's records. */
export function stancesOf(
  { facts }: Graph,
  records: readonly string[],
): readonly Identified<StanceContent>[] {
  const narratives = new Set(facts.narratives.map(({ id }) => id));
  return facts.stances.filter(
    ({ content }) => records.includes(content.statement) && narratives.has(content.narrative),
  );
}
