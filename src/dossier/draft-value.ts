import type { Comparator } from '../model/vocabulary.ts';
import type { DraftContext } from './draft-context.ts';
import type { ValueDraft } from './draft.ts';
import { parseFigure } from './parse-figure.ts';
import type { Location } from './parsed-file.ts';
import { perOntology } from './per-ontology.ts';
import { numeral, oneOf, words } from './schemas.ts';
import { takeFields } from './take-fields.ts';

/** Takes `is` apart: of a figure the short form, of an attribute the words; or a map that spells it out. */
export function draftValue(
  value: unknown,
  at: Location,
  predicate: string,
  context: DraftContext,
): ValueDraft | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return draftSpelledOut(value, at, context);
  if (!context.ontology.measures.has(predicate)) return { at, text: value };
  const figure = parseFigure(value);
  if (figure !== undefined) return { at, ...figure };
  context.report({
    code: 'INVALID_VALUE',
    message: messageOf(value),
    at,
    offending: value,
    remedy:
      'Write a number without separators of thousands, what it bounds before it (>=, >, <=, <, ~) and the unit behind it, as in `">=9000 person"`; `2..3 day` for a range; a unit alone where there is no number.',
  });
  return undefined;
}

function messageOf(value: string): string {
  if (/^\s*-?[\d.]+?\s*\.\.\s*-?[\d.]+/.test(value))
    return 'The range is none: its second number is the greater one.';
  if (/\d{16,}/.test(value)) return 'The number has more digits than can be kept: fifteen are.';
  return 'This is no figure.';
}

function draftSpelledOut(
  value: unknown,
  at: Location,
  { ontology, report }: DraftContext,
): ValueDraft | undefined {
  const fields = takeFields(valueShape({ ontology }), value, at, report);
  if (fields === undefined) return undefined;
  const { text, comparator, number, low, high, unit } = fields;
  if ((comparator === 'BETWEEN') !== (low !== undefined && high !== undefined)) {
    const remedy = 'Give BETWEEN with `low` and `high`, and any other comparator with `number`.';
    report({ code: 'INVALID_VALUE', message: 'The bounds do not fit the comparator.', at, remedy });
    return undefined;
  }
  const numbers = { number: numberOf(number), low: numberOf(low), high: numberOf(high) };
  return {
    at,
    text,
    ...numbers,
    unit,
    comparator: comparator ?? (number === undefined ? undefined : 'EQUAL'),
  };
}

/** What a value holds that is spelt out. */
export const valueShape = perOntology((ontology) => ({
  text: words.optional(),
  comparator: oneOf<Comparator>(ontology, 'Comparator').optional(),
  number: numeral.optional(),
  low: numeral.optional(),
  high: numeral.optional(),
  unit: words.optional(),
}));

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
