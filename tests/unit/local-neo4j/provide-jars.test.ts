import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { downloadJars } from '../../../src/local-neo4j/download-jars.ts';
import type { JarLock, LockedJar } from '../../../src/local-neo4j/jar-lock.ts';
import { provideJars } from '../../../src/local-neo4j/provide-jars.ts';

const ENGINE = Buffer.from('an engine');
const NATIVE = Buffer.from('a native part');

const ENGINE_PATH = '/repo/org/example/engine/1.0/engine-1.0.jar';
const NATIVE_PATH = '/repo/org/example/native/2.0/native-2.0-linux-x86_64.jar';

const LOCK = lockOf([
  lockedJar('org.example:engine:jar:1.0', 'org.example.engine-1.0.jar', ENGINE),
  lockedJar(
    'org.example:native:jar:linux-x86_64:2.0',
    'org.example.native-2.0-linux-x86_64.jar',
    NATIVE,
  ),
]);

/** What the repository on loopback serves, by path. */
let served: Map<string, Buffer>;
let asked: string[];
/** A path whose connection breaks amid the body, so many times. */
let breaks: Map<string, number>;
/** Where a path has moved to. */
let moved: Map<string, string>;
/** A path that is answered with 503, so many times. */
let busy: Map<string, number>;
let repository: Server;
let directory = '';
let earlier: string | undefined;

beforeEach(async () => {
  served = new Map([
    [ENGINE_PATH, ENGINE],
    [NATIVE_PATH, NATIVE],
  ]);
  asked = [];
  breaks = new Map();
  moved = new Map();
  busy = new Map();
  repository = createServer((request, response) => {
    const path = request.url ?? '';
    const body = served.get(path);
    asked.push(path);
    const location = moved.get(path);
    const refusals = busy.get(path) ?? 0;
    busy.set(path, refusals - 1);
    if (location !== undefined || refusals > 0) {
      response.writeHead(
        location === undefined ? 503 : 302,
        location === undefined ? {} : { location },
      );
      response.end();
      return;
    }
    response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 });
    const left = breaks.get(path) ?? 0;
    breaks.set(path, left - 1);
    if (left > 0) response.write(body?.subarray(0, 3), () => request.socket.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => repository.listen(0, '127.0.0.1', resolve));
  directory = mkdtempSync(join(tmpdir(), 'attest-jars-'));
  earlier = process.env.ATTEST_MAVEN_REPOSITORY;
  process.env.ATTEST_MAVEN_REPOSITORY = getAddress();
});

afterEach(async () => {
  if (earlier === undefined) delete process.env.ATTEST_MAVEN_REPOSITORY;
  else process.env.ATTEST_MAVEN_REPOSITORY = earlier;
  repository.closeAllConnections();
  await new Promise((resolve) => repository.close(resolve));
  rmSync(directory, { recursive: true });
});

describe('provideJars', () => {
  test('fetches what is missing, compares it with the lock, and fetches it once', async () => {
    const library = await provide(LOCK);
    const again = await provide(LOCK);

    expect(readFileSync(join(library, 'org.example.engine-1.0.jar'))).toEqual(ENGINE);
    expect(readFileSync(join(library, 'org.example.native-2.0-linux-x86_64.jar'))).toEqual(NATIVE);
    expect(again).toBe(library);
    expect(asked.sort()).toEqual([ENGINE_PATH, NATIVE_PATH]);
  });

  test('fetches once when two ask at the same time', async () => {
    await Promise.all([provide(LOCK), provide(LOCK)]);

    expect(asked.sort()).toEqual([ENGINE_PATH, NATIVE_PATH]);
  });

  test('names the jar that is not the locked one, and does not keep it', async () => {
    served.set(ENGINE_PATH, Buffer.from('an enginE'));

    await expect(provide(LOCK)).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      code: 'JAR_HASH_DIFFERS',
      message: expect.stringContaining('org.example:engine:jar:1.0'),
    });
    expect(readLibrary()).not.toContain('org.example.engine-1.0.jar');
  });

  test('names the jar that the repository does not have, without asking again', async () => {
    served.delete(NATIVE_PATH);

    await expect(provide(LOCK)).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      code: 'JARS_UNAVAILABLE',
      message: expect.stringContaining('org.example:native:jar:linux-x86_64:2.0'),
    });
    expect(asked.filter((path) => path === NATIVE_PATH)).toHaveLength(1);
  });

  test('goes on after a fetch that failed half-way', async () => {
    served.delete(NATIVE_PATH);
    await provide(LOCK).catch(() => undefined);
    served.set(NATIVE_PATH, NATIVE);

    await provide(LOCK);

    expect(asked.filter((path) => path === ENGINE_PATH)).toHaveLength(1);
    expect(readLibrary()).toEqual([
      'checked',
      'org.example.engine-1.0.jar',
      'org.example.native-2.0-linux-x86_64.jar',
    ]);
  });

  test('fetches a jar anew that was damaged in the cache', async () => {
    const library = await provide(LOCK);
    const path = join(library, 'org.example.engine-1.0.jar');
    writeFileSync(path, 'an enginE');
    const later = new Date(Date.now() + 5_000);
    utimesSync(path, later, later);

    await provide(LOCK);

    expect(readFileSync(path)).toEqual(ENGINE);
  });

  test('tells what is fetched, from where, and how much', async () => {
    const told: string[] = [];

    await provide(LOCK, (message) => told.push(message));

    expect(told[0]).toBe(`Fetching Neo4j 5.26.31 (2 jars) from ${getAddress()}: 0.0 MB …`);
  });

  test('says that nobody answers', async () => {
    process.env.ATTEST_MAVEN_REPOSITORY = 'http://127.0.0.1:1/repo';

    await expect(provide(LOCK)).rejects.toMatchObject({ code: 'JARS_UNAVAILABLE' });
  });
});

describe('provideJars, where mvn fails', () => {
  beforeEach(() => {
    const mvn = join(directory, 'mvn');
    writeFileSync(mvn, '#!/bin/sh\necho "[ERROR] Cannot access central in offline mode"; exit 1\n');
    chmodSync(mvn, 0o755);
    const { ATTEST_MAVEN_REPOSITORY: _none, ...environment } = process.env;
    jest.replaceProperty(process, 'env', { ...environment, PATH: directory });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('asks the repository directly, and says so', async () => {
    const told: string[] = [];
    const library = await provideWithMaven((message) => told.push(message));

    expect(readFileSync(join(library, 'org.example.engine-1.0.jar'))).toEqual(ENGINE);
    expect(told.join('\n')).toMatch(/mvn could not.*offline mode\nAsking the repository directly/);
  });

  test('compares what comes directly with the lock as well', async () => {
    served.set(ENGINE_PATH, Buffer.from('an enginE'));

    await expect(provideWithMaven()).rejects.toMatchObject({ code: 'JAR_HASH_DIFFERS' });
  });

  test('tells of both failures when the repository does not have it either', async () => {
    served.delete(NATIVE_PATH);

    await expect(provideWithMaven()).rejects.toMatchObject({
      code: 'JARS_UNAVAILABLE',
      message: expect.stringMatching(/Status 404.*Before that: mvn could not .*offline mode/),
    });
  });

  async function provideWithMaven(
    onProgress: (message: string) => void = () => undefined,
  ): Promise<string> {
    const repository = getAddress();
    const cacheDirectory = join(directory, 'cache');
    const javaPath = '/nowhere/java';
    return provideJars({ lock: LOCK, cacheDirectory, javaPath, repository, onProgress });
  }
});

describe('downloadJars', () => {
  test('follows the redirects of a repository', async () => {
    moved.set(ENGINE_PATH, '/elsewhere/engine.jar');
    served.set('/elsewhere/engine.jar', ENGINE);

    await download();

    expect(asked).toContain('/elsewhere/engine.jar');
    expect(readFileSync(join(directory, 'org.example.engine-1.0.jar'))).toEqual(ENGINE);
  });

  test('tries again when the repository is busy', async () => {
    busy.set(ENGINE_PATH, 1);

    await download();

    expect(asked.filter((path) => path === ENGINE_PATH)).toHaveLength(2);
    expect(readFileSync(join(directory, 'org.example.engine-1.0.jar'))).toEqual(ENGINE);
  });

  test('tries again when a connection breaks off', async () => {
    breaks.set(ENGINE_PATH, 1);

    await download();

    expect(asked.filter((path) => path === ENGINE_PATH)).toHaveLength(2);
    expect(readFileSync(join(directory, 'org.example.engine-1.0.jar'))).toEqual(ENGINE);
  });

  test('gives up when it breaks off every time', async () => {
    breaks.set(ENGINE_PATH, 9);

    await expect(download()).rejects.toMatchObject({ code: 'JARS_UNAVAILABLE' });
  });
});

async function provide(
  lock: JarLock,
  onProgress: (message: string) => void = () => undefined,
): Promise<string> {
  return provideJars({ lock, cacheDirectory: directory, javaPath: '/nowhere/java', onProgress });
}

async function download(): Promise<void> {
  const options = { repository: getAddress(), version: '5.26.31', stallTimeoutMs: 400 };
  const fetch = downloadJars({ ...options, onProgress: () => undefined });
  await fetch(LOCK.jars, directory, () => Promise.resolve());
}

function readLibrary(): string[] {
  const [library = ''] = readdirSync(directory);
  return readdirSync(join(directory, library)).sort();
}

function getAddress(): string {
  const address = repository.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/repo`;
}

function lockedJar(coordinate: string, file: string, bytes: Buffer): LockedJar {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { coordinate, file, sha256, size: bytes.length };
}

function lockOf(jars: readonly LockedJar[]): JarLock {
  const bytes = jars.reduce((sum, { size }) => sum + size, 0);
  return { neo4j: '5.26.31', mainClass: 'org.example.Main', bytes, jars: [...jars] };
}
