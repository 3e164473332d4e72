import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

import { buildJsonSchemas } from '../../../src/dossier/json-schema.ts';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { blocksIn } from '../../helpers/pages.ts';
import { NORDPOST, readNorland } from '../../helpers/norland.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SCHEMAS = buildJsonSchemas(readOntology());

/** Unknown keywords and formats are faults; a part of a schema may leave it to another what type it is of. */
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  validateFormats: false,
});
const validators = new Map(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]),
);

function schemaOf(path: string): string {
  return path.startsWith('sources/') ? 'source.schema.json' : path.replace('.yaml', '.schema.json');
}

/** Faults of a file as an editor sees it: numbers are numbers. */
function faultsOf(path: string, text: string): readonly string[] {
  const validate = validators.get(schemaOf(path));
  if (validate === undefined) throw new Error(`There is no schema for ${path}`);
  validate(parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

describe('schema/json', () => {
  it.each(Object.keys(SCHEMAS))('holds %s as it is generated: npm run json-schema', (name) => {
    const committed: unknown = JSON.parse(readFileSync(join(ROOT, 'schema', 'json', name), 'utf8'));

    expect(committed).toEqual(SCHEMAS[name]);
  });

  it.each(Object.keys(SCHEMAS))('says of every field in %s what it takes', (name) => {
    expect(silentFields(SCHEMAS[name])).toEqual([]);
  });

  it.each(['seed/kazakhstan-2022', 'tests/fixtures/norland', 'tests/fixtures/strait'])(
    'takes every file of %s',
    async (directory) => {
      const { files } = await readDossier(join(ROOT, directory));
      const yaml = files.filter(({ path }) => path.endsWith('.yaml'));

      expect(yaml.length).toBeGreaterThan(4);
      for (const { path, text } of yaml) expect([path, faultsOf(path, text)]).toEqual([path, []]);
    },
  );

  it('takes the worked example of the page', () => {
    const blocks = blocksIn('yaml').filter(([place]) => place.startsWith('docs/dossier-format.md'));
    const files = blocks.flatMap(([, { text }]) => {
      const path = /^# (\S+\.yaml)\n/.exec(text)?.[1];
      return path === undefined ? [] : [{ path, text }];
    });

    expect(files.map(({ path }) => path)).toContain('sources/lunde-courier-0303.yaml');
    for (const { path, text } of files) expect([path, faultsOf(path, text)]).toEqual([path, []]);
  });

  it.each([
    ['dossier.yaml', 'authors:', 'autors:'],
    ['dossier.yaml', 'id: norland-2031', 'id: Norland 2031'],
    ['records.yaml', 'GROUP:', 'GROPU:'],
    ['records.yaml', 'class: SETTLEMENT', 'class: TOWN'],
    ['records.yaml', 'vote:', 'Vote:'],
    ['records.yaml', 'precision: EXACT', 'precicion: EXACT'],
    ['judgements.yaml', 'UNSURE: [radio-vik, other-dossier/vik-radio], ', ''],
    ['judgements.yaml', ', other-dossier/vik-radio]', ']'],
    ['narratives.yaml', 'voices:', 'voice:'],
    ['notes.yaml', 'SUSPECTED_ERROR:', 'SUSPECTED:'],
    [NORDPOST, 'published:', 'publisched:'],
    [NORDPOST, 'kind: ARTICLE, ', ''],
    [NORDPOST, 'kind: ARTICLE', 'kind: ARTIKLE'],
    [NORDPOST, 'sha256: d', 'sha256: x'],
    [NORDPOST, 'medium: DECREE', 'medium: LAW'],
    [NORDPOST, 'section: HEADLINE', 'section: HEAD'],
    [NORDPOST, 'cue: calling', 'que: calling'],
    [NORDPOST, '- lindqvist DECLARED emergency', '- lindqvist DECLARD emergency'],
    [NORDPOST, '- lindqvist DECLARED emergency', '- lindqvist DECLARED'],
    [NORDPOST, '- strike OCCURRED_IN port', '- strike has OCCURRED_IN port'],
    [NORDPOST, 'role: ACTOR, when', 'role: ACTRO, when'],
    [NORDPOST, 'hedge: may have', 'hegde: may have'],
    [NORDPOST, '">=9000 person"', '">=9000 persons"'],
    [NORDPOST, '">=9000 person"', '">=9,000 person"'],
    [NORDPOST, 'is: 300 person, scope', 'is: 300 person, scoop'],
    [NORDPOST, '{PART: ostland}', '{PARTS: ostland}'],
    [NORDPOST, 'valence: NEUTRAL', 'valence: NICE'],
    [NORDPOST, 'phase: START', 'phase: BEGIN'],
    [NORDPOST, 'modality: PLANNED', 'modality: PLAN'],
    [NORDPOST, 'negated: true', 'negated: maybe'],
    [NORDPOST, 'note: {CONTEXT:', 'note: {KONTEXT:'],
    [NORDPOST, '- furniture: Subscribe to our newsletter', '- furniture: [Subscribe, {}]'],
    [NORDPOST, '- furniture: Subscribe', '- why: adverts\n  furnitur: Subscribe'],
  ])('refuses %s with %s made %s', async (file, from, to) => {
    const { files } = await readNorland({ file, replace: [[from, to]] });
    const { text = '' } = files.find(({ path }) => path === file) ?? {};

    expect(faultsOf(file, text)).not.toEqual([]);
  });

  it('takes a text that looks like a number, as the reader does', () => {
    expect(faultsOf('records.yaml', 'PERSON: {a: 2030, b: {label: 7, ids: {viaf: 051}}}')).toEqual(
      [],
    );
  });
});

/** Paths of fields that nothing is said of but a description: what the reader takes apart itself, forgotten here. */
function silentFields(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const isField = path.endsWith('/properties') && typeof value === 'object' && value !== null;
    const isSilent = isField && Object.keys(value).every((word) => word === 'description');
    return [...(isSilent ? [here] : []), ...silentFields(value, here)];
  });
}
