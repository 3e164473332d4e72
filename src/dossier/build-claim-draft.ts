import type { ClaimContext, ClaimDefaults, Line } from './claim-defaults.ts';
import { inherited } from './claim-defaults.ts';
import type { ClaimOptions } from './claim-options.ts';
import type { DraftContext } from './draft-context.ts';
import { draftBlockNotes } from './draft-notes.ts';
import { draftQuote } from './draft-quote.ts';
import { draftScope } from './draft-scope.ts';
import { draftValue } from './draft-value.ts';
import type { ClaimDraft, QuoteDraft } from './draft.ts';
import { type Location, under } from './parsed-file.ts';
import { words } from './schemas.ts';
import { takeFields } from './take-fields.ts';
import { wordAt, wordsAt } from './words.ts';

/** One claim of its line, its options, and what its block holds for it. */
export function buildClaimDraft(
  line: Line,
  fields: ClaimOptions,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimDraft {
  return {
    ...line,
    ...draftPrintedFor(fields.as, under(at, 'as'), context),
    ...inherited(line, fields, at, defaults, context),
    list: fields.list,
    quotes: ownQuotes(fields.q, at, defaults),
    value: draftValue(fields.is, under(at, 'is'), line.predicate.text, context),
    valence: fields.valence,
    nameKind: fields.kind,
    language: fields.language,
    scope: draftScope(fields.scope, under(at, 'scope'), context),
    role: fields.role,
    office: wordAt(fields.office, at, 'office'),
    notes: draftBlockNotes(fields.note, under(at, 'note'), context),
    options: Object.keys(fields),
  };
}

function ownQuotes(
  q: string | readonly string[] | undefined,
  at: Location,
  { quotes, block }: ClaimDefaults,
): readonly QuoteDraft[] {
  if (q === undefined) return quotes;
  return wordsAt(q, at, 'q').map((word) =>
    draftQuote(word.text, word.at, { use: 'CLAIM', block, section: block.section }),
  );
}

/** What `as` holds where it says for which end. */
export const printedShape = { subject: words.optional(), object: words.optional() };

/** A text stands for the subject; a map says for which end. */
function draftPrintedFor(
  value: unknown,
  at: Location,
  { report }: DraftContext,
): Pick<ClaimDraft, 'subjectText' | 'objectText'> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'string') return { subjectText: { text: value, at } };
  const fields = takeFields(printedShape, value, at, report);
  return {
    subjectText: wordAt(fields?.subject, at, 'subject'),
    objectText: wordAt(fields?.object, at, 'object'),
  };
}
