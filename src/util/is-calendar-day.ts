/** Whether `text` is a day of the calendar, `YYYY-MM-DD`; 2022-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines carry an overflowing day into the next month, so the day is printed back.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
