import type { Graph, StatedClaim } from '../derive/graph.ts';
import { clusterOf } from './look-up.ts';

/** The claims that name an entity: as subject, object, member, or as the event that they are a part of. */
export function claimsNaming(graph: Graph, entity: string): readonly StatedClaim[] {
  return [...graph.claims.values()].filter((claim) => namedEntities(graph, claim).includes(entity));
}

/** What a claim names: subject, object, members, and its event. */
export function namedEntities(graph: Graph, { claim, concerns }: StatedClaim): readonly string[] {
  const { event } = claim.content;
  return event === undefined ? concerns : [...concerns, clusterOf(graph, event)];
}
