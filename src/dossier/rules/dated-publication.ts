import { dayRange } from '../../model/day-range.ts';
import type { Rule } from '../rule.ts';

/** A publication has a first and a last possible day: what could be known when hangs on them. */
export const datedPublication: Rule = ({ draft, report }) => {
  for (const { published } of draft.sources) {
    const range = published.edtf && dayRange(published.edtf.text);
    if (published.edtf === undefined || range === undefined) continue;
    if (range.earliest !== undefined && range.latest !== undefined) continue;
    report({
      code: 'INVALID_DATE',
      message: 'The day of publication has an open end.',
      at: published.edtf.at,
      offending: published.edtf.text,
      remedy: 'Bound it on both sides; a wide range will do.',
    });
  }
};
