import { z } from 'zod';

import type { DraftContext } from './draft-context.ts';
import type { NoteDraft, NoteTextDraft } from './draft.ts';
import { type Location, type ParsedFile, under } from './parsed-file.ts';
import { numeral, words } from './schemas.ts';
import { takeFields } from './take-fields.ts';
import { takeList } from './take-list.ts';
import { wordAt, wordsAt } from './words.ts';

const KINDS = ['ASSESSMENT', 'SUSPECTED_ERROR', 'CONTEXT'] as const;

/** What the `note` of a block or a claim holds. */
export const NOTE_TEXT_SHAPE = {
  ASSESSMENT: words.optional(),
  SUSPECTED_ERROR: words.optional(),
  CONTEXT: words.optional(),
  by: words.optional(),
  day: words.optional(),
  credibility: wholeNumber(1, 6).optional(),
  confidence: wholeNumber(0, 100).optional(),
};

/** What an entry of notes.yaml holds. */
export const NOTE_SHAPE = {
  ...NOTE_TEXT_SHAPE,
  on: z.union([
    words,
    z.array(words).length(2, 'One id is expected here, or the two of a judgement.'),
  ]),
};

/** Takes notes.yaml apart. */
export function draftNotes(file: ParsedFile, context: DraftContext): readonly NoteDraft[] {
  const root: Location = { file, path: [] };
  return takeList(file.value, root, context.report).flatMap((value, index) => {
    const at = under(root, index);
    const fields = takeFields(NOTE_SHAPE, value, at, context.report);
    if (fields === undefined) return [];
    const on = wordsAt(fields.on, at, 'on');
    return noteTexts(fields, at, context).map((text) => ({ ...text, on }));
  });
}

/** Takes the `note` of a block or a claim apart: a map, or a list of them. */
export function draftBlockNotes(
  value: unknown,
  at: Location,
  context: DraftContext,
): readonly NoteTextDraft[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => draftBlockNotes(item, under(at, index), context));
  }
  const fields = takeFields(NOTE_TEXT_SHAPE, value, at, context.report);
  return fields === undefined ? [] : noteTexts(fields, at, context);
}

/** One note for each kind that is given; credibility and confidence belong to an assessment. */
function noteTexts(
  fields: z.infer<z.ZodObject<typeof NOTE_TEXT_SHAPE>>,
  at: Location,
  { report }: DraftContext,
): readonly NoteTextDraft[] {
  const given = KINDS.filter((kind) => fields[kind] !== undefined);
  if (given.length === 0) {
    const remedy = `Give one of ${KINDS.join(', ')} with the words of the note.`;
    report({ code: 'INVALID_VALUE', message: 'A note has a kind and a text.', at, remedy });
  }
  if (!given.includes('ASSESSMENT')) reportStrayDegrees(fields, at, report);
  return given.map((kind) => ({
    at,
    kind,
    text: fields[kind] ?? '',
    by: fields.by,
    day: wordAt(fields.day, at, 'day'),
    credibility: kind === 'ASSESSMENT' ? numberOf(fields.credibility) : undefined,
    confidence: kind === 'ASSESSMENT' ? numberOf(fields.confidence) : undefined,
  }));
}

function reportStrayDegrees(
  fields: z.infer<z.ZodObject<typeof NOTE_TEXT_SHAPE>>,
  at: Location,
  report: DraftContext['report'],
): void {
  for (const key of ['credibility', 'confidence'] as const) {
    if (fields[key] === undefined) continue;
    const message = `Only an ASSESSMENT carries \`${key}\`.`;
    report({ code: 'INVALID_VALUE', message, at: under(at, key), offending: fields[key] });
  }
}

function wholeNumber(least: number, most: number) {
  const isWithin = (text: string): boolean => Number(text) >= least && Number(text) <= most;
  return numeral.refine(
    (text) => Number.isInteger(Number(text)) && isWithin(text),
    `A whole number from ${least} to ${most} is expected here.`,
  );
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
