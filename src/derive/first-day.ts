/** The first of some days, of those that are known; undefined where none is. */
export function firstDay(days: Iterable<string | undefined>): string | undefined {
  let first: string | undefined;
  for (const day of days) {
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** The last of some days; undefined where one of them is not known, or there are none. */
export function lastDay(days: Iterable<string | undefined>): string | undefined {
  let last: string | undefined;
  for (const day of days) {
    if (day === undefined) return undefined;
    if (last === undefined || day > last) last = day;
  }
  return last;
}
