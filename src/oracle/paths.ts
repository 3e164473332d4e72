import type { Entity, Graph, RelationProposition } from '../derive/graph.ts';
import type { GqlQueryPathsArgs } from '../generated/resolvers.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { findEntity, getEntity } from './look-up.ts';
import { limit } from './limit.ts';
import { traversable } from './said-so.ts';

/** A way between two entities, over relations in either direction. */
export interface Path {
  readonly length: number;
  /** From the start to the end; one more than `relations`. */
  readonly nodes: readonly Entity[];
  readonly relations: readonly RelationProposition[];
}

/** Ways between two entities. */
export interface PathResult {
  readonly paths: readonly Path[];
  /** Whether there are more of this length. */
  readonly truncated: boolean;
}

const MAX_LENGTH = 8;
const MAX_PATHS = 100;

/**
 * The ways from one entity to another that go over the fewest relations, by the ids of their relations.
 * From an entity to itself there is one way, over none. An entity that is not there has no ways.
 *
 * @throws QueryError where `first` or `maxLength` is out of bounds.
 */
export function findPaths(
  graph: Graph,
  { from, to, where, maxLength = 4, first = 3 }: Omit<GqlQueryPathsArgs, 'lens'>,
): PathResult {
  const longest = limit('maxLength', maxLength, { least: 0, most: MAX_LENGTH });
  const most = limit('first', first, { least: 0, most: MAX_PATHS });
  const [start, end] = [findEntity(graph, from), findEntity(graph, to)];
  if (start === undefined || end === undefined) return { paths: [], truncated: false };
  const steps = stepsBetween(traversable(graph, where));
  const found = shortestWays(steps, start.id, end.id, longest).sort(compareWays);
  return {
    paths: found.slice(0, most).map((way) => describePath(graph, start, way)),
    truncated: found.length > most,
  };
}

/** From an entity by its relations to others. */
type Steps = ReadonlyMap<string, readonly Step[]>;

interface Step {
  readonly relation: RelationProposition;
  /** Entity id of the end that is reached. */
  readonly reaches: string;
}

function stepsBetween(relations: readonly RelationProposition[]): Steps {
  const steps = new Map<string, Step[]>();
  for (const relation of relations) {
    const { from, to } = relation;
    if (from === to) continue;
    steps.set(from, [...(steps.get(from) ?? []), { relation, reaches: to }]);
    steps.set(to, [...(steps.get(to) ?? []), { relation, reaches: from }]);
  }
  return steps;
}

/** All ways of the least length, found breadth first: an entity is entered only as early as can be. */
function shortestWays(
  steps: Steps,
  start: string,
  end: string,
  longest: number,
): (readonly Step[])[] {
  let ways: (readonly Step[])[] = [[]];
  const entered = new Set([start]);
  for (let length = 0; length <= longest; length += 1) {
    const arrived = ways.filter((way) => (way.at(-1)?.reaches ?? start) === end);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      (steps.get(way.at(-1)?.reaches ?? start) ?? [])
        .filter(({ reaches }) => !entered.has(reaches))
        .map((step) => [...way, step]),
    );
    for (const way of ways) entered.add(way.at(-1)?.reaches ?? start);
  }
  return [];
}

function compareWays(a: readonly Step[], b: readonly Step[]): number {
  const differences = a.map((step, index) =>
    compareCodePoints(step.relation.id, b[index]?.relation.id ?? ''),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}

function describePath(graph: Graph, start: Entity, way: readonly Step[]): Path {
  return {
    length: way.length,
    nodes: [start, ...way.map(({ reaches }) => getEntity(graph, reaches))],
    relations: way.map(({ relation }) => relation),
  };
}
