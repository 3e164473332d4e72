import type { Time } from '../derive/graph.ts';
import type { GqlDateFilter } from '../generated/resolvers.ts';

/** The days that a time can have been; an absent bound is open or unknown. */
type Range = Pick<Time, 'earliest' | 'latest'>;

/**
 * Whether the days of one of some times meet those asked for. A time without any bound is unknown and
 * meets none; days that end before they begin are none.
 */
export function matchesDays({ gte, lte }: GqlDateFilter, times: readonly Range[]): boolean {
  const [first, last] = [gte ?? undefined, lte ?? undefined];
  if (first === undefined && last === undefined) return true;
  if (first !== undefined && last !== undefined && last < first) return false;
  return times.some(
    ({ earliest, latest }) =>
      (earliest !== undefined || latest !== undefined) &&
      (first === undefined || latest === undefined || latest >= first) &&
      (last === undefined || earliest === undefined || earliest <= last),
  );
}

/** The range of one day; of no day, none. */
export function rangeOfDay(day: string | undefined): Range {
  return { earliest: day, latest: day };
}
