import type { StatedClaim, Time } from '../graph.ts';

/** Days that a claim gives, both included; an absent one is open. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** The days of a time; undefined where it has none. */
export function daysOfTime(time: Pick<Time, 'earliest' | 'latest'> | undefined): Days | undefined {
  const { earliest, latest } = time ?? {};
  if (earliest === undefined && latest === undefined) return undefined;
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** The days that a claim itself gives. */
export function daysOfClaim({ when }: StatedClaim): Days | undefined {
  return daysOfTime(when);
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
