import { type IdSort, wholeId } from '../ids.ts';
import type { Word } from '../parsed-file.ts';
import type { Rule } from '../rule.ts';

const NAMES: Readonly<Record<IdSort, string>> = {
  RECORD: 'a record',
  STATEMENT: 'a statement',
  SOURCE: 'a source',
  NARRATIVE: 'a narrative',
};

/**
 * Records, sources, statements and narratives share one namespace. One statement in several sources is
 * one statement, by the author's judgement.
 */
export const uniqueIds: Rule = ({ draft, report }) => {
  const seen = new Map<string, IdSort>();
  const add = (word: Word, sort: IdSort): void => {
    const id = wholeId(draft.id, word.text);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, sort);
    if (first === undefined || (first === sort && sort === 'STATEMENT')) return;
    report({
      code: 'DUPLICATE_ID',
      message: `The id is already that of ${NAMES[first]}.`,
      at: word.at,
      offending: word.text,
      remedy: 'Choose another id for one of the two.',
    });
  };
  for (const { id } of draft.records) add(id, 'RECORD');
  for (const { id } of draft.narratives) add(id, 'NARRATIVE');
  for (const { name, file } of draft.sources)
    add({ text: name, at: { file, path: [], offset: 0 } }, 'SOURCE');
  for (const source of draft.sources) {
    for (const { id } of source.statements) add(id, 'STATEMENT');
  }
};
