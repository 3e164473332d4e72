import type { Time } from '../derive/graph.ts';
import type { GqlDateFilter } from '../generated/resolvers.ts';

/** Whether a time meets days asked for; one without any bound meets none, not even where nothing is asked. */
export function meetsDays(
  { gte, lte }: GqlDateFilter,
  { earliest, latest }: Pick<Time, 'earliest' | 'latest'>,
): boolean {
  if (earliest === undefined && latest === undefined) return false;
  const isTooEarly = isGiven(gte) && latest !== undefined && latest < gte;
  const isTooLate = isGiven(lte) && earliest !== undefined && earliest > lte;
  return !isTooEarly && !isTooLate;
}

function isGiven(day: string | null | undefined): day is string {
  return day !== null && day !== undefined;
}
