import type { DateBasis, Extent, Phase } from '../model/vocabulary.ts';
import { didYouMean } from './did-you-mean.ts';
import type { DraftContext } from './draft-context.ts';
import type { WhenDraft } from './draft.ts';
import { keyOf, type Location, under } from './parsed-file.ts';
import { perOntology } from './per-ontology.ts';
import { oneOf, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { wordAt } from './words.ts';

/** The days that a source resolves once, by their words. */
export type Days = ReadonlyMap<string, WhenDraft>;

/** Takes `days` apart: words with EDTF, or with a map of it and more. */
export function draftDays(value: unknown, at: Location, context: DraftContext): Days {
  const map = asMap(value ?? {});
  if (map === undefined) {
    context.report({ code: 'SYNTAX', message: 'A map of words to days is expected here.', at });
    return new Map();
  }
  const days = new Map<string, WhenDraft>();
  for (const [text, day] of Object.entries(map)) {
    const here = under(at, text);
    const spelled = typeof day === 'string' ? { edtf: day } : day;
    const { q: _q, ...shape } = whenShape(context);
    const fields = takeFields({ ...shape, edtf: words }, spelled, here, context.report);
    if (fields === undefined) continue;
    const edtfAt = typeof day === 'string' ? here : under(here, 'edtf');
    days.set(text, {
      at: here,
      text: { text, at: keyOf(here) },
      edtf: { text: fields.edtf, at: edtfAt },
      extent: fields.extent,
      basis: fields.basis ?? 'RESOLVED',
      phase: fields.phase,
    });
  }
  return days;
}

/**
 * Takes a `when` apart: a key of `days`, or a map. A map whose `q` is a key of `days`, and that gives no
 * EDTF of its own, has that day's.
 */
export function draftWhen(
  value: unknown,
  at: Location,
  days: Days,
  context: DraftContext,
): WhenDraft | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return dayNamed(value, at, days, context);
  const fields = takeFields(whenShape(context), value, at, context.report);
  if (fields === undefined) return undefined;
  const day = fields.edtf === undefined && fields.q !== undefined ? days.get(fields.q) : undefined;
  if (fields.q === undefined && fields.edtf === undefined) {
    const remedy = 'Give `q`, `edtf` or both, or a key of `days`.';
    context.report({ code: 'INVALID_VALUE', message: 'A time has words or a day.', at, remedy });
    return undefined;
  }
  return {
    at,
    text: wordAt(fields.q, at, 'q'),
    edtf: wordAt(fields.edtf, at, 'edtf') ?? day?.edtf,
    extent: fields.extent ?? day?.extent,
    basis: fields.basis ?? day?.basis ?? (fields.q === undefined ? 'INFERRED' : 'STATED'),
    phase: fields.phase ?? day?.phase,
  };
}

function dayNamed(
  text: string,
  at: Location,
  days: Days,
  { report }: DraftContext,
): WhenDraft | undefined {
  const day = days.get(text);
  if (day !== undefined) return { ...day, at, text: { text, at } };
  report({
    code: 'UNKNOWN_ID',
    message: '`days` of this source has no such words.',
    at,
    offending: text,
    nearest: () => didYouMean(text, days.keys()),
    remedy: 'Add the words to `days`, or give `{q, edtf}` here.',
  });
  return undefined;
}

/** What a time holds. */
export const whenShape = perOntology((ontology) => ({
  q: words.optional(),
  edtf: words.optional(),
  extent: oneOf<Extent>(ontology, 'Extent').optional(),
  basis: oneOf<DateBasis>(ontology, 'DateBasis').optional(),
  phase: oneOf<Phase>(ontology, 'Phase').optional(),
}));
