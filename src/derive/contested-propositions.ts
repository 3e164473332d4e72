import { firstDay, lastDay } from './first-day.ts';
import type { Contest, Discrepancy, Side, StatedClaim } from './graph.ts';

/**
 * The propositions that are contested, by id, and since when (semantics 8): since one of their claims and
 * one that speaks against it are both published. Of a list only the members that another leaves out.
 */
export function contestedPropositions(
  discrepancies: Iterable<Discrepancy>,
  claims: ReadonlyMap<string, StatedClaim>,
): ReadonlyMap<string, Contest> {
  const contested = new Map<string, Contest>();
  const dayOf = (ids: readonly string[]): string | undefined =>
    firstDay(ids.map((id) => claims.get(id)?.published));
  for (const { sides } of discrepancies) {
    const days = sides.map((side) => dayOf(side.claims));
    for (const side of sides) {
      for (const [proposition, opposed] of opposedSince(side, days)) {
        const own = side.claims.filter((id) => claims.get(id)?.propositions.includes(proposition));
        const known = contested.get(proposition)?.since;
        contested.set(proposition, { since: firstDay([known, lastDay([dayOf(own), opposed])]) });
      }
    }
  }
  return contested;
}

/** Each proposition of a side that others speak against, and the first day that one of them was published. */
function opposedSince(
  { against }: Side,
  days: readonly (string | undefined)[],
): ReadonlyMap<string, string | undefined> {
  const opposed = new Map<string, string | undefined>();
  for (const { side, propositions } of against) {
    for (const proposition of propositions) {
      opposed.set(proposition, firstDay([opposed.get(proposition), days[side]]));
    }
  }
  return opposed;
}
