import type { Rule } from '../rule.ts';

/** One source is one transaction; more than this belongs to the offline load. */
const MOST_CLAIMS = 5_000;

/** A source has no more claims than one transaction takes. */
export const mostClaims: Rule = ({ draft, report }) => {
  for (const { file, claims } of draft.sources) {
    if (claims.length <= MOST_CLAIMS) continue;
    report({
      code: 'LIMIT_EXCEEDED',
      message: `The source has ${claims.length} claims; the limit is ${MOST_CLAIMS}.`,
      at: { file, path: ['text'] },
      remedy: 'Divide the text into several sources.',
    });
  }
};
