import type { StatedClaim } from '../graph.ts';

/** Days that a claim gives, both included; an absent one is open. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** The days that a claim itself gives; undefined where it gives none. */
export function daysOfClaim({ when }: StatedClaim): Days | undefined {
  const { earliest, latest } = when ?? {};
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
