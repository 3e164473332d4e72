import type { WhenContent } from '../model/claim.ts';
import { dayRange } from '../model/day-range.ts';
import type { Time } from './graph.ts';

/** Sorts behind every day: ISO days begin with a digit. */
export const UNKNOWN_DAY = '~';

/** Wider than any time whose bounds are known. */
const UNKNOWN_WIDTH = 1_000_000_000;

const DAY_MS = 86_400_000;

/** A time with its bounds worked out; without EDTF, or with one that is not valid, they are unknown. */
export function timeOf(when: WhenContent): Time {
  const range = when.edtf === undefined ? undefined : dayRange(when.edtf);
  return {
    ...when,
    earliest: range?.earliest,
    latest: range?.latest,
    precision: range?.precision ?? 'UNKNOWN',
  };
}

/** What times are ordered by: the first day they allow, else the last, else behind every day. */
export function sortDay(time: Pick<Time, 'earliest' | 'latest'> | undefined): string {
  return time?.earliest ?? time?.latest ?? UNKNOWN_DAY;
}

/** How many days a time's bounds include; `UNKNOWN_WIDTH` where one is open or unknown. */
export function daysWide({ earliest, latest }: Pick<Time, 'earliest' | 'latest'>): number {
  if (earliest === undefined || latest === undefined) return UNKNOWN_WIDTH;
  return (Date.parse(latest) - Date.parse(earliest)) / DAY_MS + 1;
}

/** Orders times: the most precise first, then the earliest. */
export function compareTimes(a: Time, b: Time): number {
  const [dayA, dayB] = [sortDay(a), sortDay(b)];
  return daysWide(a) - daysWide(b) || (dayA < dayB ? -1 : dayA > dayB ? 1 : 0);
}
