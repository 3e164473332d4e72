import type { Graph } from '../derive/graph.ts';
import type { GqlPlaceFilter } from '../generated/resolvers.ts';

/**
 * Whether one of some places, by the ids of their entities, is where the filter asks for; a filter that
 * names no place always holds.
 */
export function matchesPlace(
  graph: Graph,
  { eq, in: list, extent }: GqlPlaceFilter,
  places: readonly string[],
): boolean {
  const given = [eq === null || eq === undefined ? undefined : [eq], list ?? undefined];
  const wanted = given.flatMap((ids) => (ids === undefined ? [] : [reach(graph, ids, extent)]));
  if (wanted.length === 0) return true;
  return places.some((place) => wanted.every((reached) => reached.has(place)));
}

/** Some places with their parts, their wholes, or both: records, and the entities that they are in. */
function reach(
  graph: Graph,
  ids: readonly string[],
  extent: GqlPlaceFilter['extent'],
): ReadonlySet<string> {
  const here = new Set(ids.flatMap((id) => inCluster(graph, id)));
  return new Set([
    ...here,
    ...(extent === 'HERE_AND_PARTS' || extent === 'ALL' ? spread(graph, here, 'PARTS') : []),
    ...(extent === 'HERE_AND_WHOLES' || extent === 'ALL' ? spread(graph, here, 'WHOLES') : []),
  ]);
}

/** Goes on to the parts of the parts, or to the wholes of the wholes; a ring is gone round once. */
function spread(
  graph: Graph,
  here: ReadonlySet<string>,
  towards: 'PARTS' | 'WHOLES',
): ReadonlySet<string> {
  const found = new Set(here);
  // A set's iteration reaches what is added on the way.
  for (const id of found) {
    for (const [part, whole] of containments(graph)) {
      const [from, to] = towards === 'PARTS' ? [whole, part] : [part, whole];
      if (from === id) for (const next of inCluster(graph, to)) found.add(next);
    }
  }
  return found;
}

/** What is said to be a part of what: of a record by the annotators, of an entity by sources. */
function containments(graph: Graph): readonly (readonly [part: string, whole: string])[] {
  return [
    ...graph.facts.records.flatMap(({ id, within }) => within.map((whole) => [id, whole] as const)),
    ...[...graph.propositions.values()].flatMap((said) =>
      said.kind === 'RELATION' && said.predicate === 'PART_OF' && !said.negated
        ? [[said.from, said.to] as const]
        : [],
    ),
  ];
}

/** A record, or an entity, with its entity and all records of that; alone where nothing refers to it. */
function inCluster(graph: Graph, id: string): readonly string[] {
  const entity = graph.entities.get(graph.clusterOf.get(id) ?? id);
  return entity === undefined ? [id] : [entity.id, ...entity.records.map((record) => record.id)];
}
