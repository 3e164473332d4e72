import type { SourceKind } from '../model/vocabulary.ts';
import type { Graph } from './graph.ts';

/** Sorts of sources that pass on what others say: who publishes them is a medium. */
export const PASSING_ON: readonly SourceKind[] = ['ARTICLE', 'WIRE'];

/**
 * The entities that are media, as far as the graph tells: who publishes articles or wire reports, and
 * whoever something is said to have come through.
 */
export function mediaOf({
  facts,
  clusterOf,
}: Pick<Graph, 'facts' | 'clusterOf'>): ReadonlySet<string> {
  const records = [
    ...facts.sources.flatMap(({ kind, publisher }) =>
      publisher !== undefined && PASSING_ON.includes(kind) ? [publisher] : [],
    ),
    ...facts.claims.flatMap(({ content }) => content.via),
    ...facts.renderings.flatMap(({ content }) => content.via),
  ];
  return new Set(records.map((record) => clusterOf.get(record) ?? record));
}
