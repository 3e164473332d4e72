import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { findJava } from '../../../src/local-neo4j/find-java.ts';
import type { Host } from '../../../src/local-neo4j/user-directories.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-java-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

// Windows has no fixed places, so what this machine has installed plays no part.
function hostWith(environment: Record<string, string>): Host {
  const ProgramFiles = join(directory, 'programs');
  return { environment: { ...environment, ProgramFiles }, platform: 'win32', home: directory };
}

/** A launcher that prints a version, as `java -version` does. */
function installJava(home: string, version: string): string {
  const path = join(directory, home, 'bin', 'java.exe');
  mkdirSync(join(directory, home, 'bin'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findJava', () => {
  test('takes the one of JAVA_HOME first', async () => {
    const path = installJava('a', '21.0.8');
    installJava('b', '17.0.15');
    const host = hostWith({ JAVA_HOME: join(directory, 'a'), PATH: join(directory, 'b', 'bin') });

    expect((await findJava(host)).java).toEqual({ path, feature: 21, printed: '21.0.8' });
  });

  test('asks for the version: one that is too old is passed over', async () => {
    installJava('jdk-21', '11.0.2');
    const path = installJava('b', '17.0.15');
    const host = hostWith({
      JAVA_HOME: join(directory, 'jdk-21'),
      PATH: join(directory, 'b', 'bin'),
    });

    expect((await findJava(host)).java?.path).toBe(path);
  });

  test('prefers 17 in a usual place to 25 on PATH, and takes 25 when there is no other', async () => {
    const newer = installJava('b', '25.0.3');
    const host = hostWith({ PATH: join(directory, 'b', 'bin') });
    const alone = await findJava(host);
    const path = installJava('programs/Java/jdk-17', '17.0.15');

    expect(alone.java?.path).toBe(newer);
    expect((await findJava(host)).java?.path).toBe(path);
  });

  test('tells what it has seen when nothing will do', async () => {
    const old = installJava('a', '1.8.0_402');
    const broken = installJava('b', '17');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    const host = hostWith({ JAVA_HOME: join(directory, 'a'), PATH: join(directory, 'b', 'bin') });

    expect(await findJava(host)).toEqual({
      java: undefined,
      seen: [`${old} (1.8.0_402)`, `${broken} (does not run)`],
    });
  });
});
