import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import { hashText } from '../../../src/evidence/hash-text.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { importCsv } from '../../../src/imports/import-csv.ts';
import type { ImportResult } from '../../../src/imports/import-result.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { HOSTILE_TEXTS, LONG_TEXT } from '../../helpers/hostile-texts.ts';

const ONTOLOGY = readOntology();
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const fixture = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8');

const FERRY: SourceText = {
  path: 'courier-0303.txt',
  bytes: readFileSync(join(FIXTURES, 'ferry', 'texts', 'courier-0303.txt')),
};

interface Given {
  readonly text?: string;
  readonly mapping?: string;
  readonly texts?: readonly SourceText[] | undefined;
}

function run(given: Given = {}): ImportResult {
  const { text = fixture('table/claims.csv'), mapping = fixture('table/mapping.yaml') } = given;
  const texts = 'texts' in given ? given.texts : [FERRY];
  const input = {
    path: 'claims.csv',
    text,
    mapping: { path: 'mapping.yaml', text: mapping },
    texts,
  };
  return importCsv(input, ONTOLOGY);
}

/** A quotation with a label in it, of one source with a text. */
const SMALL = `
dossier: {id: small, title: Small, authors: A}
records: {PERSON: {a: A}}
sources: {id: source, title: title, kind: {fixed: ARTICLE}, language: {fixed: en}, published: {fixed: 2031-05-08}}
claims: {quotation: quote, occurrence: which, subject: {fixed: a}, predicate: {fixed: LABEL}, value: value}
`;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One row that quotes `words`, of a text that is `words` between two lines. */
function runSmall(words: string, { title = 'T', value = '', which = '' } = {}): ImportResult {
  const bytes = Buffer.from(`before\n${words}\nafter`);
  const head = 'source,title,quote,which,value';
  const row = ['s', quoted(title), quoted(words), which, quoted(value)].join(',');
  return run({
    text: `${head}\n${row}\n`,
    mapping: SMALL,
    texts: [{ path: 's.txt', bytes }],
  });
}

const checkAgain = ({ files }: ImportResult) =>
  checkDossier({ directory: 'd', files }, undefined, ONTOLOGY);

const shown = ({ problems }: ImportResult) =>
  problems.map(({ code, place, path, offending }) => [
    code,
    place.line,
    place.column,
    path,
    offending,
  ]);

describe('a table', () => {
  test('becomes a dossier that the check accepts by its lock alone', () => {
    const result = run();

    expect(result.problems).toEqual([]);
    expect(result.counts).toEqual({ records: 8, sources: 1, claims: 6 });
    expect(result.files.map(({ path }) => path)).toEqual([
      'dossier.yaml',
      'records.yaml',
      'sources/courier-0303.yaml',
      'evidence.lock',
    ]);
    expect(checkAgain(result)).toMatchObject({ problems: [], refused: [] });
  });

  test('says what its columns say', () => {
    const [, source] = checkAgain(run()).batches;

    const said = source?.claims.map(({ content }) => [
      content.subject,
      content.predicate,
      content.object,
      content.value?.number,
      content.statement,
      content.modality,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        [
          'ferry-table/ferry-crews',
          'PARTICIPATED_IN',
          'ferry-table/walkout',
          undefined,
          undefined,
          'ACTUAL',
        ],
        ['ferry-table/walkout', 'PARTICIPANTS', undefined, 400, undefined, 'ACTUAL'],
        [
          'ferry-table/ferry-crews',
          'CHARACTERIZATION',
          undefined,
          undefined,
          'ferry-table/rask-0302',
          'ACTUAL',
        ],
        [
          'ferry-table/union',
          'MET_WITH',
          'ferry-table/lunde-lines',
          undefined,
          undefined,
          'PLANNED',
        ],
      ]),
    );
    expect(source?.sources[0]).toMatchObject({
      publisher: 'ferry-table/lunde-courier',
      published: { text: '3 March 2032', edtf: '2032-03-03' },
      sha256: hashText(FERRY.bytes),
    });
  });

  test('is the same each time', () => {
    expect(run()).toEqual(run());
  });

  test('needs a hash where there are no texts, and leaves the quotations to the check', () => {
    const mapping = fixture('table/mapping.yaml').replace(
      '  published: day\n',
      `  published: day\n  sha256: {fixed: ${'a'.repeat(64)}}\n`,
    );

    const result = run({ mapping, texts: undefined });

    expect(result.problems).toEqual([]);
    expect(result.files.map(({ path }) => path)).not.toContain('evidence.lock');
    expect(run({ texts: undefined }).problems).toMatchObject([
      { code: 'QUOTE_NOT_FOUND', place: { line: 2, column: 1 }, path: ['row 2', 'source'] },
    ]);
  });
});

describe('what is wrong in a table', () => {
  const HEAD = fixture('table/claims.csv').split('\n')[0]!;
  const columns = HEAD.split(';');
  const row = (cells: Readonly<Record<string, string>>): string =>
    columns.map((name) => cells[name] ?? '').join(';');
  const SOURCE = { source: 'courier-0303', headline: 'H', day: '2032-03-03' };
  const column = (name: string): number => columns.indexOf(name) + 1;

  test('is told by row and column, all of it, and nothing is made', () => {
    const rows = [
      { ...SOURCE, quote: 'the bridge', who: 'union', relation: 'happened in', whom: 'lunde' },
      {
        source: 'courier-0303',
        quote: 'no such words',
        who: 'Tove Rask',
        'who is': 'PERSON',
        relation: 'LEDS',
        whom: 'Lunde Lines',
      },
      {
        source: 'courier-0303',
        quote: 'Lunde',
        who: 'stop',
        relation: 'happened in',
        whom: 'lunde',
      },
      { source: 'courier-0303', quote: '', who: 'nobody', relation: '', headline: 'Other' },
      {
        source: 'courier-0303',
        quote: 'the bridge',
        who: 'stop',
        relation: 'happened in',
        whom: 'lunde',
        when: '2032-13-01',
        stance: 'PERHAPS',
        denied: 'maybe',
      },
    ];

    const result = run({ text: [HEAD, ...rows.map(row)].join('\n') });

    expect(result.files).toEqual([]);
    expect(shown(result)).toEqual(
      expect.arrayContaining([
        ['WRONG_KIND', 2, column('who'), ['row 2', 'who'], 'union'],
        ['QUOTE_NOT_FOUND', 3, column('quote'), ['row 3', 'quote'], 'no such words'],
        ['UNKNOWN_PREDICATE', 3, column('relation'), ['row 3', 'relation'], 'LEDS'],
        ['QUOTE_AMBIGUOUS', 4, column('quote'), ['row 4', 'quote'], 'Lunde'],
        ['CONFLICT', 5, column('headline'), ['row 5', 'headline'], 'Other'],
        ['INVALID_VALUE', 5, column('quote'), ['row 5', 'quote'], undefined],
        ['INVALID_VALUE', 5, column('relation'), ['row 5', 'relation'], undefined],
        ['UNKNOWN_ID', 5, column('who'), ['row 5', 'who'], 'nobody'],
        ['INVALID_DATE', 6, column('when'), ['row 6', 'when'], '2032-13-01'],
        ['INVALID_VALUE', 6, column('stance'), ['row 6', 'stance'], 'PERHAPS'],
        ['INVALID_VALUE', 6, column('denied'), ['row 6', 'denied'], 'maybe'],
      ]),
    );
    expect(result.problems.every(({ remedy }) => remedy !== undefined)).toBe(true);
  });

  test('is told by the line of the file, where cells have line breaks', () => {
    const good = row({
      ...SOURCE,
      quote: '"Lunde\nBy Mara Holt"',
      who: 'stop',
      relation: 'happened in',
      whom: 'lunde',
    });
    const bad = row({
      source: 'courier-0303',
      quote: 'nowhere',
      who: 'stop',
      relation: 'happened in',
      whom: 'lunde',
    });

    expect(shown(run({ text: [HEAD, good, bad].join('\n') }))).toEqual([
      ['QUOTE_NOT_FOUND', 4, column('quote'), ['row 3', 'quote'], 'nowhere'],
    ]);
  });

  test.each([
    ['a quotation mark that is not closed', `${'a;'.repeat(3)}\n"x`, 'SYNTAX'],
    ['two columns of one name', `${HEAD};who\n`, 'DUPLICATE_ID'],
    ['nothing', '', 'SYNTAX'],
    ['a row with a cell too many', `${HEAD}\n${row(SOURCE)};more`, 'SYNTAX'],
  ])('%s is refused', (_what, text, code) => {
    expect(run({ text }).problems.map((problem) => problem.code)).toContain(code);
  });
});

describe('a mapping file', () => {
  const told = (mapping: string) =>
    run({ mapping }).problems.map(({ code, place, offending, nearest }) => [
      code,
      place.file,
      place.line,
      offending,
      nearest?.text,
    ]);
  const MAPPING = fixture('table/mapping.yaml');

  test('names columns that are there', () => {
    expect(told(MAPPING.replace('quotation: quote', 'quotation: qoute'))).toEqual([
      ['UNKNOWN_ID', 'mapping.yaml', expect.any(Number), 'qoute', 'quote'],
    ]);
  });

  test('has no keys but its own, and all that it must have', () => {
    const wrong = MAPPING.replace('  predicate:', '  predicat:').replace(
      'kind: who is',
      'kinds: who is',
    );

    expect(told(wrong)).toEqual(
      expect.arrayContaining([
        ['SYNTAX', 'mapping.yaml', expect.any(Number), 'predicat', 'predicate'],
        ['SYNTAX', 'mapping.yaml', expect.any(Number), 'kinds', 'kind'],
        ['INVALID_VALUE', 'mapping.yaml', expect.any(Number), undefined, undefined],
      ]),
    );
  });

  test('is told of by its own lines where its records are wrong', () => {
    const wrong = MAPPING.replace('class: SETTLEMENT', 'class: TOWN');

    expect(told(wrong)).toEqual(
      expect.arrayContaining([['INVALID_VALUE', 'mapping.yaml', 7, 'TOWN', undefined]]),
    );
  });
});

describe('any text', () => {
  test.each(HOSTILE_TEXTS)('comes through as it is: %s', (_what, text) => {
    const result = runSmall(text, { title: text, value: text });

    expect(result.problems).toEqual([]);
    const [, source] = checkAgain(result).batches;
    expect(source?.passages[0]?.content).toMatchObject({ exact: text, start: 7 });
    // White space around a title or a value is none of it.
    expect(source?.sources[0]?.title).toBe(text.trim());
    expect(source?.claims[0]?.content.value?.text).toBe(text.trim());
  });

  test.each([
    ['control characters', 'a\u0000b', 'U+0000'],
    ['the bell', 'a\u0007b', 'U+0007'],
    ['the character for deletion', 'a\u007fb', 'U+007F'],
  ])('is refused by name: %s', (_what, text, name) => {
    const { problems, files } = runSmall(text);

    expect(files).toEqual([]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: expect.stringContaining(name),
        path: ['row 2', 'quote'],
      }),
    );
  });

  test('comes through where a quotation has 10,000 characters, and not where a title has', () => {
    const [, source] = checkAgain(runSmall(LONG_TEXT)).batches;

    expect(source?.passages[0]?.content.exact).toBe(LONG_TEXT);
    expect(shown(runSmall('words', { title: LONG_TEXT }))[0]?.slice(0, 4)).toEqual([
      'LIMIT_EXCEEDED',
      2,
      2,
      ['row 2', 'title'],
    ]);
  });

  test('is refused by name where a quotation has more than 10,000 characters', () => {
    expect(shown(runSmall('a'.repeat(10_001)))[0]?.slice(0, 4)).toEqual([
      'LIMIT_EXCEEDED',
      2,
      3,
      ['row 2', 'quote'],
    ]);
  });

  test('comes through, or is refused', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    await assertProperty(
      fc.property(anyText, (text) => {
        const words = text.replace(/\p{Surrogate}/gu, '?');
        const result = runSmall(words, { which: '1' });

        const [, source] = result.problems.length > 0 ? [] : checkAgain(result).batches;
        if (result.problems.length === 0) expect(source?.passages[0]?.content.exact).toBe(words);
        else expect(result.files).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
