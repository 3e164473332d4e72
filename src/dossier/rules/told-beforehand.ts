import { dayRange } from '../../model/day-range.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** Warns of what is told as done, and lies behind the day of publication. */
export const toldBeforehand: Rule = ({ draft, report }) => {
  for (const { published, claims } of draft.sources) {
    const latest = published.edtf && dayRange(published.edtf.text)?.latest;
    if (latest === undefined) continue;
    for (const { when } of claims.filter(isToldAsDone)) {
      const earliest = when?.edtf && dayRange(when.edtf.text)?.earliest;
      if (when === undefined || earliest === undefined || earliest <= latest) continue;
      report({
        code: 'INVALID_DATE',
        severity: 'warning',
        message: `The source was published on ${latest} at the latest, and tells this as done.`,
        at: when.at,
        offending: when.edtf?.text,
        remedy: 'Correct the day, or give `modality: PLANNED`.',
      });
    }
  }
};

function isToldAsDone({ modality, negated }: ClaimDraft): boolean {
  return modality === 'ACTUAL' && !negated;
}
