import type { DraftContext } from './draft-context.ts';
import type { NarrativeDraft, StanceDraft } from './draft.ts';
import { keyOf, type Location, type ParsedFile, under } from './parsed-file.ts';
import { oneOrMore, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { wordsAt } from './words.ts';

/** What an entry of narratives.yaml holds. */
export const NARRATIVE_SHAPE = {
  name: words,
  description: words.optional(),
  by: words,
  why: words.optional(),
  voices: oneOrMore.optional(),
  rejects: oneOrMore.optional(),
  mentions: oneOrMore.optional(),
};

const STANCES = [
  ['voices', 'VOICES'],
  ['rejects', 'REJECTS'],
  ['mentions', 'MENTIONS'],
] as const;

/** Takes narratives.yaml apart. */
export function draftNarratives(
  file: ParsedFile,
  context: DraftContext,
): readonly NarrativeDraft[] {
  const root: Location = { file, path: [] };
  const map = asMap(file.value ?? {});
  if (map === undefined) {
    context.report({
      code: 'SYNTAX',
      message: 'A map of narratives by id is expected here.',
      at: root,
    });
    return [];
  }
  return Object.entries(map).flatMap(([id, value]) => {
    const draft = draftNarrative(id, value, under(root, id), context);
    return draft === undefined ? [] : [draft];
  });
}

function draftNarrative(
  id: string,
  value: unknown,
  at: Location,
  { report }: DraftContext,
): NarrativeDraft | undefined {
  const fields = takeFields(NARRATIVE_SHAPE, value, at, report);
  if (fields === undefined) return undefined;
  const narrative = { text: id, at: keyOf(at) };
  const stances = STANCES.flatMap(([key, stance]): readonly StanceDraft[] =>
    wordsAt(fields[key], at, key).map((statement) => ({ narrative, statement, stance })),
  );
  const { name, description, by, why } = fields;
  return { id: narrative, name, description, by, why, stances };
}
