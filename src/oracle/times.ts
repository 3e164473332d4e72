import type { Entity, Graph, Time } from '../derive/graph.ts';
import { compareTimes } from '../derive/time.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/** When an event was, by each claim that says so: the most precise first, then the earliest, then by claim. */
export function eventTimes(graph: Graph, event: Entity): readonly Time[] {
  return [...graph.claims.values()]
    .filter(({ dates }) => dates.includes(event.id))
    .flatMap(({ claim, when }) => (when === undefined ? [] : [{ id: claim.id, when }]))
    .sort((a, b) => compareTimes(a.when, b.when) || compareCodePoints(a.id, b.id))
    .map(({ when }) => when);
}
