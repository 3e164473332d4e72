import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { startAttest } from '../helpers/attest.ts';

jest.setTimeout(600_000);

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let directory = '';

beforeEach(() => {
  // A name that Java cannot open unless it is told of UTF-8.
  directory = mkdtempSync(join(tmpdir(), 'attest clí-'));
});

afterEach(() => {
  attest(['db', 'stop']);
  rmSync(directory, { recursive: true, force: true });
});

function attest(words: readonly string[], environment: Record<string, string> = {}) {
  const { NEO4J_URI: _other, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env: { ...inherited, LC_ALL: 'C', ATTEST_DATA_DIR: directory, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function readJson({ stdout }: { stdout: string }): unknown {
  return JSON.parse(stdout);
}

describe('attest db', () => {
  test('starts a server that outlives the command, finds it, and stops it', () => {
    const started = attest(['db', 'start', '--json']);
    const again = attest(['db', 'start', '--json']);
    const status = attest(['db', 'status', '--json']);
    const stopped = attest(['db', 'stop', '--json']);
    const after = attest(['db', 'status', '--json']);
    const logs = attest(['db', 'logs', '--lines', '1000']);

    expect([started, again, status, stopped, after, logs].map(({ status: code }) => code)).toEqual([
      0, 0, 0, 0, 3, 0,
    ]);
    expect(readJson(started)).toMatchObject({ reused: false, dataDirectory: directory });
    expect(readJson(again)).toMatchObject({ reused: true });
    expect(readJson(status)).toMatchObject({
      managed: true,
      state: 'running',
      server: { neo4jVersion: '5.26.31', keepRunning: true },
    });
    expect(readJson(stopped)).toEqual({ stopped: true });
    expect(readJson(after)).toMatchObject({ state: 'stopped' });
    expect(logs.stdout).toContain(`==> ${join(directory, 'logs', 'debug.log')} <==\n`);
    expect(logs.stdout).toMatch(
      /logs\/console\.log <==\n(?:.*\n)*.*Bolt enabled on(?:.*\n)*.*Stopped\.\n/,
    );
  });

  test('has nothing to stop, and that is fine', () => {
    expect(attest(['db', 'stop', '--json'])).toMatchObject({ status: 0 });
  });

  test('does not start or stop a server that NEO4J_URI names', () => {
    const environment = { NEO4J_URI: 'neo4j://reader:secret@db.example' };

    const start = attest(['db', 'start'], environment);
    const status = attest(['db', 'status', '--json'], environment);

    expect(start.status).toBe(2);
    expect(start.stderr).toMatch(/^USAGE {2}/);
    expect(start.stderr).not.toContain('secret');
    expect(readJson(status)).toEqual({ managed: false, uri: 'neo4j://db.example' });
    expect(attest(['db', 'logs'], environment)).toMatchObject({ status: 2, stdout: '' });
  });

  test('goes on with the logs as they are written, until Ctrl-C', async () => {
    const path = join(directory, 'logs', 'console.log');
    mkdirSync(join(directory, 'logs'));
    writeFileSync(path, 'One.\nTwo.\n');
    const words = ['db', 'logs', '--follow', '--lines', '1'];
    const following = startAttest(words, { NEO4J_URI: '', ATTEST_DATA_DIR: directory });
    await following.waitFor(/Two\.\n/);

    appendFileSync(path, 'Three.\n');
    await following.waitFor(/Three\.\n/);
    writeFileSync(path, 'Anew.\n'); // as the next server does
    await following.waitFor(/Anew\.\n/);
    const { status, stdout } = await following.end('SIGINT');

    expect(status).toBe(130);
    expect(stdout).toBe(
      `==> ${join(directory, 'logs', 'debug.log')} <==\n(not there)\n==> ${path} <==\nTwo.\nThree.\nAnew.\n`,
    );
  });

  test('has no logs where no server has run', () => {
    const { status, stderr } = attest(['db', 'logs']);

    expect(status).toBe(3);
    expect(stderr).toMatch(/^NOT_RUNNING {2}/);
    expect(stderr).toContain(directory);
  });

  test('tells what is wrong by code, without a stack', () => {
    const { status, stderr } = attest(['db', 'start'], { ATTEST_JAVA: '/nowhere/java' });

    expect(status).toBe(3);
    expect(stderr).toMatch(/^JAVA_NOT_FOUND {2}/);
    expect(stderr).not.toContain('    at ');
  });
});

describe('attest', () => {
  test.each([
    [0, ['--help']],
    [0, ['--version']],
    [0, ['db', 'start', '--help']],
    [2, []],
    [2, ['frobnicate']],
    [2, ['db', 'start', '--frobnicate']],
    [2, ['db', 'logs', '--lines', 'some']],
  ])('ends with %d for %j', (code, words) => {
    expect(attest(words).status).toBe(code);
  });
});
