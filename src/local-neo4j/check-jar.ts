import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import type { LockedJar } from './jar-lock.ts';

/** How a file compares with the lock; `short` may be a fetch that broke off. */
export type JarState = 'same' | 'different' | 'short' | 'missing';

/** Compares a file with what the lock says of it: its size first, then its SHA-256. */
export async function checkJar(path: string, { size, sha256 }: LockedJar): Promise<JarState> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return 'missing';
  if (stats.size < size) return 'short';
  if (stats.size > size) return 'different';
  return (await hashFile(path)) === sha256 ? 'same' : 'different';
}

/** A jar was fetched whole and is not the one that was locked: a fault that no retry cures. */
export function jarDiffersError(jar: LockedJar, origin: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'JAR_HASH_DIFFERS',
    `${jar.coordinate} as fetched ${origin} is not the jar that runtime/jars.lock.json names (SHA-256 ${jar.sha256}, ${jar.size} bytes).`,
    {
      remedy:
        'Something between here and the Maven repository changes files, or keeps a damaged one: delete this artifact from ~/.m2/repository, or set ATTEST_MAVEN_REPOSITORY to a repository you trust.',
    },
  );
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
