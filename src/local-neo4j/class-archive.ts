import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Java } from './find-java.ts';
import type { HomeLayout } from './home-layout.ts';
import { describeLock, type JarLock } from './jar-lock.ts';

/**
 * The loaded classes of a server as an archive (CDS, "class data sharing") that the next one maps
 * into memory instead of reading 214 jars. Never required: an archive that does not fit is ignored
 * by the JVM.
 */
export interface ClassArchive {
  readonly path: string;
  /** Whether this start uses it; otherwise this server leaves one behind when it is stopped. */
  readonly exists: boolean;
  readonly flags: readonly string[];
}

/** Finds the archive for this Java and these jars, or has one made; undefined where this Java cannot. */
export async function prepareClassArchive(
  cacheDirectory: string,
  library: string,
  lock: JarLock,
  java: Java,
  layout: HomeLayout,
): Promise<ClassArchive | undefined> {
  await rm(layout.newClassArchive, { force: true }); // of a server that was killed
  if (!(await hasBaseArchive(java.path))) return undefined;
  const key = createHash('sha256').update(`${java.path} ${java.printed} ${library}`).digest('hex');
  const name = `neo4j-${describeLock(lock)}-java-${java.feature}-${key.slice(0, 12)}.jsa`;
  const path = join(cacheDirectory, 'class-archives', name);
  const exists = existsSync(path);
  const flag = exists
    ? `SharedArchiveFile=${path}`
    : `ArchiveClassesAtExit=${layout.newClassArchive}`;
  return { path, exists, flags: [`-XX:${flag}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] };
}

/** Ours goes on top of the archive of Java's own classes, which some vendors leave out. */
async function hasBaseArchive(javaPath: string): Promise<boolean> {
  const home = dirname(dirname(await realpath(javaPath)));
  return ['lib', 'bin'].some((folder) => existsSync(join(home, folder, 'server', 'classes.jsa')));
}

/** Keeps what a server has left behind, when it ended in good order; without it nothing is lost. */
export async function keepClassArchive(path: string, layout: HomeLayout): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(layout.newClassArchive, temporary);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
  } finally {
    await rm(layout.newClassArchive, { force: true });
  }
}
