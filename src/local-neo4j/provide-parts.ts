import { readJarLock } from './jar-lock.ts';
import type { ServerParts } from './launch-server.ts';
import { provideJars } from './provide-jars.ts';
import { provideJava } from './provide-java.ts';
import { readServerSettings } from './server-settings.ts';
import { getCacheDirectory } from './user-directories.ts';

/**
 * Finds and fetches what Neo4j runs from.
 *
 * @throws LocalNeo4jError INVALID_VALUE (a setting), JAVA_NOT_FOUND, JARS_UNAVAILABLE, JAR_HASH_DIFFERS
 */
export async function provideParts(onProgress: (message: string) => void): Promise<ServerParts> {
  const settings = readServerSettings(); // a fault in them is told before anything is fetched
  const lock = readJarLock();
  const java = await provideJava(onProgress);
  const cacheDirectory = getCacheDirectory();
  const library = await provideJars({ lock, cacheDirectory, javaPath: java.path, onProgress });
  return { lock, java, library, settings };
}
