import type { Graph, StatedClaim } from '../derive/graph.ts';

/** The claims that speak of an entity: it is their subject, their object or a member of their list. */
export function claimsConcerning(graph: Graph, entity: string): readonly StatedClaim[] {
  return [...graph.claims.values()].filter(({ concerns }) => concerns.includes(entity));
}
