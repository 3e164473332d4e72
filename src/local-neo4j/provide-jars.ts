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
  /** Address of the Maven repository that is asked without `mvn`; the usual one when absent. */
  readonly repository?: string;
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
function chooseFetcher({ lock, javaPath, repository: usual, onProgress }: JarRequest): JarFetcher {
  const { ATTEST_MAVEN_REPOSITORY: named = '' } = process.env;
  const repository = named === '' ? usual : named;
  const directly = downloadJars({
    ...(repository === undefined ? {} : { repository }),
    version: lock.neo4j,
    onProgress,
  });
  const maven = findOnPath('mvn');
  if (named !== '' || maven === undefined) return directly;
  const withMaven = copyJarsWithMaven({ maven, javaPath, version: lock.neo4j, onProgress });
  return withFallback(withMaven, directly, onProgress);
}

/** A Maven that is broken, or set to be offline, is no reason to give up: both ways end in one check. */
function withFallback(
  first: JarFetcher,
  second: JarFetcher,
  onProgress: (message: string) => void,
): JarFetcher {
  return async (jars, directory, onArrival) => {
    try {
      await first(jars, directory, onArrival);
    } catch (failure) {
      if (!isUnavailable(failure)) throw failure;
      onProgress(`${failure.message}\nAsking the repository directly instead …`);
      await second(jars, directory, onArrival).catch((error: unknown) => {
        throw isUnavailable(error) ? bothFailedError(error, failure) : error;
      });
    }
  };
}

function isUnavailable(error: unknown): error is LocalNeo4jError {
  return error instanceof LocalNeo4jError && error.code === 'JARS_UNAVAILABLE';
}

function bothFailedError(last: LocalNeo4jError, first: LocalNeo4jError): LocalNeo4jError {
  return new LocalNeo4jError('JARS_UNAVAILABLE', `${last.message} Before that: ${first.message}`, {
    cause: last,
    ...(first.remedy === undefined ? {} : { remedy: first.remedy }),
  });
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
