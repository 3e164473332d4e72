import { z } from 'zod';

import type { Ontology } from '../ontology/ontology.ts';
import { printedShape } from './build-claim-draft.ts';
import { claimOptions } from './claim-options.ts';
import { blockShape, furnitureShape } from './draft-block.ts';
import { DOSSIER_SHAPE } from './draft-dossier.ts';
import { JUDGEMENT_SHAPE } from './draft-judgements.ts';
import { nameShape } from './draft-names.ts';
import { NARRATIVE_SHAPE } from './draft-narratives.ts';
import { NOTE_SHAPE, NOTE_TEXT_SHAPE } from './draft-notes.ts';
import { codeShape, coordinatesShape, recordShape } from './draft-records.ts';
import { scopeShape } from './draft-scope.ts';
import { headShape, SOURCE_FILE_SHAPE, statementShape } from './draft-source.ts';
import { valueShape } from './draft-value.ts';
import { whenShape } from './draft-when.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import { LOCAL_ID } from './schemas.ts';

/** A JSON Schema of draft 7, which editors understand best, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the files of a dossier, by the names of the schemas' files. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/**
 * What the reader's own definitions say of each kind of file, as JSON Schema for editors: keys, enums,
 * patterns of claim lines. Whether ids, quotations and kinds fit is for `attest check`.
 */
export function buildJsonSchemas(ontology: Ontology): JsonSchemas {
  const context = { ontology };
  const definitions = {
    when: map('when', whenShape(context)),
    note: map('note', NOTE_TEXT_SHAPE),
    scope: map('scope', scopeShape(context)),
    value: map('value', valueShape(context)),
    options: optionsSchema(context),
    claim: claimSchema(ontology),
  };
  return {
    'dossier.schema.json': file('dossier.yaml', map('dossier', DOSSIER_SHAPE)),
    'records.schema.json': file('records.yaml', recordsSchema(ontology)),
    'judgements.schema.json': file(
      'judgements.yaml',
      listOf({ ...map('judgement', JUDGEMENT_SHAPE), ...oneKeyOf('SAME', 'DIFFERENT', 'UNSURE') }),
    ),
    'narratives.schema.json': file(
      'narratives.yaml',
      byId(LOCAL_ID.source, map('narrative', NARRATIVE_SHAPE)),
    ),
    'notes.schema.json': file('notes.yaml', listOf({ ...map('note', NOTE_SHAPE), ...A_NOTE })),
    'source.schema.json': { ...file('sources/*.yaml', sourceSchema(context)), definitions },
  };
}

type Context = Parameters<typeof blockShape>[0];

function file(name: string, schema: JsonSchema): JsonSchema {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return { $schema, title: `${name} of a dossier`, ...schema };
}

/** A map whose fields are those that the reader takes; `nested` says more of what it takes apart itself. */
function map(
  name: keyof typeof FIELD_DESCRIPTIONS,
  shape: z.ZodRawShape,
  nested: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const descriptions: Readonly<Record<string, string>> = FIELD_DESCRIPTIONS[name];
  const properties = Object.entries(shape).map(([key, schema]) => {
    const description = descriptions[key];
    const held = nested[key] ?? leaf(schema);
    return [key, { ...(description === undefined ? {} : { description }), ...held }];
  });
  const required = Object.entries(shape)
    .filter(([, schema]) => !z.safeParse(schema, undefined).success)
    .map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** What zod says of a field; a text may be written as a number: the reader keeps it as it is written. */
function leaf(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // That keys are texts goes without saying.
      delete jsonSchema.propertyNames;
      if (jsonSchema.type !== 'string' || jsonSchema.enum !== undefined) return;
      Object.assign(jsonSchema, { type: ['string', 'number'] });
    },
  });
  return json;
}

const TEXT: JsonSchema = { type: ['string', 'number'], minLength: 1 };

const NOTHING: JsonSchema = { type: 'null' };

const A_NOTE: JsonSchema = {
  anyOf: ['ASSESSMENT', 'SUSPECTED_ERROR', 'CONTEXT'].map((key) => ({ required: [key] })),
};

function oneKeyOf(...keys: readonly string[]): JsonSchema {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}

function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}

/** In `allOf`, so that a description may stand beside it. */
function defined(name: string): JsonSchema {
  return { allOf: [{ $ref: `#/definitions/${name}` }] };
}

/** An empty file is an empty list. */
function listOf(items: JsonSchema): JsonSchema {
  return { type: ['array', 'null'], items };
}

function oneOrListOf(items: JsonSchema): JsonSchema {
  return anyOf(items, { type: 'array', items });
}

function byId(pattern: string, value: JsonSchema): JsonSchema {
  return {
    type: ['object', 'null'],
    patternProperties: { [pattern]: value },
    additionalProperties: false,
  };
}

function recordsSchema(ontology: Ontology): JsonSchema {
  const record = map('record', recordShape({ ontology }), {
    at: map('coordinates', coordinatesShape({ ontology })),
    code: oneOrListOf(map('code', codeShape({ ontology }))),
  });
  const kinds = ontology.enums.get('EntityKind') ?? [];
  const ofKind = byId(LOCAL_ID.source, anyOf(NOTHING, TEXT, { $ref: '#/definitions/record' }));
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(kinds.map((kind) => [kind, ofKind])),
    additionalProperties: false,
    definitions: { record },
  };
}

/** Of this dossier, or of another: `other-dossier/appeal`. */
const STATEMENT_ID = '^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)?$';

function sourceSchema(context: Context): JsonSchema {
  const { q: _words, ...dayShape } = whenShape(context);
  const when = anyOf(TEXT, { $ref: '#/definitions/when' });
  const day = anyOf(TEXT, { ...map('when', dayShape), required: ['edtf'] });
  const statement = map('statement', statementShape(context), { when });
  const name = anyOf(TEXT, map('name', nameShape(context)));
  const block = map('block', blockShape(context), {
    when,
    narrative: {
      type: 'object',
      additionalProperties: { enum: ['VOICES', 'REJECTS', 'MENTIONS'] },
    },
    note: NOTES,
    says: listOf({ $ref: '#/definitions/claim' }),
  });
  const schema = map('sourceFile', SOURCE_FILE_SHAPE, {
    source: map('source', headShape(context)),
    published: defined('when'),
    days: { type: ['object', 'null'], additionalProperties: day },
    names: { type: ['object', 'null'], additionalProperties: name },
    statements: byId(STATEMENT_ID, anyOf(NOTHING, statement)),
    text: listOf({
      if: { required: ['furniture'] },
      then: map('furniture', furnitureShape(context)),
      else: block,
    }),
  });
  return { ...schema, required: ['source', 'published'] };
}

const NOTES = oneOrListOf({ allOf: [{ $ref: '#/definitions/note' }, A_NOTE] });

function optionsSchema(context: Context): JsonSchema {
  const nested = {
    as: anyOf(TEXT, map('printed', printedShape)),
    is: anyOf(TEXT, { $ref: '#/definitions/value' }),
    when: anyOf(NOTHING, TEXT, { $ref: '#/definitions/when' }),
    scope: { allOf: [{ $ref: '#/definitions/scope' }, oneKeyOf('PART', 'OTHER')] },
    note: NOTES,
  };
  const { parts: _parts, ...shape } = claimOptions(context);
  const part = anyOf(TEXT, map('options', shape, nested));
  return map('options', claimOptions(context), {
    ...nested,
    parts: { type: 'array', items: part },
  });
}

const IDS = '[^\\s,]+(\\s*,\\s*[^\\s,]+)*';

/** One line, or a map of one line to its options or its value. */
function claimSchema({ relations, measures, attributes }: Ontology): JsonSchema {
  const relation = `^\\s*${IDS}\\s+(${[...relations.keys()].join('|')})\\s+${IDS}\\s*$`;
  const attribute = `^\\s*${IDS}\\s+(${[...attributes.keys()].join('|')})(\\s+${IDS})?\\s*$`;
  const figures = [...measures.values()].map(({ measure, units }): [string, JsonSchema] => [
    `^\\s*${IDS}\\s+${measure}\\s*$`,
    figureSchema(units),
  ]);
  const options = { $ref: '#/definitions/options' };
  const patternProperties: Readonly<Record<string, unknown>> = {
    [relation]: anyOf(NOTHING, options),
    [attribute]: anyOf(NOTHING, TEXT, options),
    ...Object.fromEntries(figures),
  };
  const line = Object.keys(patternProperties).map((pattern) => `(${pattern})`);
  return anyOf(
    { type: 'string', pattern: line.join('|') },
    {
      type: 'object',
      patternProperties,
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
    },
  );
}

/** A figure, short or with options; in the units of its measure, and in any where that names none. */
function figureSchema(units: readonly string[]): JsonSchema {
  const unit = units.length === 0 ? '[^\\s\\d]\\S*' : `(${units.join('|')})`;
  const number = '-?\\d+(\\.\\d+)?';
  const bounded = `(>=|<=|>|<|~|=)?\\s*${number}(\\s+${unit})?`;
  const between = `${number}\\s*\\.\\.\\s*${number}(\\s+${unit})?`;
  const figure = {
    type: ['string', 'number'],
    pattern: `^\\s*(${bounded}|${between}|${unit})\\s*$`,
  };
  const is = anyOf(figure, { $ref: '#/definitions/value' });
  const options = { allOf: [{ $ref: '#/definitions/options' }, { properties: { is } }] };
  return anyOf(NOTHING, figure, options);
}
