import { groupBy } from '../util/group-by.ts';
import type { Graph } from './graph.ts';

/** Which places are parts of which, at any depth. Ids are those of entities, also of ones that nothing refers to. */
export interface PlaceContainment {
  /** What a place is a part of, without itself. */
  readonly wholesOf: (place: string) => ReadonlySet<string>;
  /** What is a part of a place, without itself. */
  readonly partsOf: (place: string) => ReadonlySet<string>;
}

/**
 * Places in places: by what annotators say (`within` of records, which no lens removes), and by PART_OF
 * relations between places that are said to be so. Places that contain one another are parts of each other.
 */
export function placeContainment({ facts, clusterOf, propositions }: Contained): PlaceContainment {
  const records = facts.records.filter(({ kind }) => kind === 'LOCATION' || kind === 'COUNTRY');
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  const places = new Set(records.map(({ id }) => entity(id)));
  const edges = [
    ...records.flatMap(({ id, within }) =>
      within.map((whole) => ({ part: entity(id), whole: entity(whole) })),
    ),
    ...[...propositions.values()].flatMap((said) =>
      said.kind === 'RELATION' && said.predicate === 'PART_OF' && isSaidToBeSo(said)
        ? [{ part: said.from, whole: said.to }]
        : [],
    ),
  ].filter(({ part, whole }) => places.has(part) && places.has(whole));
  const wholes = groupBy(edges, ({ part }) => part);
  const parts = groupBy(edges, ({ whole }) => whole);
  return {
    wholesOf: (place) => reach(place, (id) => (wholes.get(id) ?? []).map(({ whole }) => whole)),
    partsOf: (place) => reach(place, (id) => (parts.get(id) ?? []).map(({ part }) => part)),
  };
}

type Contained = Pick<Graph, 'facts' | 'clusterOf' | 'propositions'>;

function isSaidToBeSo({ modality, negated }: { modality: string; negated: boolean }): boolean {
  return modality === 'ACTUAL' && !negated;
}

/** Whatever can be reached from a place in one step or more, without the place itself. */
function reach(place: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>([place]);
  for (const id of reached) for (const beyond of next(id)) reached.add(beyond);
  reached.delete(place);
  return reached;
}
