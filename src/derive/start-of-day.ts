/** The first moment of a calendar day in UTC, RFC 3339: what stands for the day among instants. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00.000Z`;
}
