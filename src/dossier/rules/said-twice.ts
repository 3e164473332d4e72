import { groupBy } from '../../util/group-by.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Location } from '../parsed-file.ts';
import { placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Warns where a source says the same twice, by the same words: the two become one claim. */
export const saidTwice: Rule = ({ draft, report }) => {
  for (const { claims } of draft.sources) {
    for (const [first, ...others] of groupBy(claims, contentKey).values()) {
      for (const { at, predicate } of others) {
        const before = first && placeOf(first.at);
        report({
          code: 'DUPLICATE_ID',
          severity: 'warning',
          message: `Line ${before?.line ?? 0} says the same, by the same words; the two are one claim.`,
          at,
          offending: predicate.text,
          remedy: 'Take one of the two away, or give them different quotations.',
        });
      }
    }
  }
};

/** All that a claim says, without the places of its words in the file. */
function contentKey({ at: _at, notes: _notes, options: _options, ...content }: ClaimDraft): string {
  return JSON.stringify(content, (_key, value: unknown) => (isLocation(value) ? undefined : value));
}

function isLocation(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
