import type { NameKind, Section } from '../model/vocabulary.ts';
import type { DraftContext } from './draft-context.ts';
import { draftQuote } from './draft-quote.ts';
import type { ClaimDraft } from './draft.ts';
import { keyOf, type Location, under, type Word } from './parsed-file.ts';
import { perOntology } from './per-ontology.ts';
import { oneOf, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { wordAt } from './words.ts';

/** Takes `names` apart: spellings with the record that each stands for, each a claim of NAME. */
export function draftNames(
  value: unknown,
  at: Location,
  context: DraftContext,
): readonly ClaimDraft[] {
  const map = asMap(value ?? {});
  if (map === undefined) {
    context.report({
      code: 'SYNTAX',
      message: 'A map of spellings to records is expected here.',
      at,
    });
    return [];
  }
  return Object.entries(map).flatMap(([spelling, name]) => {
    const draft = draftName(spelling, name, under(at, spelling), context);
    return draft === undefined ? [] : [draft];
  });
}

function draftName(
  spelling: string,
  value: unknown,
  at: Location,
  context: DraftContext,
): ClaimDraft | undefined {
  const spelled = typeof value === 'string' ? { of: value } : value;
  const fields = takeFields(nameShape(context), spelled, at, context.report);
  if (fields === undefined) return undefined;
  const key = keyOf(at);
  const { kind, language, section } = fields;
  const record: Word =
    typeof value === 'string' ? { text: value, at } : wordAt(fields.of, at, 'of');
  return {
    at: key,
    subjects: [record],
    predicate: { text: 'NAME', at: key },
    objects: [],
    quotes: [draftQuote(spelling, key, { use: 'NAME', section })],
    nameKind: kind,
    language,
    modality: 'ACTUAL',
    negated: false,
    via: [],
    notes: [],
    options: [],
  };
}

/** What an entry of `names` holds. */
export const nameShape = perOntology((ontology) => ({
  of: words,
  kind: oneOf<NameKind>(ontology, 'NameKind').optional(),
  language: words.optional(),
  section: oneOf<Section>(ontology, 'Section').optional(),
}));
