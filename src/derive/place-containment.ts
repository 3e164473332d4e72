import type { RecordContent } from '../model/dossier.ts';
import { groupBy } from '../util/group-by.ts';
import type { Graph, RelationProposition } from './graph.ts';
import { isPlace } from './place.ts';

/** Which places are parts of which, at any depth. Ids are those of entities, also of ones that nothing refers to. */
export interface PlaceContainment {
  /** All there are. */
  readonly places: ReadonlySet<string>;
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
  const said = [...propositions.values()].flatMap((one) =>
    one.kind === 'RELATION' && isPlaceInPlace(one) ? [{ part: one.from, whole: one.to }] : [],
  );
  return containRecords({ records: facts.records, clusterOf, said });
}

type Contained = Pick<Graph, 'facts' | 'clusterOf' | 'propositions'>;

/** One thing that is said to be in another. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
}

/** The same, by records and by what is said of their entities: only what is said of places counts. */
export function containRecords({
  records,
  clusterOf,
  said,
}: {
  readonly records: readonly RecordContent[];
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly said: readonly PartOfWhole[];
}): PlaceContainment {
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  const own = records.filter(({ kind }) => isPlace(kind));
  const annotated = own.flatMap(({ id, within }) =>
    within.map((whole) => ({ part: entity(id), whole: entity(whole) })),
  );
  return containPlaces(new Set(own.map(({ id }) => entity(id))), [...annotated, ...said]);
}

/** The same, by single steps from part to whole; those from or to what is no place are none. */
export function containPlaces(
  places: ReadonlySet<string>,
  steps: readonly PartOfWhole[],
): PlaceContainment {
  const own = steps.filter(({ part, whole }) => places.has(part) && places.has(whole));
  const wholes = groupBy(own, ({ part }) => part);
  const parts = groupBy(own, ({ whole }) => whole);
  return {
    places,
    wholesOf: (place) => reach(place, (id) => (wholes.get(id) ?? []).map(({ whole }) => whole)),
    partsOf: (place) => reach(place, (id) => (parts.get(id) ?? []).map(({ part }) => part)),
  };
}

/** Whether a relation says that one thing is in another, if both are places: as it is, not as planned or denied. */
export function isPlaceInPlace({
  predicate,
  modality,
  negated,
}: Pick<RelationProposition, 'predicate' | 'modality' | 'negated'>): boolean {
  return predicate === 'PART_OF' && modality === 'ACTUAL' && !negated;
}

/** Whatever can be reached from a place in one step or more, without the place itself. */
function reach(place: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>([place]);
  for (const id of reached) for (const beyond of next(id)) reached.add(beyond);
  reached.delete(place);
  return reached;
}
