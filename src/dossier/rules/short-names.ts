import { fold } from '../../model/fold.ts';
import { MOST_NAME_BYTES } from '../limits.ts';
import type { Location } from '../parsed-file.ts';
import { under } from '../parsed-file.ts';
import type { Rule } from '../rule.ts';

/** Names and titles are no longer than what the store can order by; a quotation may be longer. */
export const shortNames: Rule = ({ draft, report }) => {
  const check = (what: string, text: string | undefined, at: Location): void => {
    const bytes = text === undefined ? 0 : Buffer.byteLength(fold(text));
    if (bytes <= MOST_NAME_BYTES) return;
    report({
      code: 'LIMIT_EXCEEDED',
      message: `The ${what} has ${text?.length ?? 0} characters, which take ${bytes} bytes where names are put in order; the limit is ${MOST_NAME_BYTES}.`,
      at,
      offending: text?.slice(0, SHOWN_UNITS),
      remedy: `Shorten the ${what}.`,
    });
  };
  for (const { id, label, name } of draft.records) {
    check('label', label, id.at);
    check('name', name, id.at);
  }
  for (const { id, name } of draft.narratives) check('name', name, id.at);
  for (const { file, head, claims } of draft.sources) {
    check('title', head.title, under({ file, path: [] }, 'source', 'title'));
    for (const { at, predicate, value, quotes } of claims)
      if (predicate.text === 'NAME')
        check('name', value?.text ?? quotes.map(({ words }) => words).join(' … '), at);
  }
};

/** Enough to know a name by. */
const SHOWN_UNITS = 80;
