import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { whoAskedWhom } from '../../../examples/typescript/who-asked-whom.ts';
import { openExport } from '../../../src/api/open-export.ts';
import { getFormat } from '../../../src/exports/formats.ts';
import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import type { Store } from '../../../src/store/connect.ts';
import { allItems, printAll } from '../../helpers/export-source.ts';
import { readBlocks, ROOT } from '../../helpers/pages.ts';
import { ingestSeed } from '../../helpers/seed.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

jest.setTimeout(600_000);

const run = promisify(execFile);

/** Where the page says that the endpoint is. */
const ADDRESS = 'http://127.0.0.1:4000';

const BLOCKS = readBlocks('docs/clients.md');

/** Commands with the answer that the page shows below them. */
const SHOWN = BLOCKS.flatMap(({ language, text }, index) => {
  const answer = BLOCKS[index + 1];
  return language === 'sh' && answer?.language === 'json'
    ? [[text.trim(), answer.text] as const]
    : [];
});

let store: Store;
let server: RunningServer;
let directory: string;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
  server = await startServer(store, { port: 0, onFailure: () => undefined });
  directory = await mkdtemp(join(tmpdir(), 'attest-clients-'));
});

afterAll(async () => {
  await server.close();
  await clearStore(store);
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** Runs a command of the page, against the server of the test. */
async function runShown(command: string): Promise<string> {
  expect(command).toContain(ADDRESS);
  const here = command.replaceAll(ADDRESS, server.url);
  return (await run('bash', ['-c', here], { cwd: directory })).stdout;
}

describe('curl', () => {
  test('shows an answer below each question', () => {
    expect(SHOWN).toHaveLength(4);
  });

  test.each(SHOWN)('%s', async (command, answer) => {
    expect(JSON.parse(await runShown(command))).toEqual(JSON.parse(answer));
  });

  test('downloads the graph', async () => {
    const command = BLOCKS.map(({ text }) => text.trim()).find((text) => text.includes('/export/'));

    await runShown(command ?? '');

    const printed = await printAll(getFormat('ftm'), await openExport(store, {}));
    expect((await readFile(join(directory, 'graph.ftm.json'))).equals(printed)).toBe(true);
  });

  test('ends with 22 where the request is refused, and -f is given', async () => {
    const refused = runShown(
      `curl -sf ${ADDRESS}/graphql -H 'content-type: application/json' -d 'x'`,
    );

    await expect(refused).rejects.toMatchObject({ code: 22 });
  });
});

describe('the example in TypeScript', () => {
  test('prints each relation, with the words of its claims', async () => {
    const lines: string[] = [];
    for await (const line of whoAskedWhom(`${server.url}/graphql`)) lines.push(line);

    const source = await openExport(store, {});
    const relations = (await allItems(source, 'RELATION')).filter(
      ({ predicate }) => predicate === 'REQUESTED_HELP_FROM',
    );
    const claims = (await allItems(source, 'CLAIM')).filter(
      ({ content }) => content.predicate === 'REQUESTED_HELP_FROM',
    );
    expect(lines.filter((line) => !line.startsWith(' '))).toHaveLength(relations.length);
    for (const { passages } of claims)
      for (const { exact } of passages) expect(lines.join('\n')).toContain(`“${exact}”`);
  });

  test('prints the same where it is compiled, as the page has it', async () => {
    const command = BLOCKS.map(({ text }) => text.trim()).find((text) =>
      text.startsWith('npx tsc'),
    );
    const lines: string[] = [];
    for await (const line of whoAskedWhom(`${server.url}/graphql`)) lines.push(line);

    const here = (command ?? '').replaceAll(ADDRESS, server.url);
    const { stdout } = await run('bash', ['-ec', here], { cwd: ROOT });

    expect(stdout).toBe(`${lines.join('\n')}\n`);
    await rm(join(ROOT, 'dist', 'example'), { recursive: true });
  });

  test('tells what the endpoint refuses', async () => {
    const lines = whoAskedWhom(`${server.url}/nowhere`);

    await expect(lines.next()).rejects.toThrow();
  });
});
