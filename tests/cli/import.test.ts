import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';

import type { Store } from '../../src/store/connect.ts';
import { attest, type Ended } from '../helpers/attest.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

jest.setTimeout(600_000);

const TABLE = 'tests/fixtures/table/claims.csv';
const MAPPING = 'tests/fixtures/table/mapping.yaml';
const TEXTS = 'tests/fixtures/ferry/texts';

let store: Store;
let directory: string;
let out: string;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(async () => {
  await store.close();
});

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-import-'));
  out = join(directory, 'made');
});

afterEach(async () => {
  await clearStore(store);
  rmSync(directory, { recursive: true, force: true });
});

function importTable(...words: readonly string[]): Ended {
  const given = ['--format', 'csv', '--mapping', MAPPING, '--texts', TEXTS, '--out', out];
  return attest(['import', TABLE, ...given, ...words]);
}

function json(ended: Ended, status = 0): unknown {
  expect([ended.status, ended.stderr]).toEqual([status, '']);
  return JSON.parse(ended.stdout);
}

describe('a table', () => {
  test('becomes a dossier that is checked, formatted and ingested', () => {
    expect(json(importTable('--json'))).toEqual({
      ...{ directory: out, records: 8, sources: 1, claims: 6 },
      ...{ problems: [], notCarried: [] },
    });

    expect(json(attest(['check', out, '--json']))).toMatchObject({
      ...{ dossier: 'ferry-table', claims: 6, refused: [], problems: [], isLocked: true },
    });
    expect(attest(['fmt', out, '--check'])).toMatchObject({ stdout: 'Nothing to change.\n' });
    expect(json(attest(['ingest', out, '--texts', TEXTS, '--json']))).toMatchObject({
      refused: [],
    });
    expect(json(attest(['query'], { input: '{ claims { totalCount } }' }))).toEqual({
      data: { claims: { totalCount: 6 } },
    });
    const noted =
      '{ figures { nodes { scope { text } claims { nodes { notes { nodes { kind } } } } } } }';
    expect(json(attest(['query'], { input: noted }))).toEqual({
      data: {
        figures: {
          nodes: [
            {
              scope: { text: 'commuters' },
              claims: { nodes: [{ notes: { nodes: [{ kind: 'SUSPECTED_ERROR' }] } }] },
            },
          ],
        },
      },
    });
    expect(attest(['verify', '--texts', TEXTS]).status).toBe(0);
  });

  test('is told by row and column where it is wrong, and nothing is written', () => {
    const table = join(directory, 'wrong.csv');
    writeFileSync(table, readFileSync(TABLE, 'utf8').replace('Crews walked off', 'Crews ran off'));

    const ended = attest([
      'import',
      table,
      '--format',
      'csv',
      '--mapping',
      MAPPING,
      '--texts',
      TEXTS,
      '--out',
      out,
    ]);

    expect([ended.status, ended.stderr]).toEqual([1, '']);
    expect(ended.stdout).toContain(`QUOTE_NOT_FOUND  ${table}:2:7  "row 2".quote`);
    expect(ended.stdout).toContain('Crews walked off the job');
    expect(ended.stdout).toContain('Nothing is written.');
    expect(readdirSync(directory)).toEqual(['wrong.csv']);
  });

  test('replaces only what an import wrote, and only with --force', () => {
    expect(importTable().status).toBe(0);
    const before = readFileSync(join(out, 'records.yaml'), 'utf8');

    expect(importTable()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--force'),
    });
    writeFileSync(join(out, 'records.yaml'), 'mine');
    expect(importTable('--force').status).toBe(0);
    expect(readFileSync(join(out, 'records.yaml'), 'utf8')).toBe(before);
    expect(JSON.parse(readFileSync(join(out, 'import.json'), 'utf8'))).toMatchObject({
      files: expect.arrayContaining(['judgements.yaml', 'notes.yaml', 'records.yaml']),
    });

    writeFileSync(join(out, 'narratives.yaml'), '{}');
    expect(importTable('--force')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('narratives.yaml'),
    });
    expect(existsSync(join(out, 'narratives.yaml'))).toBe(true);
    expect(readdirSync(directory)).toEqual(['made']);
  });

  test('is not written into a directory that is something else', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    writeFileSync(join(out, 'import.json'), 'no report');

    expect(importTable('--force')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('thesis.txt'),
    });
    expect(readdirSync(out)).toEqual(['import.json', 'thesis.txt']);
  });

  test.each([
    ['without a mapping', [TABLE, '--format', 'csv']],
    [
      'with options of the other format',
      [TABLE, '--format', 'csv', '--mapping', MAPPING, '--id', 'x'],
    ],
    ['of a file that is not there', ['nowhere.csv', '--format', 'csv', '--mapping', MAPPING]],
    ['in no format', [TABLE]],
  ])('is no import %s', (_what, words) => {
    expect(attest(['import', ...words, '--out', out])).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(out)).toBe(false);
  });
});

describe('what was exported', () => {
  const importAgain = (...words: readonly string[]): Ended =>
    attest([
      'import',
      join(directory, 'graph.ftm.json'),
      '--format',
      'ftm',
      '--out',
      out,
      ...words,
    ]);

  test('comes back, and what does not is listed', async () => {
    const graph = join(directory, 'graph.ftm.json');
    expect(attest(['ingest', 'tests/fixtures/ferry/dossier', '--texts', TEXTS]).status).toBe(0);
    const claims = json(attest(['query'], { input: '{ claims { totalCount } }' }));
    expect(attest(['export', '--format', 'ftm', '--out', graph]).status).toBe(0);
    await clearStore(store);

    const told = importAgain(
      '--texts',
      TEXTS,
      '--id',
      'ferry',
      '--title',
      'Again',
      '--author',
      'A',
      'B',
    );

    expect([told.status, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(/^Not carried over:\n {2}Event "attest-entity-/);
    expect(readFileSync(join(out, 'dossier.yaml'), 'utf8')).toBe(
      'id: ferry\ntitle: Again\nauthors:\n- A\n- B\n',
    );
    const { notCarried } = JSON.parse(readFileSync(join(out, 'import.json'), 'utf8')) as {
      notCarried: unknown[];
    };
    expect(told.stdout).toContain(`not carried over: ${notCarried.length}`);
    expect(json(attest(['check', out, '--json']))).toMatchObject({ dossier: 'ferry', refused: [] });
    expect(attest(['ingest', out]).status).toBe(0);
    expect(json(attest(['query'], { input: '{ claims { totalCount } }' }))).toEqual(claims);
  });

  test('is told by its line where it is broken', () => {
    writeFileSync(join(directory, 'graph.ftm.json'), '{"id": "a"}\n{');

    const answer = json(importAgain('--json'), 1);

    expect(answer).toMatchObject({
      problems: [{ place: { line: 1 } }, { place: { line: 2 } }],
    });
    expect(existsSync(out)).toBe(false);
  });

  test('is told where it is not UTF-8', () => {
    writeFileSync(join(directory, 'graph.ftm.json'), Buffer.from([0x7b, 0xff]));

    expect(json(importAgain('--json'), 1)).toMatchObject({ problems: [{ code: 'UNREADABLE' }] });
  });
});

test('help has examples and exit codes', () => {
  const { status, stdout } = attest(['import', '--help']);

  expect(status).toBe(0);
  expect(stdout).toContain('attest import claims.csv --format csv --mapping mapping.yaml');
  expect(stdout).toContain('Exit codes:');
});
