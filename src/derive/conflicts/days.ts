import type { StatedClaim } from '../graph.ts';
import { timeOf } from '../time.ts';

const NO_DAYS = { earliest: undefined, latest: undefined };

/** Days that a claim gives, both included; an absent one is open. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * The days that a claim itself gives; undefined where it gives none. That an act was over by the day of
 * publication only follows from that day, and is nothing that its source says.
 */
export function daysOfClaim({ claim }: Pick<StatedClaim, 'claim'>): Days | undefined {
  const { when } = claim.content;
  const { earliest, latest } = when === undefined ? NO_DAYS : timeOf(when);
  if (earliest === undefined && latest === undefined) return undefined;
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** Whether all of the first are before all of the second. */
export function areBefore(a: Days, b: Days): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}

/** Whether there is a day in both. */
export function daysMeet(a: Days, b: Days): boolean {
  return !areBefore(a, b) && !areBefore(b, a);
}

/** Whether two claims can speak of one day: they do unless both are dated and their days do not meet. */
export function canBeAtOnce(a: Days | undefined, b: Days | undefined): boolean {
  return a === undefined || b === undefined || daysMeet(a, b);
}
