import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { describeLocalNeo4j } from '../../../src/local-neo4j/describe-local-neo4j.ts';
import { provideJava } from '../../../src/local-neo4j/provide-java.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';

jest.setTimeout(600_000);

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-failed-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

function setEnvironment(variables: Record<string, string>): void {
  jest.replaceProperty(process, 'env', { ...process.env, ...variables });
}

async function start(): Promise<LocalNeo4j> {
  return startLocalNeo4j({ dataDirectory: directory, profile: 'quick', boltPort: 0, httpPort: 0 });
}

/** A failed start says where the log is, and leaves no server behind. */
async function expectFailure(code: string, log = /console\.log/): Promise<void> {
  const failure: unknown = await start().catch((error: unknown) => error);

  expect(failure).toMatchObject({ name: 'LocalNeo4jError', code });
  const { message, remedy } = failure as { message: string; remedy: string };
  expect(`${message} ${remedy}`).toMatch(log);
  expect(await describeLocalNeo4j(directory)).toMatchObject({ state: 'stopped' });
}

describe('a server that', () => {
  test('is not ready in the time it is given is stopped again', async () => {
    setEnvironment({ ATTEST_NEO4J_START_TIMEOUT: '300ms' }); // no JVM is that fast

    await expectFailure('NOT_READY');
  });

  test('wants more memory than there is says so', async () => {
    setEnvironment({ ATTEST_NEO4J_PAGE_CACHE: '900000g' });

    await expectFailure('START_FAILED');
  });

  test('has no room for its files says so', async () => {
    // A limit on the size of files needs no rights; the kernel refuses the write as on a full disk.
    const { path } = await provideJava(() => undefined);
    const limited = join(directory, 'java');
    const start = 'case "$1" in @*) ulimit -f 64;; esac';
    writeFileSync(limited, `#!/bin/sh\n${start}\nexec '${path}' "$@"\n`);
    chmodSync(limited, 0o755);
    setEnvironment({ ATTEST_JAVA: limited });

    await expectFailure('DISK_FULL');
  });
});
