import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { checkJar, jarDiffersError } from './check-jar.ts';
import { copyJarsWithMaven } from './copy-jars-with-maven.ts';
import { downloadJars } from './download-jars.ts';
import { findOnPath } from './find-on-path.ts';
import type { JarFetcher } from './jar-fetcher.ts';
import { describeLock, type JarLock, type LockedJar } from './jar-lock.ts';
import { withLockFile } from './with-lock-file.ts';

/** What is to be had, and how. */
export interface JarRequest {
  readonly lock: JarLock;
  readonly cacheDirectory: string;
  /** The Java that Maven runs on. */
  readonly javaPath: string;
  readonly onProgress: (message: string) => void;
}

/** Where jars of a fetch wait for their check. */
const FETCH_PREFIX = 'fetch-';

/** Written when every jar was checked; a jar that is younger is checked again. */
const CHECKED_FILE = 'checked';

/**
 * The directory that holds every jar of the lock, each compared with it; what is missing is fetched
 * first. Two processes may ask at once; a fetch that broke off goes on where it was.
 *
 * @throws LocalNeo4jError JARS_UNAVAILABLE, JAR_HASH_DIFFERS
 */
export async function provideJars(request: JarRequest): Promise<string> {
  const { lock, cacheDirectory } = request;
  const library = join(cacheDirectory, `neo4j-${describeLock(lock)}`);
  await mkdir(library, { recursive: true });
  if ((await findUnfit(library, lock)).length === 0) return library;
  await withLockFile(
    join(library, 'fetch.lock'),
    () => fetchMissing(library, request),
    (pid) => {
      request.onProgress(`Waiting for process ${pid}, which is fetching the jars of Neo4j …`);
    },
  );
  return library;
}

/** The jars that are not there, or not as the lock says. */
async function findUnfit(library: string, { jars }: JarLock): Promise<readonly LockedJar[]> {
  const checked = await stat(join(library, CHECKED_FILE)).catch(() => undefined);
  const unfit: LockedJar[] = [];
  for (const jar of jars) {
    const path = join(library, jar.file);
    const stats = await stat(path).catch(() => undefined);
    // Hashing all of them costs a second of CPU at each start; size and time tell of a change.
    const isKnown =
      checked !== undefined && stats !== undefined && stats.mtimeMs <= checked.mtimeMs;
    if (isKnown && stats.size === jar.size) continue;
    if ((await checkJar(path, jar)) !== 'same') unfit.push(jar);
  }
  return unfit;
}

async function fetchMissing(library: string, request: JarRequest): Promise<void> {
  await removeLeftovers(library);
  const missing = await findUnfit(library, request.lock);
  if (missing.length > 0) await fetchInto(library, missing, chooseFetcher(request));
  await writeFile(join(library, CHECKED_FILE), '');
}

/** Of fetches that were killed; the lock is held, so nobody else is fetching. */
async function removeLeftovers(library: string): Promise<void> {
  for (const name of await readdir(library)) {
    if (name.startsWith(FETCH_PREFIX))
      await rm(join(library, name), { recursive: true, force: true });
  }
}

/** Maven knows the user's mirrors and proxies; a repository that is named is asked directly. */
function chooseFetcher({ lock, javaPath, onProgress }: JarRequest): JarFetcher {
  const repository = process.env.ATTEST_MAVEN_REPOSITORY;
  const maven = findOnPath('mvn');
  if (repository !== undefined && repository !== '') {
    return downloadJars({ repository, version: lock.neo4j, onProgress });
  }
  if (maven === undefined) return downloadJars({ version: lock.neo4j, onProgress });
  return copyJarsWithMaven({ maven, javaPath, version: lock.neo4j, onProgress });
}

async function fetchInto(
  library: string,
  missing: readonly LockedJar[],
  fetch: JarFetcher,
): Promise<void> {
  const directory = await mkdtemp(join(library, FETCH_PREFIX));
  try {
    await fetch(missing, directory, (jar) => accept(jar, directory, library));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Only a jar that is as the lock says gets its name in the library. */
async function accept(jar: LockedJar, directory: string, library: string): Promise<void> {
  const path = join(directory, jar.file);
  const state = await checkJar(path, jar);
  if (state === 'missing') {
    throw new LocalNeo4jError('JARS_UNAVAILABLE', `${jar.coordinate} did not come.`);
  }
  if (state !== 'same') throw jarDiffersError(jar, 'just now');
  await rename(path, join(library, jar.file));
}
