/** What words say of a day: each list holds what is named, and is empty where nothing is. */
export interface CalendarWords {
  /** 1000 to 2999. */
  readonly years: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  /** 1 to 31; only where a month is named, or where a whole day is written in digits. */
  readonly days: readonly number[];
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
}

/** Names of months and weekdays with their numbers, as a language prints them. */
interface Names {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const known = new Map<string, Names>();

/**
 * What the words of a time say of the calendar: `On Thu, 6 January` is the weekday 4, the day 6, the
 * month 1. Names are those that `Intl` has for the language.
 *
 * @param language - BCP 47.
 */
export function calendarWords(text: string, language: string): CalendarWords {
  const names = known.get(language) ?? namesOf(language);
  known.set(language, names);
  const tokens = text.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d{1,4}$/.test(token)).map(Number);
  const numeric = /\b(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\b/.exec(text);
  const months = numbersNamed(tokens, names.months);
  const small = numbers.filter((number) => number >= 1 && number <= 31);
  return {
    years: numbers.filter((number) => number >= 1000 && number <= 2999),
    // Which of two numbers is the month depends on the country.
    months: numeric === null ? months : small.filter((number) => number <= 12),
    days: months.length === 0 && numeric === null ? [] : small,
    weekdays: numbersNamed(tokens, names.weekdays),
  };
}

function numbersNamed(
  tokens: readonly string[],
  names: ReadonlyMap<string, number>,
): readonly number[] {
  return tokens.flatMap((token) => names.get(token) ?? []);
}

function namesOf(language: string): Names {
  const named = (options: Intl.DateTimeFormatOptions, part: string, day: (n: number) => Date) =>
    Array.from({ length: part === 'month' ? 12 : 7 }, (_, index) => {
      const parts = formatter(language, options).formatToParts(day(index));
      return [parts.find(({ type }) => type === part)?.value ?? '', index] as const;
    }).flatMap(([name, index]) => spellings(name).map((spelling) => [spelling, index] as const));
  const months = MONTH_FORMS.flatMap((form) => named(form, 'month', (n) => utc(n, 15)));
  // 4 January 1970 was a Sunday.
  const weekdays = WEEKDAY_FORMS.flatMap((form) => named(form, 'weekday', (n) => utc(0, 4 + n)));
  return {
    months: new Map(months.map(([name, index]) => [name, index + 1])),
    weekdays: new Map(weekdays),
  };
}

/** With the day too, since many languages then put the name into another case. */
const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const WEEKDAY_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
];

function utc(month: number, day: number): Date {
  return new Date(Date.UTC(1970, month, day));
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const whole = { ...options, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(language, whole);
  } catch {
    // A tag that is well formed and that nobody knows.
    return new Intl.DateTimeFormat('und', whole);
  }
}

/** Capitals matter, since `may` is no month; names of one word only, without the dot of a short one. */
function spellings(name: string): readonly string[] {
  const word = name.replace(/\.$/, '');
  if (!/^\p{L}{3,}$/u.test(word)) return [];
  return [word, word.charAt(0).toUpperCase() + word.slice(1), ...(word === 'Sep' ? ['Sept'] : [])];
}
