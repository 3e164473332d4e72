import type { Time } from './graph.ts';

/** Days from one to another, both included, `YYYY-MM-DD`; an absent end is open. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

/** On which days something holds, by what is said of its time; absent: on none. */
export interface Validity {
  /** Days that the time does not exclude. */
  readonly possibly?: DaySpan;
  /** Days that the time says. */
  readonly certainly?: DaySpan;
}

/**
 * The days that a time says and allows (semantics 3). A time without any bound allows none. INCLUDING a
 * day has open bounds; so has the end of what is only said to START, and the start of what is only said
 * to END. Certain is what is THROUGHOUT its bounds, and what is bounded to one day.
 */
export function validityOf(time: Time): Validity {
  const { earliest, latest, extent, phase } = time;
  if (earliest === undefined && latest === undefined) return {};
  const from = extent === 'INCLUDING' || phase === 'END' ? undefined : earliest;
  const to = extent === 'INCLUDING' || phase === 'START' ? undefined : latest;
  const certainly = certainDays(time);
  return { possibly: span(from, to), ...(certainly && { certainly }) };
}

/** A state that is told without time: it holds on the day of publication, and maybe after it; never before. */
export function validityFrom(published: string): Validity {
  return { possibly: { from: published }, certainly: { from: published, to: published } };
}

/** Whether a day is among those that are possible, or certain. */
export function isAmong(validity: Validity, day: string, certainly: boolean): boolean {
  const days = certainly ? validity.certainly : validity.possibly;
  if (days === undefined) return false;
  const { from, to } = days;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function certainDays({ earliest, latest, extent, edtf = '' }: Time): DaySpan | undefined {
  if (earliest === latest) return span(earliest, latest);
  if (extent !== 'THROUGHOUT') return undefined;
  if (earliest === undefined) return span(edtf.startsWith('..') ? undefined : latest, latest);
  if (latest === undefined) return span(earliest, edtf.endsWith('..') ? undefined : earliest);
  return span(earliest, latest);
}

function span(from: string | undefined, to: string | undefined): DaySpan {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
