/// <reference types="./edtf.d.ts" />
import edtf, { parse } from 'edtf';

import { isCalendarDay } from '../util/is-calendar-day.ts';
import type { DatePrecision } from './vocabulary.ts';

/** The days that a time allows, both included; absent where an end is open or unknown. */
export interface DayRange {
  /** `YYYY-MM-DD` */
  readonly earliest: string | undefined;
  /** `YYYY-MM-DD` */
  readonly latest: string | undefined;
  readonly precision: DatePrecision;
}

type Bounds = Omit<DayRange, 'precision'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The library takes a millisecond or more for a text, and few texts come once only. */
const known = new Map<string, DayRange | undefined>();
const MOST_KNOWN = 10_000;

/** Characters; twice the longest time that says something. What the library takes grows with the square. */
const LONGEST_TIME = 64;

/** `[a..b]`, `[..b]`, `[a..]`: of level 2, some moment between two. */
const ONE_OF = /^\[([^.,[\]]*)\.\.([^.,[\]]*)\]$/;

/** A number in the place of the month that no month has; days have it too. */
const SEASON = /^[\dX]{4}-2[1-4](?!\d)/;

/**
 * The days that an EDTF text allows: level 1, and `[a..b]`, `[..b]`, `[a..]` of level 2. Qualifiers
 * (`?`, `~`, `%`) do not widen them. A season has the bounds of its year, since which months it
 * covers depends on the hemisphere. Only years 0000 to 9999, whose days compare as text.
 *
 * @returns undefined where `text` is no such EDTF, names a day that is not in the calendar, or ends
 * before it begins.
 */
export function dayRange(text: string): DayRange | undefined {
  if (text.length > LONGEST_TIME) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const range = parseRange(text);
  known.set(text, range);
  return range;
}

function parseRange(text: string): DayRange | undefined {
  const bounds = boundsOfOneOf(text) ?? boundsOfInterval(text) ?? boundsOfDate(text);
  if (bounds === undefined || isBackwards(bounds)) return undefined;
  return { ...bounds, precision: precisionOf(bounds) };
}

/** The library takes the first value of a set for both bounds, so sets are taken apart here. */
function boundsOfOneOf(text: string): Bounds | undefined {
  const ends = ONE_OF.exec(text);
  if (ends === null || text === '[..]') return undefined;
  return joinBounds(ends[1] ?? '', ends[2] ?? '');
}

/** The library refuses an interval of one day, so its ends are taken by themselves. */
function boundsOfInterval(text: string): Bounds | undefined {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return text === '/' ? undefined : joinBounds(from, to);
}

function joinBounds(from: string, to: string): Bounds | undefined {
  const first = boundsOfEnd(from);
  const last = boundsOfEnd(to);
  if (first === undefined || last === undefined) return undefined;
  return { earliest: first.earliest, latest: last.latest };
}

function boundsOfEnd(text: string): Bounds | undefined {
  if (text === '' || text === '..') return { earliest: undefined, latest: undefined };
  return boundsOfDate(text);
}

function boundsOfDate(text: string): Bounds | undefined {
  if (!isSingleDate(text)) return undefined;
  const day = text.split('T')[0] ?? text;
  if (SEASON.test(day)) return boundsOfDate(day.slice(0, 4));
  const { min, max } = edtf(day);
  return { earliest: isoDay(min), latest: isoDay(max) };
}

function isSingleDate(text: string): boolean {
  if (!/^[\dX]{4}(-|$|[?~%]|T)/.test(text) || !isEdtf(text)) return false;
  const { type, level } = parse(text);
  if (level > 1 || (type !== 'Date' && type !== 'Season')) return false;
  return (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isCalendarDay);
}

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function isoDay(time: number | null): string | undefined {
  if (time === null || !Number.isFinite(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}

function isBackwards({ earliest, latest }: Bounds): boolean {
  return earliest !== undefined && latest !== undefined && earliest > latest;
}

function precisionOf({ earliest, latest }: Bounds): DatePrecision {
  if (earliest === undefined || latest === undefined) return 'UNKNOWN';
  const days = (Date.parse(latest) - Date.parse(earliest)) / DAY_MS + 1;
  if (days === 1) return 'DAY';
  if (days <= 6) return 'DAYS';
  if (days === 7) return 'WEEK';
  if (days <= 31) return 'MONTH';
  return days <= 366 ? 'YEAR' : 'UNKNOWN';
}
