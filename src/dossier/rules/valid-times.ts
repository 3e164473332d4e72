import { dayRange } from '../../model/day-range.ts';
import { isCalendarDay } from '../../util/is-calendar-day.ts';
import type { SourceDraft } from '../draft.ts';
import type { Word } from '../parsed-file.ts';
import type { Rule } from '../rule.ts';

/** Times are EDTF of the kinds that are taken; days of judgements and notes are days of the calendar. */
export const validTimes: Rule = ({ draft, report }) => {
  for (const { text, at } of new Set(draft.sources.flatMap(timesOf))) {
    if (dayRange(text) !== undefined) continue;
    const swapped = swappedEnds(text);
    report({
      code: 'INVALID_DATE',
      message:
        swapped === undefined
          ? 'This is no time of the calendar in EDTF.'
          : 'The time ends before it begins.',
      at,
      offending: text,
      nearest: swapped === undefined ? undefined : { text: swapped },
      remedy:
        'Write 2031-05-06, 2031-05, 2031, from/to as 2031-05-05/2031-05-20, some day between two as "[2031-05-08..2031-05-13]"; .. for an open end.',
    });
  }
  for (const { text, at } of daysOf(draft)) {
    if (isCalendarDay(text)) continue;
    const remedy = 'Write it as 2031-05-06.';
    report({
      code: 'INVALID_DATE',
      message: 'This is no day of the calendar.',
      at,
      offending: text,
      remedy,
    });
  }
};

/** A day of `days` is one word, however many claims name it. */
function timesOf(source: SourceDraft): readonly Word[] {
  const { published, days, statements, claims } = source;
  return [published, ...days, ...[...statements, ...claims].map(({ when }) => when)].flatMap(
    (when) => (when?.edtf === undefined ? [] : [when.edtf]),
  );
}

function daysOf({ judgements, notes, sources }: Parameters<Rule>[0]['draft']): readonly Word[] {
  const blocks = sources.flatMap((source) => source.blocks);
  const inBlocks = blocks.flatMap((block) =>
    [block, ...block.claims].flatMap((held) => held.notes),
  );
  return [
    ...judgements.map(({ on }) => on),
    ...[...notes, ...inBlocks].flatMap(({ day }) => (day === undefined ? [] : [day])),
  ];
}

/** The interval the other way round, where that is one. */
function swappedEnds(text: string): string | undefined {
  const ends = /^(\[?)([^[\]/]+?)(\/|\.\.)([^[\]/]+?)(\]?)$/.exec(text);
  if (ends === null) return undefined;
  const [, open = '', first = '', sign = '', last = '', close = ''] = ends;
  const swapped = `${open}${last}${sign}${first}${close}`;
  return dayRange(swapped) === undefined ? undefined : swapped;
}
