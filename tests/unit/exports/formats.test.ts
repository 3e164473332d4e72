import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';

import type { Graph } from '../../../src/derive/graph.ts';
import { FORMATS, getFormat } from '../../../src/exports/formats.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { printAll, seedGraph, sourceOfGraph } from '../../helpers/export-source.ts';
import { HOSTILE_TEXTS, LONG_TEXT } from '../../helpers/hostile-texts.ts';
import { READERS, unzip } from '../../helpers/read-exports.ts';
import { buildGraph, claim, entity, passage, source } from '../../helpers/small-graph.ts';

const NAMES = FORMATS.map(({ name }) => [name] as const);

const CONTROL = 'a\u0000b\u0007c\u001fd\u007f\ufffe';
const HALF_PAIR = 'a\ud800b';

/** A graph of one claim, whose title, quotation and names are one text. */
function graphOf(text: string): Graph {
  const published = source('d/source', { title: text });
  const quoted = passage('p', { exact: text, end: text.length });
  const people = [
    entity('d/a', 'PERSON', { name: text, label: 'a' }),
    entity('d/b', 'PERSON', { name: 'b' }),
  ];
  const said = claim(
    'c'.repeat(64),
    { predicate: 'MET_WITH', subject: 'd/a', object: 'd/b' },
    { from: published, passages: [quoted] },
  );
  return buildGraph({ entities: people, sources: [published], passages: [quoted], claims: [said] });
}

async function write(name: string, text: string): Promise<Buffer> {
  return printAll(getFormat(name), sourceOfGraph(graphOf(text)));
}

describe.each(NAMES)('%s', (name) => {
  const read = READERS[name]!;

  test.each(HOSTILE_TEXTS)('gives back %s', async (_what, text) => {
    expect(read(await write(name, text))).toContain(text);
  });

  test('gives back 10,000 characters', async () => {
    expect(read(await write(name, LONG_TEXT))).toContain(LONG_TEXT);
  });

  test('gives back any text, or refuses it by name', async () => {
    await assertProperty(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        const written = await write(name, text).catch((thrown: unknown) => thrown);

        if (Buffer.isBuffer(written)) expect(read(written)).toContain(text);
        else expect(written).toMatchObject({ code: 'NOT_EXPORTABLE' });
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('refuses half of a surrogate pair', async () => {
    await expect(write(name, HALF_PAIR)).rejects.toMatchObject({
      name: 'ExportError',
      code: 'NOT_EXPORTABLE',
    });
  });

  test('is the same each time', async () => {
    const text = 'a word';

    expect((await write(name, text)).equals(await write(name, text))).toBe(true);
  });
});

test.each(['graphml', 'gexf'])('%s refuses control characters', async (name) => {
  await expect(write(name, CONTROL)).rejects.toMatchObject({ code: 'NOT_EXPORTABLE' });
});

test.each(['csv', 'json-ld', 'ftm', 'stix', 'nanopub'])(
  '%s gives back control characters',
  async (name) => {
    expect(READERS[name]!(await write(name, CONTROL))).toContain(CONTROL);
  },
);

test('a format that there is not is refused', () => {
  expect(() => getFormat('word')).toThrow(expect.objectContaining({ code: 'USAGE' }));
});

describe('the seed', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await seedGraph();
  });

  const written = async (name: string): Promise<string> =>
    (await printAll(getFormat(name), sourceOfGraph(graph))).toString('utf8');

  test('is expanded by a JSON-LD processor that fetches nothing', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(await written('json-ld')) as object)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const count = (type: string): number =>
      quads.filter(
        ({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type,
      ).length;

    expect(count('http://www.w3.org/ns/oa#SpecificResource')).toBe(graph.passages.size);
    expect(count('http://www.w3.org/ns/oa#TextQuoteSelector')).toBe(graph.passages.size);
    expect(count('http://www.w3.org/ns/oa#Annotation')).toBe(graph.claims.size);
    expect(count('urn:attest:vocabulary:Entity')).toBe(graph.entities.size);
  });

  test('is one nanopublication for each claim, of four graphs', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await written('nanopub'));

    expect(new Set(quads.map((quad) => quad.graph.value)).size).toBe(4 * graph.claims.size);
  });

  test('has a table for each kind, with as many rows', async () => {
    const zip = await printAll(getFormat('csv'), sourceOfGraph(graph));
    const rows = (table: string): number =>
      (unzip(zip).get(`${table}.csv`) ?? '').split('\r\n').length - 2;

    expect(rows('claims')).toBe(graph.claims.size);
    expect(rows('passages')).toBe(graph.passages.size);
    expect(rows('entities')).toBe(graph.entities.size);
  });
});
