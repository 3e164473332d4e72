import { z } from 'zod';

import type {
  CodeScheme,
  CoordinatePrecision,
  EntityKind,
  PlaceClass,
} from '../model/vocabulary.ts';
import { defaultLabel } from './default-label.ts';
import { didYouMean } from './did-you-mean.ts';
import type { DraftContext } from './draft-context.ts';
import type { CodeDraft, RecordDraft } from './draft.ts';
import { keyOf, type Location, type ParsedFile, under } from './parsed-file.ts';
import { perOntology } from './per-ontology.ts';
import { anyMap, anything, numeral, oneOf, oneOrMore, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { wordsAt } from './words.ts';

/** Takes records.yaml apart: maps of records by kind. */
export function draftRecords(file: ParsedFile, context: DraftContext): readonly RecordDraft[] {
  const root: Location = { file, path: [] };
  const kinds = asMap(file.value ?? {});
  if (kinds === undefined) {
    context.report({
      code: 'SYNTAX',
      message: 'A map of records by kind is expected here.',
      at: root,
    });
    return [];
  }
  return Object.entries(kinds).flatMap(([kind, records]) =>
    draftKind(kind, records, under(root, kind), context),
  );
}

function draftKind(
  kind: string,
  records: unknown,
  at: Location,
  context: DraftContext,
): readonly RecordDraft[] {
  const schema = oneOf<EntityKind>(context.ontology, 'EntityKind');
  // Records under a misspelt kind are taken for those of the nearest, so that nothing refers to nothing.
  const known = [kind, nearestKind(kind, context)].map((name) => schema.safeParse(name));
  if (known[0]?.success !== true) reportUnknownKind(kind, at, context);
  const taken = known.find(({ success }) => success)?.data;
  if (taken === undefined) return [];
  const map = asMap(records ?? {});
  if (map === undefined) {
    context.report({ code: 'SYNTAX', message: 'A map of records by id is expected here.', at });
    return [];
  }
  return Object.entries(map).flatMap(([id, record]) => {
    const draft = draftRecord(id, taken, record, under(at, id), context);
    return draft === undefined ? [] : [draft];
  });
}

function nearestKind(kind: string, { ontology }: DraftContext): string | undefined {
  return didYouMean(kind, ontology.enums.get('EntityKind') ?? [])?.text;
}

function reportUnknownKind(kind: string, at: Location, { ontology, report }: DraftContext): void {
  const kinds = ontology.enums.get('EntityKind') ?? [];
  report({
    code: 'SYNTAX',
    message: 'There is no such kind of record.',
    at: keyOf(at),
    offending: kind,
    nearest: didYouMean(kind, kinds),
    remedy: `The kinds are ${kinds.join(', ')}.`,
  });
}

function draftRecord(
  id: string,
  kind: EntityKind,
  value: unknown,
  at: Location,
  context: DraftContext,
): RecordDraft | undefined {
  const spelled = typeof value === 'string' ? { label: value } : (value ?? {});
  const fields = takeFields(recordShape(context), spelled, at, context.report);
  if (fields === undefined) return undefined;
  return {
    id: { text: id, at: keyOf(at) },
    kind,
    label: fields.label ?? defaultLabel(id),
    name: fields.name,
    identifiers: identifiersOf(fields.ids ?? {}),
    within: wordsAt(fields.within, at, 'within'),
    class: fields.class ?? (kind === 'COUNTRY' ? 'COUNTRY' : undefined),
    coordinates: fields.at && draftCoordinates(fields.at, under(at, 'at'), context),
    codes: draftCodes(fields.code, under(at, 'code'), context),
  };
}

/** What a record holds. */
export const recordShape = perOntology((ontology) => ({
  label: words.optional(),
  name: words.optional(),
  ids: z.record(z.string(), oneOrMore).optional(),
  class: oneOf<PlaceClass>(ontology, 'PlaceClass').optional(),
  at: anyMap.optional(),
  within: oneOrMore.optional(),
  code: anything.optional(),
}));

function identifiersOf(
  ids: Readonly<Record<string, string | readonly string[]>>,
): RecordDraft['identifiers'] {
  return Object.entries(ids).flatMap(([scheme, values]) =>
    [values].flat().map((value) => ({ scheme: scheme.toLowerCase(), value })),
  );
}

function draftCoordinates(
  value: unknown,
  at: Location,
  { ontology, report }: DraftContext,
): RecordDraft['coordinates'] {
  const fields = takeFields(coordinatesShape({ ontology }), value, at, report);
  if (fields === undefined) return undefined;
  const { lat, lon, precision } = fields;
  return { latitude: Number(lat), longitude: Number(lon), precision };
}

/** What the `at` of a record holds. */
export const coordinatesShape = perOntology((ontology) => ({
  lat: numeral.refine((text) => Math.abs(Number(text)) <= 90, 'A latitude is from -90 to 90.'),
  lon: numeral.refine((text) => Math.abs(Number(text)) <= 180, 'A longitude is from -180 to 180.'),
  precision: oneOf<CoordinatePrecision>(ontology, 'CoordinatePrecision'),
}));

/** One map, or a list of maps; the contexts of a map belong to each of its codes. */
function draftCodes(value: unknown, at: Location, context: DraftContext): readonly CodeDraft[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => draftCodes(item, under(at, index), context));
  }
  const schemes = context.ontology.enums.get('CodeScheme') ?? [];
  const fields: Readonly<Record<string, unknown>> =
    takeFields(codeShape(context), value, at, context.report) ?? {};
  const contexts = oneOrMore.safeParse(fields.contexts).data ?? [];
  return schemes.flatMap((scheme) => codeOf(scheme, fields[scheme], [contexts].flat()));
}

/** What the `code` of a record holds. */
export const codeShape = perOntology((ontology) => ({
  ...Object.fromEntries(
    (ontology.enums.get('CodeScheme') ?? []).map((scheme) => [scheme, words.optional()]),
  ),
  contexts: oneOrMore.optional(),
}));

function codeOf(scheme: string, code: unknown, contexts: readonly string[]): readonly CodeDraft[] {
  if (typeof code !== 'string') return [];
  const [type = '', mode] = code.split(':');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the schemes are the values of the enum CodeScheme
  return [{ scheme: scheme as CodeScheme, type, mode, contexts }];
}
