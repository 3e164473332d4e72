import { foundQuote } from '../found-quote.ts';
import type { Rule } from '../rule.ts';

/** Warns of a name with a part left out: what is kept as the spelling is all that stands in its place. */
export const elidedNames: Rule = ({ draft, evidenceOf, report }) => {
  for (const source of draft.sources) {
    for (const quote of source.quotes.filter(({ use }) => use === 'NAME')) {
      const exact = foundQuote(evidenceOf(source), quote)?.exact;
      if (exact === undefined || exact === quote.words) continue;
      report({
        code: 'INVALID_VALUE',
        severity: 'warning',
        message: 'A name is kept as it is printed, and `…` leaves a part of it out.',
        at: quote.at,
        offending: quote.words,
        nearest: { text: exact },
        remedy: 'Write the name out.',
      });
    }
  }
};
