import { dayRange } from '../../model/day-range.ts';
import { type CalendarWords, calendarWords } from '../calendar-words.ts';
import type { SourceDraft, WhenDraft } from '../draft.ts';
import { plainDigits } from '../plain-digits.ts';
import type { Rule } from '../rule.ts';

/**
 * What EDTF says is what the printed words say, as far as they name days, months, years and weekdays:
 * `on January 5` is no 6th. An error for words that give the day themselves (STATED); a warning for those
 * that it was worked out from (RESOLVED: `two days after January 5`); INFERRED is the annotator's.
 */
export const printedDays: Rule = ({ draft, report }) => {
  for (const source of draft.sources) {
    for (const when of timesOf(source)) {
      if (when.edtf === undefined || dayRange(when.edtf.text) === undefined) continue;
      if (when.text === undefined || when.basis === 'INFERRED') continue;
      const words = calendarWords(plainDigits(when.text.text), source.head.language);
      const wrong = contradiction(words, when.edtf.text);
      if (wrong === undefined) continue;
      report({
        code: 'INVALID_DATE',
        severity: when.basis === 'STATED' ? 'error' : 'warning',
        message: `The words “${when.text.text}” name another ${wrong}.`,
        at: when.edtf.at,
        offending: when.edtf.text,
        remedy:
          'Give the time that the words give; `basis: RESOLVED` or INFERRED where it was worked out.',
      });
    }
  }
};

/** A day of `days` is one time, however many claims name it. */
function timesOf({ published, days, statements, claims }: SourceDraft): readonly WhenDraft[] {
  const all = [published, ...days, ...[...statements, ...claims].flatMap(({ when }) => when ?? [])];
  return [...new Map(all.map((when) => [when.edtf, when])).values()];
}

function contradiction(
  { years, months, days, weekdays }: CalendarWords,
  edtf: string,
): string | undefined {
  const dates = [...edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)];
  const ends = dates.map((parts) => parts.slice(1).map(Number));
  const given = (index: number): readonly number[] =>
    ends.flatMap((parts) => (Number.isNaN(parts[index]) ? [] : (parts[index] ?? [])));
  if (isAnother(years, given(0), 1)) return 'year';
  if (isAnother(months, given(1), months.length)) return 'month';
  if (isAnother(days, given(2), days.length)) return 'day';
  return isAnother(weekdays, dates.flatMap(weekdayOf), 1) ? 'weekday' : undefined;
}

/** Where as much is named as is given, each that is given must be named; else one of them. */
function isAnother(named: readonly number[], given: readonly number[], count: number): boolean {
  if (named.length === 0 || given.length === 0) return false;
  const isNamed = (number: number): boolean => named.includes(number);
  return !(count >= given.length ? given.every(isNamed) : given.some(isNamed));
}

function weekdayOf([text]: RegExpExecArray): readonly number[] {
  return text.length < 'YYYY-MM-DD'.length ? [] : [new Date(`${text}T00:00:00Z`).getUTCDay()];
}
