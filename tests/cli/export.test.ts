import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { openExport } from '../../src/api/open-export.ts';
import { FORMATS, getFormat } from '../../src/exports/formats.ts';
import type { Store } from '../../src/store/connect.ts';
import { attest } from '../helpers/attest.ts';
import { printAll } from '../helpers/export-source.ts';
import { ingestSeed } from '../helpers/seed.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

jest.setTimeout(600_000);

let store: Store;
let directory: string;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
  directory = mkdtempSync(join(tmpdir(), 'attest-export-'));
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const printed = async (name: string, lens = {}): Promise<Buffer> =>
  printAll(getFormat(name), await openExport(store, lens));

describe('attest export', () => {
  test.each(FORMATS.map(({ name }) => [name]))('writes %s to a file, whole', async (name) => {
    const out = join(directory, `graph-${name}`);

    const { status, stdout, stderr } = attest(['export', '--format', name, '--out', out]);

    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`the store as ${getFormat(name).title}`);
    expect(readFileSync(out).equals(await printed(name))).toBe(true);
    expect(readdirSync(directory).filter((file) => file.endsWith('.unfinished'))).toEqual([]);
  });

  test('writes to standard output where no file is named', async () => {
    const { status, stdout, stderr } = attest(['export', '--format', 'ftm']);

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe((await printed('ftm')).toString('utf8'));
  });

  test('looks through a lens', async () => {
    const lens = '{"knownOn": "2022-01-08"}';

    const { status, stdout } = attest(['export', '--format', 'json-ld', '--lens', lens]);

    expect(status).toBe(0);
    const all = (await printed('json-ld')).toString('utf8');
    expect(stdout).toBe((await printed('json-ld', { knownOn: '2022-01-08' })).toString('utf8'));
    expect(stdout.length).toBeLessThan(all.length);
  });

  test('derives no more anew than the environment lets it', () => {
    const words = ['export', '--format', 'ftm', '--lens', '{"knownOn": "2022-01-08"}'];

    const refused = attest(words, { environment: { ATTEST_MAX_DERIVED_FACTS: '3' } });

    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('LIMIT_EXCEEDED');
    expect(refused.stderr).toContain('at most 3.');
    const asked = attest(['query'], {
      input: '{ claims(lens: { identity: STRICT }) { totalCount } }',
      environment: { ATTEST_MAX_DERIVED_FACTS: '3' },
    });
    expect(JSON.parse(asked.stdout)).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  test.each([
    ['a format that there is not', ['--format', 'word'], 2],
    ['no format', [], 2],
    ['a lens that is none', ['--format', 'csv', '--lens', '{"on": "x"}'], 1],
    ['a directory that is not there', ['--format', 'csv', '--out', '/nowhere/graph.zip'], 2],
  ])('refuses %s', (_what, words, status) => {
    const ended = attest(['export', ...words]);

    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).not.toBe('');
  });
});

describe('a text that a format cannot hold', () => {
  test('is refused by name, and nothing of the file is left', async () => {
    await clearStore(store);
    const dossier = join(directory, 'dossier');
    cpSync('tests/fixtures/ferry/dossier', dossier, { recursive: true });
    const records = join(dossier, 'records.yaml');
    writeFileSync(
      records,
      readFileSync(records, 'utf8').replace('Lunde Lines', 'Lunde\ufffeLines'),
    );
    const texts = 'tests/fixtures/ferry/texts';
    expect(attest(['ingest', dossier, '--texts', texts])).toMatchObject({ status: 0 });
    const [xml, zip] = ['refused.graphml', 'taken.zip'].map((name) => join(directory, name));

    const refused = attest(['export', '--format', 'graphml', '--out', xml!]);

    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('NOT_EXPORTABLE');
    expect(refused.stderr).toContain('U+FFFE');
    expect(attest(['export', '--format', 'csv', '--out', zip!]).status).toBe(0);
    const written = readdirSync(directory).filter((name) => /refused|taken/.test(name));
    expect(written).toEqual(['taken.zip']);
  });
});
