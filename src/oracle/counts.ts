import type { Entity, Graph, StatedClaim } from '../derive/graph.ts';
import type { GqlCountBy, GqlCountOf, GqlQueryCountsArgs } from '../generated/resolvers.ts';
import type { SourceContent } from '../model/evidence.ts';
import { groupBy } from '../util/group-by.ts';
import { connect, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { COUNTABLE, type Countable } from './countable.ts';
import { CLAIM_TESTS } from './filters.ts';
import { keepWith } from './keep.ts';
import { retractedAmong } from './retracted.ts';

/** How many of something there are under one key. */
export interface Count {
  /** A day, a code, an id, a word of the vocabulary; empty for what has none. */
  readonly key: string;
  /** What the key is the id of. */
  readonly node: Entity | SourceContent | undefined;
  readonly count: number;
}

/** How many of the things that some claims speak of there are under each key; the most first, then by key. */
export function listCounts(
  context: Context,
  { of, by, where, ...page }: Omit<GqlQueryCountsArgs, 'lens'>,
): Connection<Count> {
  const { graph } = context;
  const all = [...graph.claims.values(), ...retractedAmong(context, where)];
  const claims = keepWith(all, CLAIM_TESTS, where, { graph, more: context });
  const counted = countedThings(graph, of, claims).flatMap((thing) =>
    keysOf(thing, by).map((key) => ({ key, id: thing.id })),
  );
  const counts = [...groupBy(counted, ({ key }) => key)].map(([key, things]): Count => ({
    key,
    node: nodeOf(graph, by, key),
    count: things.length,
  }));
  const order = {
    name: `counts of ${of} by ${by}`,
    direction: 'ASC' as const,
    // Positions ascend: the most come first.
    positionOf: ({ key, count }: Count) => ({ keys: [-count], id: key }),
  };
  return connect(counts, order, page);
}

function countedThings(
  graph: Graph,
  of: GqlCountOf,
  claims: readonly StatedClaim[],
): readonly Countable[] {
  return COUNTABLE[of](graph, claims);
}

/** Each key once; the empty one for a thing without any. */
function keysOf(thing: Countable, by: GqlCountBy): readonly string[] {
  const keys = [...new Set(thing.keys[by]())];
  return keys.length === 0 ? [''] : keys;
}

function nodeOf(graph: Graph, by: GqlCountBy, key: string): Entity | SourceContent | undefined {
  if (by === 'SOURCE') return graph.sources.get(key);
  return by === 'ACTOR' || by === 'PLACE' ? graph.entities.get(key) : undefined;
}
