import type { Entity, Graph, RelationProposition } from '../derive/graph.ts';
import type { GqlQueryNeighborhoodArgs } from '../generated/resolvers.ts';
import { fold } from '../model/fold.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { limit } from './limit.ts';
import { findEntity, getEntity } from './look-up.ts';
import { byId } from './position.ts';
import { traversable } from './said-so.ts';

/** What lies around some entities. */
export interface Subgraph {
  /** The nearest first, then by folded name, then by id. */
  readonly nodes: readonly Entity[];
  /** All that join two of `nodes`, by id. */
  readonly relations: readonly RelationProposition[];
  /** Whether there was more than could be given. */
  readonly truncated: boolean;
}

const MAX_STARTS = 100;
const MAX_DEPTH = 4;
const MAX_NODES = 1_000;
const MAX_RELATIONS = 5_000;

/**
 * The entities that can be reached from some over at most `depth` relations, cut at `first`. Entities that
 * are not there have no neighbours.
 *
 * @throws QueryError where `of`, `depth` or `first` is out of bounds.
 */
export function findNeighborhood(
  graph: Graph,
  { of, depth = 1, where, first = 100 }: Omit<GqlQueryNeighborhoodArgs, 'lens'>,
): Subgraph {
  limit('of', of.length, { least: 0, most: MAX_STARTS });
  const farthest = limit('depth', depth, { least: 0, most: MAX_DEPTH });
  const most = limit('first', first, { least: 0, most: MAX_NODES });
  const relations = traversable(graph, where);
  const starts = of.flatMap((id) => findEntity(graph, id)?.id ?? []);
  const distances = measureDistances(relations, starts, farthest);
  const reached = [...distances.keys()]
    .map((id) => getEntity(graph, id))
    .sort(
      (a, b) =>
        (distances.get(a.id) ?? 0) - (distances.get(b.id) ?? 0) ||
        compareCodePoints(fold(a.name), fold(b.name)) ||
        compareCodePoints(a.id, b.id),
    );
  const nodes = reached.slice(0, most);
  const kept = new Set(nodes.map(({ id }) => id));
  const joining = byId(relations.filter(({ from, to }) => kept.has(from) && kept.has(to)));
  return {
    nodes,
    relations: joining.slice(0, MAX_RELATIONS),
    truncated: reached.length > most || joining.length > MAX_RELATIONS,
  };
}

/** Entity id → over how many relations it is reached. */
function measureDistances(
  relations: readonly RelationProposition[],
  starts: readonly string[],
  farthest: number,
): ReadonlyMap<string, number> {
  const distances = new Map(starts.map((id) => [id, 0]));
  for (let distance = 1; distance <= farthest; distance += 1) {
    const reached = relations.flatMap(({ from, to }) => {
      if (distances.has(from) === distances.has(to)) return [];
      return [distances.has(from) ? to : from];
    });
    for (const id of reached) distances.set(id, distance);
  }
  return distances;
}
