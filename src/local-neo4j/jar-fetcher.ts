import type { LockedJar } from './jar-lock.ts';

/**
 * Puts jars into a directory under their locked names, and hands over each as it has arrived; the
 * one who asked compares it with the lock and takes it away.
 *
 * @throws LocalNeo4jError JARS_UNAVAILABLE, and what `onArrival` throws
 */
export type JarFetcher = (
  jars: readonly LockedJar[],
  directory: string,
  onArrival: (jar: LockedJar) => Promise<void>,
) => Promise<void>;
