import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { importFtm } from '../../../src/imports/import-ftm.ts';
import type { ImportResult } from '../../../src/imports/import-result.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { HOSTILE_TEXTS } from '../../helpers/hostile-texts.ts';

const ONTOLOGY = readOntology();
const HEAD = { id: 'mine', title: 'Mine', authors: ['A. Reader'] };

type Json = Readonly<Record<string, unknown>>;

function run(entities: readonly Json[], texts?: readonly SourceText[]): ImportResult {
  const text = entities.map((one) => JSON.stringify(one)).join('\n');
  return importFtm({ path: 'x.ftm.json', text, head: HEAD, texts }, ONTOLOGY);
}

function entity(id: string, schema: string, properties: Json): Json {
  return { id, schema, properties };
}

const checkAgain = ({ files }: ImportResult): CheckedDossier =>
  checkDossier({ directory: 'd', files }, undefined, ONTOLOGY);

const left = ({ notCarried }: ImportResult) =>
  notCarried.map(({ entity: id, property, values, why }) => [id, property, values, why]);

const TEXT: SourceText = {
  path: 'report-1.txt',
  bytes: Buffer.from(
    'Ana Reyes, the chief engineer of Harbour Works Ltd., resigned. Reyes joined the Pilots Guild in 2030.',
  ),
};

const REPORT = entity('Report-1', 'Document', {
  title: ['Harbour report'],
  publishedAt: ['2031-05-08T10:00:00'],
  language: ['eng'],
  sourceUrl: ['https://example.org/report'],
  mimeType: ['text/plain'],
});
const REYES = entity('NK-reyes', 'Person', {
  name: ['Ana Reyes', 'Reyes, Ana'],
  alias: ['Reyes'],
  wikidataId: ['Q1'],
  birthDate: ['1980'],
  proof: ['Report-1'],
});
const WORKS = entity('NK-works', 'Company', { name: ['Harbour Works Ltd.'], ogrnCode: ['1', '2'] });
const GUILD = entity('NK-guild', 'Organization', { name: ['Pilots Guild'] });

describe('entities of others', () => {
  test('become records, with their identifiers', () => {
    const result = run([REYES, WORKS, entity('gb', 'Country', { name: ['Norland'] })]);

    const [own] = checkAgain(result).batches;
    expect(
      own?.records.map(({ id, kind, label, identifiers }) => [id, kind, label, identifiers]),
    ).toEqual([
      ['mine/gb', 'COUNTRY', 'Norland', [{ scheme: 'ftm', value: 'gb' }]],
      [
        'mine/nk-reyes',
        'PERSON',
        'Ana Reyes',
        [
          { scheme: 'ftm', value: 'NK-reyes' },
          { scheme: 'wikidata', value: 'Q1' },
        ],
      ],
      [
        'mine/nk-works',
        'ORGANIZATION',
        'Harbour Works Ltd.',
        [
          { scheme: 'ftm', value: 'NK-works' },
          { scheme: 'ogrn', value: '1' },
          { scheme: 'ogrn', value: '2' },
        ],
      ],
    ]);
  });

  test('have no claims without a source, and each value that falls away is listed', () => {
    const result = run([REYES]);

    expect(result.counts.claims).toBe(0);
    expect(left(result)).toEqual([
      ['NK-reyes', 'alias', ['Reyes'], expect.stringContaining('No words')],
      ['NK-reyes', 'birthDate', ['1980'], expect.stringContaining('No words')],
      ['NK-reyes', 'name', ['Reyes, Ana'], expect.stringContaining('No words')],
      ['NK-reyes', 'proof', ['Report-1'], expect.stringContaining('No words')],
    ]);
  });

  test('have the names that stand in documents which speak of them', () => {
    const result = run([REPORT, REYES], [TEXT]);

    const [, source] = checkAgain(result).batches;
    expect(source?.sources).toMatchObject([
      {
        id: 'mine/report-1',
        title: 'Harbour report',
        kind: 'OTHER',
        language: 'en',
        url: 'https://example.org/report',
      },
    ]);
    expect(
      source?.claims.map(({ content }) => [content.subject, content.value?.text]).sort(),
    ).toEqual([
      ['mine/nk-reyes', 'Ana Reyes'],
      ['mine/nk-reyes', 'Reyes'],
    ]);
    expect(left(result)).toEqual([
      ['Report-1', 'mimeType', ['text/plain'], expect.any(String)],
      ['NK-reyes', 'birthDate', ['1980'], expect.any(String)],
      ['NK-reyes', 'name', ['Reyes, Ana'], expect.any(String)],
    ]);
  });

  test('have the names of a mention, of which all is carried over but what the text has not', () => {
    const reyes = entity('NK-reyes', 'Person', { name: ['Ana Reyes'], alias: ['Reyes'] });
    const mention = {
      id: 'mention-1',
      schema: 'Mention',
      properties: {
        document: ['Report-1'],
        resolved: ['NK-reyes'],
        name: ['Ana Reyes', 'A. R.'],
      },
    };

    const result = run([REPORT, reyes, mention], [TEXT]);

    const [, source] = checkAgain(result).batches;
    expect(source?.claims.map(({ content }) => content.value?.text).sort()).toEqual([
      'Ana Reyes',
      'Reyes',
    ]);
    expect(left(result).filter(([id]) => id === 'mention-1')).toEqual([
      ['mention-1', 'name', ['A. R.'], 'No words of a source bear it.'],
    ]);
  });

  test('have the relations whose links quote their documents', () => {
    const employment = entity('e', 'Employment', {
      employee: ['NK-reyes'],
      employer: ['NK-works'],
      role: ['chief engineer'],
      summary: ['the chief engineer of Harbour Works Ltd.'],
      proof: ['Report-1'],
      startDate: ['2029'],
    });
    const membership = entity('m', 'Membership', {
      member: ['NK-reyes'],
      organization: ['NK-guild'],
      description: ['joined the Pilots Guild'],
      proof: ['Report-1'],
    });

    const result = run(
      [
        REPORT,
        { ...REYES, properties: { name: ['Ana Reyes'] } },
        WORKS,
        GUILD,
        employment,
        membership,
      ],
      [TEXT],
    );

    const said = checkAgain(result).batches[1]?.claims.map(({ content }) => [
      content.subject,
      content.predicate,
      content.object,
      content.office,
      content.quotes.map(({ exact }) => exact),
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        [
          'mine/nk-reyes',
          'HOLDS_OFFICE_IN',
          'mine/nk-works',
          'chief engineer',
          ['the chief engineer of Harbour Works Ltd.'],
        ],
        ['mine/nk-reyes', 'MEMBER_OF', 'mine/nk-guild', undefined, ['joined the Pilots Guild']],
      ]),
    );
    expect(left(result)).toContainEqual(['e', 'startDate', ['2029'], expect.any(String)]);
  });

  test.each([
    ['it has no words', {}, 'summary'],
    ['its words do not stand in the document', { summary: ['joined the Pilot Guild'] }, 'summary'],
    ['it names no document', { summary: ['joined the Pilots Guild'], proof: [] }, 'summary'],
  ])('a link is no claim where %s', (_why, properties, property) => {
    const link = entity('m', 'Membership', {
      member: ['NK-reyes'],
      organization: ['NK-guild'],
      proof: ['Report-1'],
      ...properties,
    });

    const result = run(
      [REPORT, { ...REYES, properties: { name: ['Ana Reyes'] } }, GUILD, link],
      [TEXT],
    );

    expect(result.problems).toEqual([]);
    expect(checkAgain(result).batches[1]?.claims).toEqual([]);
    const listed = left(result).filter(([id]) => id === 'm');
    expect(listed).not.toEqual([]);
    if ('summary' in properties) expect(listed.map(([, name]) => name)).toContain(property);
  });

  test('are the same whether they come as entities or as statements', () => {
    const statements = [REPORT, REYES].flatMap((one) =>
      Object.entries(one.properties as Record<string, string[]>).flatMap(([prop, values]) =>
        values.map((value) => ({
          ...{ canonical_id: one.id, entity_id: 'other', schema: one.schema },
          ...{ prop, value, dataset: 'd' },
        })),
      ),
    );

    expect(run(statements, [TEXT]).files).toEqual(run([REPORT, REYES], [TEXT]).files);
  });

  test('of one id are one, and have the more special schema', () => {
    const result = run([
      entity('a', 'LegalEntity', { name: ['A'] }),
      entity('a', 'Company', { innCode: ['7'] }),
    ]);

    expect(checkAgain(result).batches[0]?.records).toMatchObject([
      { id: 'mine/a', kind: 'ORGANIZATION', label: 'A' },
    ]);
  });

  test('get ids that clash with none', () => {
    const result = run(['Ä', 'A', 'a', '事'].map((id) => entity(id, 'Person', { name: ['x'] })));

    expect(checkAgain(result).batches[0]?.records.map(({ id }) => id)).toEqual([
      'mine/a',
      'mine/a-2',
      'mine/a-3',
      'mine/shi',
    ]);
  });
});

describe('what is no input', () => {
  test('is told by its line, all of it', () => {
    const text =
      '{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}\nno json\n\n{"id": "b"}\n{"id": "c", "schema": "Person", "properties": {"name": "C"}}\n[]';

    const { problems, files } = importFtm(
      { path: 'x', text, head: HEAD, texts: undefined },
      ONTOLOGY,
    );

    expect(files).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['SYNTAX', 2],
      ['SYNTAX', 4],
      ['SYNTAX', 5],
      ['SYNTAX', 6],
    ]);
  });

  test('is a head that a dossier cannot have', () => {
    const head = { ...HEAD, id: 'Not An Id' };

    const { problems } = importFtm({ path: 'x', text: '', head, texts: undefined }, ONTOLOGY);

    expect(problems).toMatchObject([{ code: 'INVALID_VALUE', place: { file: 'dossier.yaml' } }]);
  });
});

/** An entity whose name stands in a document with this title. */
function named(text: string): ImportResult {
  const bytes = Buffer.from(`before\n${text}\nafter`);
  return run(
    [
      entity('doc', 'Article', { title: [text], publishedAt: ['2031-05-08'] }),
      entity('someone', 'Person', { name: [text], proof: ['doc'] }),
    ],
    [{ path: 'doc.txt', bytes }],
  );
}

describe('any text', () => {
  test.each(HOSTILE_TEXTS)('comes through as it is: %s', (_what, text) => {
    const result = named(text);

    const [own, source] = checkAgain(result).batches;
    expect(own?.records[0]?.label).toBe(text);
    expect(source?.sources[0]?.title).toBe(text);
    expect(source?.passages.map(({ content }) => content.exact)).toEqual([text]);
  });

  test.each([
    ['control characters', 'a\u0000\u0007b', 'U+0000'],
    ['half of a surrogate pair', 'a\ud800b', 'U+D800'],
    ['a name of 5,000 characters', 'a'.repeat(5_000), 'LIMIT_EXCEEDED'],
    ['a value of 10,001 characters', 'a'.repeat(10_001), '10000'],
  ])('is left out by name: %s', (_what, text, name) => {
    const result = run([
      entity('a', 'Person', { name: [text] }),
      entity('b', 'Person', { name: ['B'], alias: ['b'] }),
    ]);

    expect(result.problems).toEqual([]);
    expect(left(result)[0]).toEqual(['a', 'name', [text], expect.stringContaining(name)]);
    expect(checkAgain(result).batches[0]?.records.map(({ label }) => label)).toContain('B');
  });

  test('comes through, or is listed', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    await assertProperty(
      fc.property(anyText, (text) => {
        const result = named(text);

        expect(result.problems).toEqual([]);
        const label = checkAgain(result).batches[0]?.records[0]?.label;
        if (label !== text) expect(left(result).flat(2)).toContain(text);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
