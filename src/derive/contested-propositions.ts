import { firstDay, lastDay } from './first-day.ts';
import type { Contest, Discrepancy, Side, StatedClaim } from './graph.ts';

/** A proposition that one side of a discrepancy speaks against. */
export interface SideContest extends Contest {
  /** Index among the sides of the discrepancy: the one that speaks against it. */
  readonly side: number;
  /** Id of a proposition of other sides. */
  readonly proposition: string;
}

/**
 * What the sides of a discrepancy speak against, one for each side and proposition, and since when: since
 * both are published. Of a list only the members that the side leaves out.
 */
export function contestsOf(
  { sides }: Pick<Discrepancy, 'sides'>,
  claims: ReadonlyMap<string, StatedClaim>,
): readonly SideContest[] {
  const dayOf = (ids: readonly string[]): string | undefined =>
    firstDay(ids.map((id) => claims.get(id)?.published));
  const days = sides.map((side) => dayOf(side.claims));
  const found = new Map<string, SideContest>();
  for (const contested of sides) {
    const dayOfOwn = daysOfPropositions(contested, claims);
    for (const { side, propositions } of contested.against) {
      for (const proposition of propositions) {
        const key = `${side} ${proposition}`;
        const since = lastDay([dayOfOwn.get(proposition), days[side]]);
        const known = found.get(key)?.since;
        found.set(key, { side, proposition, since: firstDay([known, since]) });
      }
    }
  }
  return [...found.values()];
}

/** The first day that a claim of a side which states a proposition was published, by proposition id. */
function daysOfPropositions(
  { claims: ids }: Side,
  claims: ReadonlyMap<string, StatedClaim>,
): ReadonlyMap<string, string | undefined> {
  const days = new Map<string, string | undefined>();
  for (const id of ids) {
    const { propositions = [], published } = claims.get(id) ?? {};
    for (const proposition of propositions) {
      days.set(proposition, firstDay([days.get(proposition), published]));
    }
  }
  return days;
}

/** The propositions that are contested, by id, and since when (semantics 8): what any side speaks against. */
export function contestedPropositions(
  discrepancies: Iterable<Discrepancy>,
  claims: ReadonlyMap<string, StatedClaim>,
): ReadonlyMap<string, Contest> {
  return firstContests(
    [...discrepancies].flatMap((discrepancy) => contestsOf(discrepancy, claims)),
  );
}

/** By proposition, since when it is contested: since it first was. */
export function firstContests(
  contests: Iterable<Omit<SideContest, 'side'>>,
): ReadonlyMap<string, Contest> {
  const first = new Map<string, Contest>();
  for (const { proposition, since } of contests) {
    first.set(proposition, { since: firstDay([first.get(proposition)?.since, since]) });
  }
  return first;
}
