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
      'judgements.yaml',
      'notes.yaml',
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

/** Figures of one thing, some of them parts of others. */
const FIGURES = `
dossier: {id: force, title: The force, authors: A}
records:
  ORGANIZATION: {force: The force}
  COUNTRY: {ostland: {}, westland: {}}
narratives:
  outside: {name: Others did it, by: A, voices: [speech]}
judgements:
- {DIFFERENT: [The force, Men of the north], by: A, on: 2031-06-01, why: They were counted apart.}
notes:
- {on: the paper, CONTEXT: Two columns of it.}
- {on: speech, ASSESSMENT: He was there., credibility: 2, confidence: 60}
sources: {id: source, title: {fixed: T}, kind: {fixed: ARTICLE}, language: {fixed: en}, published: {fixed: 2031-05-08}}
claims:
  quotation: quote
  subject: {column: of, kind: {fixed: ORGANIZATION}}
  predicate: measure
  value: value
  id: row
  total: part of
  scope: {column: whose, split: +}
  scopeExtent: other
  scopeWords: as printed
  modality: modality
  negated: denied
  statement: statement
  cue: cue
  statementWhen: said on
  note: remark
  noteKind: sort
  noteBy: {column: remarked by}
  noteDay: {column: remarked on}
  noteCredibility: credibility
  noteConfidence: confidence
`;

const FIGURES_TEXT =
  'He said that over 1,200 soldiers came, 300 of them from Ostland and 900 from Westland.\n' +
  'In the north 40 men stayed, the harbour aside.';

type Cells = Readonly<Record<string, string>>;

const TOTAL: Cells = {
  ...{ quote: 'over 1,200 soldiers', of: 'force', measure: 'PERSONNEL', value: '>1200 person' },
  ...{ row: 'all', statement: 'speech', cue: 'said', 'said on': '2031-05-07' },
};
const FROM_OSTLAND: Cells = {
  ...{ quote: '300 of them from Ostland', 'part of': 'all', whose: 'ostland' },
  ...{ value: '300 person', 'as printed': 'from Ostland' },
};
const NORTH: Cells = {
  ...{ quote: '40 men', of: 'Men of the north', measure: 'PERSONNEL', value: '40 person' },
};

function runFigures(...rows: readonly Cells[]): ImportResult {
  const heads = [...new Set(['source', ...FIGURES_HEADS, ...rows.flatMap(Object.keys)])];
  const line = (row: Cells): string =>
    heads.map((head) => quoted(row[head] ?? (head === 'source' ? 'the paper' : ''))).join(',');
  return run({
    text: [heads.join(','), ...rows.map(line)].join('\n'),
    mapping: FIGURES,
    texts: [{ path: 'the-paper.txt', bytes: Buffer.from(FIGURES_TEXT) }],
  });
}

const FIGURES_HEADS = [
  ...['quote', 'of', 'measure', 'value', 'row', 'part of', 'whose', 'other', 'as printed'],
  ...['modality', 'denied', 'statement', 'cue', 'said on', 'remark', 'sort', 'remarked by'],
  ...['remarked on', 'credibility', 'confidence'],
];

const figuresIn = (result: ImportResult) => {
  const [, source] = checkAgain(result).batches;
  return source?.claims.map(({ id, content }) => ({ id, ...content })) ?? [];
};

describe('a breakdown', () => {
  test('is parts of a total, with what the total has and what they have themselves', () => {
    const FROM_WESTLAND: Cells = {
      ...{ quote: '900 from Westland', 'part of': 'all', whose: 'westland', value: '900 person' },
      ...{ of: 'force', measure: 'PERSONNEL', modality: 'ALLEGED' },
    };

    const result = runFigures(FROM_OSTLAND, TOTAL, NORTH, FROM_WESTLAND);

    expect(result.problems).toEqual([]);
    expect(result.counts.claims).toBe(4);
    const figures = figuresIn(result);
    const total = { number: 1200, text: 'over 1,200 soldiers' };
    expect(figures.find(({ value }) => value?.number === 300)).toMatchObject({
      ...{ total, subject: 'force/force', predicate: 'PERSONNEL', modality: 'ACTUAL' },
      statement: 'force/speech',
      scope: { extent: 'PART', entities: ['force/ostland'], text: 'from Ostland' },
    });
    expect(figures.find(({ value }) => value?.number === 900)).toMatchObject({
      ...{ total, statement: 'force/speech', modality: 'ALLEGED' },
      scope: { extent: 'PART', entities: ['force/westland'] },
    });
    expect(figures.find(({ value }) => value?.number === 40)?.total).toBeUndefined();
  });

  test('may have a part that is not denied where its total is', () => {
    const result = runFigures(
      { ...TOTAL, denied: 'yes' },
      { ...FROM_OSTLAND, denied: 'no' },
      NORTH,
    );

    expect(result.problems).toEqual([]);
    expect(figuresIn(result).map(({ value, negated }) => [value?.number, negated])).toEqual(
      expect.arrayContaining([
        [1200, true],
        [300, false],
      ]),
    );
  });

  test.each([
    ['of nothing', [FROM_OSTLAND], 'UNKNOWN_ID', 2, 'part of', 'all'],
    [
      'of a part',
      [TOTAL, { ...FROM_OSTLAND, row: 'east' }, { ...NORTH, 'part of': 'east' }],
      'CONFLICT',
      4,
      'part of',
      'east',
    ],
    [
      'of another measure',
      [TOTAL, { ...FROM_OSTLAND, measure: 'DEATHS' }],
      'CONFLICT',
      3,
      'measure',
      'DEATHS',
    ],
    ['of another thing', [TOTAL, { ...NORTH, 'part of': 'all' }], 'CONFLICT', 3, 'of', undefined],
    [
      'in words that report its total otherwise',
      [TOTAL, { ...FROM_OSTLAND, statement: 'speech', cue: 'them' }],
      'CONFLICT',
      3,
      'cue',
      'them',
    ],
    ['of one of two', [TOTAL, TOTAL, FROM_OSTLAND], 'DUPLICATE_ID', 3, 'row', 'all'],
    [
      'of words',
      [TOTAL, { ...FROM_OSTLAND, value: '4 cows' }],
      'INVALID_VALUE',
      3,
      'value',
      'cows',
    ],
  ])('has no part %s', (_what, rows, code, row, column, offending) => {
    const told = runFigures(...rows).problems;

    expect(told).toContainEqual(
      expect.objectContaining({ code, path: [`row ${row}`, column], severity: 'error' }),
    );
    if (offending !== undefined) expect(told.map((one) => one.offending)).toContain(offending);
  });
});

describe('what the annotators say', () => {
  test('comes from the columns of a row and from the mapping file, by labels and ids of the table', () => {
    const remark = {
      ...{ remark: 'He overstates.', sort: 'ASSESSMENT', 'remarked by': 'B' },
      ...{ 'remarked on': '2031-06-02', credibility: '4', confidence: '70' },
    };

    const result = runFigures({ ...TOTAL, ...remark }, NORTH);

    expect(result.problems).toEqual([]);
    const [own, source] = checkAgain(result).batches;
    expect(source?.notes.map(({ content }) => content)).toEqual([
      {
        ...{ on: expect.any(String), kind: 'ASSESSMENT', text: 'He overstates.', by: 'B' },
        ...{ day: '2031-06-02', credibility: 4, confidence: 70 },
      },
    ]);
    expect(own?.notes.map(({ content }) => [content.on, content.kind])).toEqual(
      expect.arrayContaining([
        ['force/the-paper', 'CONTEXT'],
        ['force/speech', 'ASSESSMENT'],
      ]),
    );
    expect(own?.judgements.map(({ content }) => content)).toMatchObject([
      { verdict: 'DIFFERENT', left: 'force/force', right: 'force/men-of-the-north' },
    ]);
    expect(own?.narratives).toMatchObject([{ id: 'force/outside' }]);
  });

  test.each([
    ['a sort of note that there is none of', { remark: 'Hm.', sort: 'DOUBT' }, 'sort', 'DOUBT'],
    [
      'a credibility beyond the code',
      { remark: 'Hm.', sort: 'ASSESSMENT', credibility: '9' },
      'credibility',
      '9',
    ],
    ['a day without a note', { 'remarked on': '2031-06-02' }, 'remarked on', undefined],
    ['an extent without a scope', { other: 'OTHER' }, 'other', undefined],
    ['an extent that is none', { other: 'SOME', whose: 'ostland' }, 'other', 'SOME'],
    ['a scope that is no record', { whose: 'nowhere' }, 'whose', 'nowhere'],
    ['words of a scope that are not printed', { 'as printed': 'cows' }, 'as printed', 'cows'],
  ])('is told where it is wrong: %s', (_what, cells, column, offending) => {
    const told = runFigures({ ...TOTAL, ...cells }, NORTH).problems;

    expect(told).toContainEqual(expect.objectContaining({ path: ['row 2', column] }));
    expect(told.map((one) => one.offending)).toContain(offending);
    expect(told.map((one) => one.offending)).toContain(offending);
  });

  test('is told by the line of the mapping file where it names nothing', () => {
    const result = runFigures(TOTAL, NORTH);
    const wrong = run({
      text: 'source,quote,of,measure,value\nthe paper,40 men,force,PERSONNEL,40 person',
      mapping: FIGURES.replace('Men of the north', 'Nobody').replace(
        /^ {2}(id|total|scope\w*|modality|negated|statement\w*|cue|note\w*):.*\n/gm,
        '',
      ),
      texts: [{ path: 'the-paper.txt', bytes: Buffer.from(FIGURES_TEXT) }],
    });

    expect(result.problems).toEqual([]);
    expect(
      wrong.problems.map(({ code, place, offending }) => [code, place.file, place.line, offending]),
    ).toEqual([
      ['UNKNOWN_ID', 'mapping.yaml', 7, 'speech'],
      ['UNKNOWN_ID', 'mapping.yaml', 9, 'Nobody'],
      ['UNKNOWN_ID', 'mapping.yaml', 12, 'speech'],
    ]);
  });
});

describe('a statement', () => {
  test('is what its rows say of it, in one of them or in several', () => {
    const result = runFigures(
      { ...TOTAL, 'said on': '' },
      { ...NORTH, statement: 'speech', 'said on': '2031-05-07' },
    );

    expect(result.problems).toEqual([]);
    const [, source] = checkAgain(result).batches;
    expect(
      source?.renderings.map(({ content }) => [content.statement, content.said?.edtf]),
    ).toEqual([
      ['force/speech', '2031-05-07'],
      ['force/speech', '2031-05-07'],
    ]);
  });

  test('is not two', () => {
    const told = runFigures(TOTAL, { ...NORTH, statement: 'speech', 'said on': '2031-05-06' });

    expect(shown(told).map(([code, line, , path]) => [code, line, path])).toEqual([
      ['CONFLICT', 3, ['row 3', 'said on']],
    ]);
  });
});
