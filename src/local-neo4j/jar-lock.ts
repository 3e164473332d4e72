import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

const lockedJar = z.object({
  /** `group:artifact:jar[:classifier]:version`, as Maven prints it. */
  coordinate: z.string(),
  /** With the group before it: names of artifacts collide across groups. */
  file: z.string(),
  /** Lower-case hexadecimal. */
  sha256: z.string().length(64),
  /** Bytes. */
  size: z.int(),
});

const jarLock = z.object({
  /** Version of Neo4j. */
  neo4j: z.string(),
  mainClass: z.string(),
  /** Sum of the sizes. */
  bytes: z.int(),
  jars: z.array(lockedJar).readonly(),
});

/** One jar as the lock names it. */
export type LockedJar = Readonly<z.infer<typeof lockedJar>>;

/** What a managed Neo4j runs from; `scripts/lock-jars.mjs` writes it. */
export type JarLock = Readonly<z.infer<typeof jarLock>>;

// The same two steps up from src/local-neo4j and from dist/local-neo4j.
const RUNTIME = new URL('../../runtime/', import.meta.url);

/** Reads the lock that comes with this version of Attest. */
export function readJarLock(): JarLock {
  return jarLock.parse(JSON.parse(readFileSync(new URL('jars.lock.json', RUNTIME), 'utf8')));
}

/** The pom that the lock was made from. */
export function getPomPath(): string {
  return fileURLToPath(new URL('pom.xml', RUNTIME));
}

/** Tells two locks apart: `5.26.31-1f0c…`, for the names of what is kept in the cache. */
export function describeLock({ neo4j, jars }: JarLock): string {
  const hash = createHash('sha256').update(JSON.stringify(jars)).digest('hex');
  return `${neo4j}-${hash.slice(0, 12)}`;
}
