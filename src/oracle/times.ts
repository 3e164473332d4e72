import type { Entity, Graph, StatedClaim, Time } from '../derive/graph.ts';
import { compareTimes, timeOf } from '../derive/time.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { get } from './look-up.ts';

/** A time, and what gives it. */
export interface GivenTime extends Time {
  /** Undefined where a rendering or a source gives it. */
  readonly claim: StatedClaim | undefined;
  /** The first words of what gives it; undefined where a source does. */
  readonly passage: Passage | undefined;
}

/** The time that a claim gives. */
export function timeOfClaim(claim: StatedClaim): GivenTime | undefined {
  const [passage] = [...claim.passages].sort(
    (a, b) =>
      a.content.start - b.content.start ||
      a.content.end - b.content.end ||
      compareCodePoints(a.id, b.id),
  );
  return claim.when && { ...claim.when, claim, passage };
}

/** The times that claims give, one for each: the most precise first, then the earliest, then by claim. */
export function timesOfClaims(claims: readonly StatedClaim[]): readonly GivenTime[] {
  const given = claims.flatMap((claim) => {
    const time = timeOfClaim(claim);
    return time === undefined ? [] : [{ id: claim.claim.id, time }];
  });
  return inOrder(given);
}

/** When an event was, by each claim that says so. */
export function eventTimes(graph: Graph, event: Entity): readonly GivenTime[] {
  const dating = [...graph.claims.values()].filter(({ dates }) => dates.includes(event.id));
  return timesOfClaims(dating);
}

/** When an utterance was made, by one rendering. */
export function timeOfRendering(
  { content: { said } }: Rendering,
  passage: Passage,
): GivenTime | undefined {
  return said && { ...timeOf(said), claim: undefined, passage };
}

/** When an utterance was made, by each rendering that says so, in the same order. */
export function timesOfRenderings(
  { passages }: Graph,
  renderings: readonly Rendering[],
): readonly GivenTime[] {
  const given = renderings.flatMap((rendering) => {
    const time = timeOfRendering(rendering, get(passages, rendering.content.passage));
    return time === undefined ? [] : [{ id: rendering.id, time }];
  });
  return inOrder(given);
}

/** The day of publication; no words of the text are kept for it. */
export function timeOfSource({ published }: SourceContent): GivenTime {
  return { ...timeOf(published), claim: undefined, passage: undefined };
}

function inOrder(
  given: readonly { readonly id: string; readonly time: GivenTime }[],
): readonly GivenTime[] {
  return [...given]
    .sort((a, b) => compareTimes(a.time, b.time) || compareCodePoints(a.id, b.id))
    .map(({ time }) => time);
}
