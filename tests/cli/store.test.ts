import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import type { Store } from '../../src/store/connect.ts';
import { attest, startAttest } from '../helpers/attest.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

jest.setTimeout(600_000);

const NORLAND = 'tests/fixtures/norland';
const TEXTS = 'tests/fixtures/norland-texts';

let store: Store;
let directory = '';

beforeAll(async () => {
  store = await openTestStore();
  directory = mkdtempSync(join(tmpdir(), 'attest-cli-'));
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

function readJson({ stdout }: { stdout: string }): unknown {
  return JSON.parse(stdout);
}

describe('attest ingest', () => {
  test('writes the accepted sources, and nothing the second time', () => {
    const first = attest(['ingest', NORLAND, '--texts', TEXTS, '--author', 'A. Reader', '--json']);
    const again = attest(['ingest', NORLAND, '--texts', TEXTS, '--json']);

    expect([first.status, again.status]).toEqual([0, 0]);
    expect(readJson(first)).toMatchObject({
      dossier: 'norland-2031',
      refused: [],
      batches: [{ seq: 1 }, { seq: 2, source: 'norland-2031/nordpost-0508' }],
    });
    expect(readJson(again)).toMatchObject({ batches: [{ changes: 0 }, { changes: 0 }] });
  });

  test('keeps who recorded it', () => {
    const query = '{ claims(first: 1) { nodes { batch { author tool } } } }';

    expect(readJson(attest(['query'], { input: query }))).toMatchObject({
      data: { claims: { nodes: [{ batch: { author: 'A. Reader', tool: 'attest 0.1.0' } }] } },
    });
  });

  test('refuses a source whose words do not stand in its text, and says where', () => {
    const text = join(directory, 'nordpost-0508.txt');
    writeFileSync(text, 'Another text altogether.\n');

    const { status, stderr, stdout } = attest(['ingest', NORLAND, '--texts', directory]);

    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^[A-Z_]+ {2}tests\/fixtures\/norland\/sources\/nordpost-0508\.yaml:\d+/m,
    );
    expect(stdout).toContain('norland-2031/nordpost-0508: refused, nothing of it was written');
  });

  test.each([
    ['a directory that is not there', ['ingest', '/nowhere'], '/nowhere'],
    ['a directory that is no dossier', ['ingest', 'tests'], 'seed/kazakhstan-2022'],
    ['texts that are not there', ['ingest', NORLAND, '--texts', '/nowhere'], '/nowhere'],
  ])('does not take %s', (_what, words, named) => {
    const { status, stderr } = attest(words);

    expect(status).toBe(2);
    expect(stderr).toMatch(/^USAGE {2}/);
    expect(stderr).toContain(named);
  });
});

describe('attest query', () => {
  const QUERY = 'query Named($id: ID!) { entity(id: $id) { name } } query Other { __typename }';

  test('answers a file, with variables, by the name of the operation', () => {
    const file = join(directory, 'query.graphql');
    writeFileSync(file, QUERY);
    const variables = JSON.stringify({ id: 'norland-2031/norland' });

    const named = attest(['query', file, '--operation', 'Named', '--variables', variables]);

    expect(named.status).toBe(0);
    expect(readJson(named)).toEqual({ data: { entity: { name: 'Norland' } } });
  });

  test('answers a wrong query with errors, and exit code 1', () => {
    const { status, stdout } = attest(['query'], { input: '{ entitys { name } }' });

    expect(status).toBe(1);
    expect(stdout).toContain('Did you mean');
  });

  test.each([
    ['variables that are no JSON object', ['query', '--variables', '[1]'], '--variables'],
    ['a file that is not there', ['query', '/nowhere.graphql'], '/nowhere.graphql'],
  ])('does not take %s', (_what, words, named) => {
    const { status, stderr } = attest(words);

    expect(status).toBe(2);
    expect(stderr).toMatch(/^USAGE {2}.*\n {2}\S/);
    expect(stderr).toContain(named);
  });
});

describe('attest verify', () => {
  test('finds every quotation in its text', () => {
    const { status, stdout } = attest(['verify', '--texts', TEXTS, '--json']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ unchecked: 0, problems: [] });
  });

  test('counts quotations without a text, and finds no fault with them', () => {
    const { status, stdout } = attest(['verify', '--json']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verified: 0, problems: [] });
  });

  test('tells which quotations no longer stand in the text', () => {
    writeFileSync(join(directory, 'nordpost-0508.txt'), 'Another text altogether.\n');

    const { status, stdout } = attest(['verify', '--texts', directory]);

    expect(status).toBe(1);
    expect(stdout).toMatch(/^MISSING {2}norland-2031\/nordpost-0508 {2}passage [0-9a-f]{64}$/m);
  });
});

describe('attest db rebuild', () => {
  test('finds nothing to write in a store that ingest has kept', () => {
    const { status, stdout } = attest(['db', 'rebuild', '--json']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      changes: 0,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('makes anew what is missing', async () => {
    const before = attest(['db', 'rebuild', '--json']);
    await store.driver.executeQuery('MATCH (q:Question) DETACH DELETE q');

    const repaired = attest(['db', 'rebuild', '--json']);

    expect(JSON.parse(repaired.stdout)).not.toMatchObject({ changes: 0 });
    expect(JSON.parse(repaired.stdout)).toMatchObject({ hash: hashOf(before) });
  });
});

describe('attest db check', () => {
  test('finds nothing, then what was changed, with exit code 1 and what to do', async () => {
    const whole = attest(['db', 'check', '--texts', TEXTS]);
    await store.driver.executeQuery('MATCH (q:Question) SET q.text = "?"');
    const changed = attest(['db', 'check', '--json']);
    attest(['db', 'rebuild']);

    expect(whole.stdout).toMatch(/2 batches and \d+ nodes checked: nothing is wrong\.\n$/);
    expect(whole.status).toBe(0);
    expect(changed.status).toBe(1);
    expect(readJson(changed)).toMatchObject({
      isDerivedCompared: true,
      problems: expect.arrayContaining([
        expect.objectContaining({
          kind: 'PROPERTY',
          found: '"?"',
          remedy: 'Run `attest db rebuild`.',
        }),
      ]),
    });
  });
});

describe('attest db dump and attest db restore', () => {
  test('write a file that is restored into an empty store only', () => {
    const file = join(directory, 'backup.gz');

    const dumped = attest(['db', 'dump', file, '--json']);
    const again = attest(['db', 'dump', file]);
    const restored = attest(['db', 'restore', file]);

    expect(readJson(dumped)).toMatchObject({ format: 'attest-dump', version: 1, batches: 2 });
    expect([dumped.status, again.status, restored.status]).toEqual([0, 2, 1]);
    expect(restored.stderr).toMatch(/^STORE_NOT_EMPTY {2}.*\n {2}\S/m);
  });
});

describe('attest up', () => {
  test('serves the endpoint until Ctrl-C, and ends with 130', async () => {
    const running = startAttest(['up', '--port', '0']);
    const [, url = ''] = await running.waitFor(/GraphQL +(http\S+)/);

    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sources { totalCount } }' }),
    });
    const data: unknown = await answer.json();
    const ended = await running.end('SIGINT');

    expect(data).toEqual({ data: { sources: { totalCount: 1 } } });
    expect(ended.status).toBe(130);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('compares evidence with the texts that it is given, which have to be there', async () => {
    const query = '{ verifyEvidence { passages verified unchecked } }';
    const running = startAttest(['up', '--port', '0', '--texts', TEXTS]);
    const [, url = ''] = await running.waitFor(/GraphQL +(http\S+)/);

    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const served: unknown = await answer.json();
    await running.end('SIGINT');

    const asked = attest(['query', '--texts', TEXTS], { input: query });
    const { passages } = readJson(attest(['verify', '--json'])) as { passages: number };
    const nowhere = attest(['up', '--port', '0', '--texts', '/nowhere']);
    expect(served).toEqual({
      data: { verifyEvidence: { passages, verified: passages, unchecked: 0 } },
    });
    expect(readJson(asked)).toEqual(served);
    expect(passages).toBeGreaterThan(0);
    expect([nowhere.status, nowhere.stdout]).toEqual([2, '']);
  });

  test('leaves a store that is not empty as it is', async () => {
    const running = startAttest(['up', '--port', '0']);

    await running.waitFor(/Attest is ready/);
    const { stderr } = await running.end('SIGTERM');

    expect(stderr).not.toContain('ingesting');
  });

  test('does not take a port that is in use, or none', async () => {
    const running = startAttest(['up', '--port', '0']);
    const [, port = ''] = await running.waitFor(/GraphQL +http:\/\/[^:]+:(\d+)/);

    const taken = attest(['up', '--port', port]);
    const noPort = attest(['up', '--port', 'abc']);
    await running.end('SIGINT');

    expect([taken.status, noPort.status]).toEqual([2, 2]);
    expect(taken.stderr).toMatch(/^PORT_TAKEN {2}/);
    expect(noPort.stderr).toMatch(/^USAGE {2}"abc"/);
  });
});

describe('a server that refuses the password', () => {
  // Two in a row at most: at the third Neo4j locks the user out for some seconds.
  test.each([
    ['ingest', ['ingest', NORLAND, '--texts', TEXTS]],
    ['query', ['query']],
  ])('ends attest %s with 3', (_name, words) => {
    const { status, stderr } = attest(words, { environment: { NEO4J_PASSWORD: 'wrong' } });

    expect(status).toBe(3);
    expect(stderr).toMatch(/^STORE_UNAUTHORIZED {2}.*\n {2}Set NEO4J_USER/m);
    expect(stderr).not.toContain('wrong');
  });
});

describe('a server that is not there', () => {
  test.each([
    ['ingest', ['ingest', NORLAND, '--texts', TEXTS]],
    ['query', ['query']],
    ['verify', ['verify']],
    ['db rebuild', ['db', 'rebuild']],
    ['db check', ['db', 'check']],
    ['up', ['up', '--port', '0']],
  ])('ends attest %s with 3', (_name, words) => {
    const { status, stderr } = attest(words, { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });

    expect(status).toBe(3);
    expect(stderr).toMatch(/^STORE_UNREACHABLE {2}.*127\.0\.0\.1:1.*\n {2}\S/m);
  });
});

function hashOf({ stdout }: { stdout: string }): unknown {
  const { hash }: { hash?: unknown } = JSON.parse(stdout) as object;
  return hash;
}
