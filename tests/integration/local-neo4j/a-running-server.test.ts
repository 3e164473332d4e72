import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { answers } from '../../../src/local-neo4j/choose-ports.ts';
import { describeLocalNeo4j } from '../../../src/local-neo4j/describe-local-neo4j.ts';
import { findLocalNeo4j } from '../../../src/local-neo4j/find-local-neo4j.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';
import { connectStore } from '../../../src/store/connect.ts';
import {
  inReadTransaction,
  inWriteTransaction,
  type Work,
} from '../../../src/store/in-transaction.ts';

jest.setTimeout(600_000);

let directory = '';
let listeners: readonly Server[] = [];
let servers: readonly LocalNeo4j[] = [];

function getServer(): LocalNeo4j {
  const [server] = servers;
  if (server === undefined) throw new Error('No server was started.');
  return server;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attest-running-'));
  // So that the usual ports are taken, by us or by whoever was here before.
  listeners = await Promise.all([listen(7687), listen(7474)]);
  jest.replaceProperty(process, 'env', { ...process.env, ATTEST_NEO4J_TRANSACTION_TIMEOUT: '10s' });
  const options = { dataDirectory: directory, profile: 'quick' } as const;
  servers = await Promise.all([startLocalNeo4j(options), startLocalNeo4j(options)]);
});

afterAll(async () => {
  jest.restoreAllMocks();
  for (const server of servers) await server.stop();
  for (const listener of listeners) listener.close();
  await rm(directory, { recursive: true, force: true });
});

describe('a server that is running', () => {
  test('is one, though two asked for it at the same time', () => {
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.map(({ reused }) => reused).sort()).toEqual([false, true]);
  });

  test('has other ports where the usual ones are taken', () => {
    expect(getServer().boltUri).toMatch(/^bolt:\/\/127\.0\.0\.1:(?!7687$)\d+$/);
    expect(getServer().browserUri).toMatch(/^http:\/\/localhost:(?!7474\/)\d+\/browser\/$/);
  });

  test('is found again', async () => {
    const { pid, boltUri, password } = getServer();

    expect(await findLocalNeo4j(directory)).toMatchObject({ pid, boltUri, password, reused: true });
    expect(await describeLocalNeo4j(directory)).toMatchObject({
      state: 'running',
      server: { pid },
    });
  });

  // On a busy machine a batch took longer than the server gives to others, and was refused.
  test('ends what others do after the time that it is set to, and lets a write of ours go on', async () => {
    const { boltUri: uri, user, password } = getServer();
    const store = await connectStore({ uri, user, password });
    const dawdle: Work<boolean> = async (transaction) => {
      await transaction.run('RETURN 1');
      await sleep(14_000); // the server looks every other second
      const { records } = await transaction.run('RETURN 2');
      return records.length === 1;
    };

    const [ours, theirs] = await Promise.allSettled([
      inWriteTransaction(store, dawdle),
      inReadTransaction(store, dawdle),
    ]);

    await store.close();
    expect(ours).toEqual({ status: 'fulfilled', value: true });
    expect(theirs).toMatchObject({ status: 'rejected', reason: { code: 'LIMIT_EXCEEDED' } });
  });

  test('serves Neo4j Browser', async () => {
    const response = await fetch(getServer().browserUri);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Neo4j Browser</title>');
  });

  test('listens on loopback only', async () => {
    const port = Number(new URL(getServer().boltUri).port);
    const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.filter(({ internal, family }) => !internal && family === 'IPv4'),
    );

    const reached = await Promise.all(others.map(({ address }) => answers(port, address)));

    expect(reached).toEqual(others.map(() => false));
  });

  test('keeps its password in a file for the user alone, and nowhere else', async () => {
    const { password } = getServer();
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    const files = await Promise.all(['run', 'conf', 'logs'].map((name) => readAll(name)));

    expect(await readFile(join(directory, 'password'), 'utf8')).toBe(`${password}\n`);
    expect(((await stat(join(directory, 'password'))).mode & 0o777).toString(8)).toBe('600');
    expect(processes).not.toContain(password);
    expect(files.join('\n')).not.toContain(password);
  });

  test('keeps a second one out, also where the run file is gone', async () => {
    const runFile = join(directory, 'run', 'attest-neo4j.json');
    const content = await readFile(runFile, 'utf8');
    await rm(runFile);

    const second = startLocalNeo4j({ dataDirectory: directory, boltPort: 0, httpPort: 0 });

    await expect(second).rejects.toMatchObject({ name: 'LocalNeo4jError', code: 'STORE_LOCKED' });
    await writeFile(runFile, content);
  });
});

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function readAll(name: string): Promise<string> {
  const parent = join(directory, name);
  const files = await readdir(parent);
  const texts = await Promise.all(files.map((file) => readFile(join(parent, file), 'utf8')));
  return texts.join('\n');
}
