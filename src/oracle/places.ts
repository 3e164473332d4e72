import type { Entity, Graph } from '../derive/graph.ts';
import { type PlaceContainment, placeContainment } from '../derive/place-containment.ts';
import type { GqlPlaceFilter } from '../generated/resolvers.ts';
import { clustersOf } from './look-up.ts';

/** Which places are in which is found once for each graph. */
const CONTAINMENTS = new WeakMap<Graph, PlaceContainment>();

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

/** The parts of a place, at any depth, that something refers to; without the place itself. */
export function partsOfPlace(graph: Graph, { id }: Entity): readonly Entity[] {
  return [...containmentOf(graph).partsOf(id)].flatMap((part) => graph.entities.get(part) ?? []);
}

/** Some places, by the ids of their records, with their parts, their wholes, or both. */
function reach(
  graph: Graph,
  ids: readonly string[],
  extent: GqlPlaceFilter['extent'],
): ReadonlySet<string> {
  const { partsOf, wholesOf } = containmentOf(graph);
  const here = clustersOf(graph, ids);
  const hasParts = extent === 'HERE_AND_PARTS' || extent === 'ALL';
  const hasWholes = extent === 'HERE_AND_WHOLES' || extent === 'ALL';
  return new Set([
    ...here,
    ...(hasParts ? here.flatMap((place) => [...partsOf(place)]) : []),
    ...(hasWholes ? here.flatMap((place) => [...wholesOf(place)]) : []),
  ]);
}

function containmentOf(graph: Graph): PlaceContainment {
  const known = CONTAINMENTS.get(graph) ?? placeContainment(graph);
  CONTAINMENTS.set(graph, known);
  return known;
}
