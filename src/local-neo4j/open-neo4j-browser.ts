import { join } from 'node:path';

import { invariant } from '../util/invariant.ts';

import { type JarFiles, openJar } from './jar-files.ts';
import { readJarLock } from './jar-lock.ts';
import { provideJars } from './provide-jars.ts';
import { provideJava } from './provide-java.ts';
import { getCacheDirectory } from './user-directories.ts';

/** How the jars name it. */
const ARTIFACT = 'org.neo4j.client:neo4j-browser:';

/** Where its files are in the jar. */
export const BROWSER_ROOT = 'browser/';

/**
 * The files of Neo4j Browser, from the jar that the managed server has; fetched first where they are not there.
 *
 * @throws LocalNeo4jError JAVA_NOT_FOUND, JARS_UNAVAILABLE, JAR_HASH_DIFFERS
 */
export async function openNeo4jBrowser(onProgress: (message: string) => void): Promise<JarFiles> {
  const lock = readJarLock();
  const jar = lock.jars.find(({ coordinate }) => coordinate.startsWith(ARTIFACT));
  invariant(jar, 'the lock names Neo4j Browser');
  const { path: javaPath } = await provideJava(onProgress);
  const cacheDirectory = getCacheDirectory();
  const library = await provideJars({ lock, cacheDirectory, javaPath, onProgress });
  return openJar(join(library, jar.file));
}
