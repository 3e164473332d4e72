import type { Location, Word } from '../parsed-file.ts';
import type { Rule } from '../rule.ts';
import { LOCAL_ID } from '../schemas.ts';

/** Ids are lower-case letters, digits, hyphens, dots and underscores. */
export const validIds: Rule = ({ draft, report }) => {
  const own = [...draft.records, ...draft.narratives].map(({ id }) => id);
  const statements = draft.sources.flatMap((source) => source.statements.map(({ id }) => id));
  const sources = draft.sources.map(({ name, file }): Word => {
    const at: Location = { file, path: [], offset: 0 };
    return { text: name, at };
  });
  // A statement may be one of another dossier: `other-dossier/appeal`.
  const isForeign = ({ text }: Word): boolean => text.split('/').length === 2;
  const ids = [...own, ...sources, ...statements.filter((id) => !isForeign(id))];
  for (const { text, at } of ids) {
    if (LOCAL_ID.test(text)) continue;
    report({
      code: 'INVALID_VALUE',
      message: 'This is no id.',
      at,
      offending: text,
      remedy: 'An id is lower-case letters, digits, hyphens, dots and underscores.',
    });
  }
};
