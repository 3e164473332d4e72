import { MOST_CLAIMS } from '../limits.ts';
import type { Rule } from '../rule.ts';

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
