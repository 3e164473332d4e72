import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { startLocalNeo4j, type LocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';
import type { ProcessIdentity } from '../../../src/local-neo4j/process-identity.ts';
import { stopLocalNeo4j } from '../../../src/local-neo4j/stop-local-neo4j.ts';
import { waitUntilEnded } from '../../../src/local-neo4j/stop-server.ts';

import { startInParentProcess } from './parent-process.ts';

jest.setTimeout(600_000);

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attest-kills-'));
});

afterEach(async () => {
  await stopLocalNeo4j(directory);
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<LocalNeo4j> {
  const options = { dataDirectory: directory, profile: 'quick', boltPort: 0, httpPort: 0 } as const;
  return startLocalNeo4j(options);
}

/** A killed process looks alive until the system has cleared it away, which takes its time on a busy machine. */
async function expectToEnd(killed: ProcessIdentity): Promise<void> {
  expect(await waitUntilEnded(killed, 120_000)).toBe(true);
}

describe('a server whose parent is killed', () => {
  test('ends, and is started anew by the next one who asks', async () => {
    const { process: parent, run } = await startInParentProcess(directory);
    parent.kill('SIGKILL');
    await expectToEnd(run.owner);

    const next = await start(); // at once: the first one may still answer

    expect(await waitUntilEnded(run.server, 0)).toBe(true);
    expect(next).toMatchObject({ reused: false });
    expect(next.pid).not.toBe(run.server.pid);
  });

  test('is taken over when its watcher was killed too', async () => {
    const { process: parent, run } = await startInParentProcess(directory);
    if (run.watcher === undefined) throw new Error('The server has no watcher.');
    process.kill(run.watcher.pid, 'SIGKILL');
    await expectToEnd(run.watcher); // before its parent: else it may still do its work
    parent.kill('SIGKILL');
    await expectToEnd(run.owner);

    const next = await start();

    expect(next).toMatchObject({ reused: true, pid: run.server.pid });
  });
});
