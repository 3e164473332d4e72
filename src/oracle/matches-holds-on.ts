import { type EventDays, eventDays, eventHoldsOn } from '../derive/event-days.ts';
import type { Graph, StatedClaim } from '../derive/graph.ts';
import { anyClaimHoldsOn } from '../derive/holds-on.ts';
import type { GqlEventWhere, GqlHoldsOn } from '../generated/resolvers.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { clustersOf } from './look-up.ts';

/** What claims say of the days of events is gathered once for each graph. */
const DAYS = new WeakMap<Graph, EventDays>();

/** Whether what some claims say holds on the day, by any of them (semantics 3). */
export function claimsHoldOn(
  claims: readonly StatedClaim[],
  { day, certainly = false }: GqlHoldsOn,
): boolean {
  return anyClaimHoldsOn(claims, { day, certainly }, readOntology());
}

/**
 * Whether an event is going on, or in force, on the day; where the same filter names places, there: in one
 * of them, because it is in force in this place or in one that it is a part of.
 */
export function eventMatchesHoldsOn(
  graph: Graph,
  event: string,
  { day, certainly = false, includeEnded = false }: GqlHoldsOn,
  { place }: Pick<GqlEventWhere, 'place'>,
): boolean {
  const asked = { day, certainly, includeEnded };
  const days = daysOf(graph);
  const named = clustersOf(graph, [...(place?.eq ? [place.eq] : []), ...(place?.in ?? [])]);
  if (named.length === 0) return eventHoldsOn(event, asked, days);
  return named.some((one) => eventHoldsOn(event, { ...asked, place: one }, days));
}

function daysOf(graph: Graph): EventDays {
  const known = DAYS.get(graph) ?? eventDays(graph, readOntology());
  DAYS.set(graph, known);
  return known;
}
