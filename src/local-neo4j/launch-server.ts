import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';

import { buildJavaArguments, type Profile } from './build-java-arguments.ts';
import { prepareClassArchive } from './class-archive.ts';
import type { Java } from './find-java.ts';
import type { HomeLayout } from './home-layout.ts';
import type { JarLock } from './jar-lock.ts';
import { buildLocalNeo4j, type LocalNeo4j } from './local-neo4j.ts';
import { measureDirectory } from './measure-directory.ts';
import { pageCacheFor } from './page-cache.ts';
import { readOrCreatePassword } from './password-file.ts';
import { printArgumentFile } from './print-argument-file.ts';
import { printConfiguration, type Ports } from './print-configuration.ts';
import { readProcessIdentity } from './process-identity.ts';
import { writeRunFile, type RunFile } from './run-file.ts';
import type { ServerSettings } from './server-settings.ts';
import { spawnServer } from './spawn-server.ts';
import { spawnWatcher, type Watcher } from './spawn-watcher.ts';
import { stopAndForget } from './stop-local-neo4j.ts';
import { getCacheDirectory } from './user-directories.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Everything that a start needs, found and fetched. */
export interface ServerParts {
  readonly lock: JarLock;
  /** Directory of the jars. */
  readonly library: string;
  readonly java: Java;
  readonly settings: ServerSettings;
}

/** How one server is to run. */
export interface LaunchOptions {
  readonly ports: Ports;
  readonly profile: Profile;
  /** Whether it goes on when this process ends. */
  readonly keepRunning: boolean;
  readonly onProgress: (message: string) => void;
}

/** A process that has been started and noted, not yet ready. */
interface Launched {
  readonly run: RunFile;
  readonly watcher: Watcher;
}

/**
 * Starts a server and waits until it answers. One that does not is stopped again. The start lock is
 * held.
 *
 * @throws LocalNeo4jError START_FAILED, STORE_LOCKED, PORT_TAKEN, NOT_READY, STORE_UNAUTHORIZED
 */
export async function launchServer(
  layout: HomeLayout,
  parts: ServerParts,
  options: LaunchOptions,
): Promise<LocalNeo4j> {
  const isNewStore = !existsSync(layout.systemDatabase);
  const password = readOrCreatePassword(layout.passwordFile);
  const { run, watcher } = await launch(layout, parts, options);
  try {
    await waitUntilReady(layout, run, password, isNewStore);
  } catch (error) {
    await stopAndForget(layout, run);
    watcher.release();
    throw error;
  }
  if (options.keepRunning) watcher.release();
  return buildLocalNeo4j(layout.home, run, password, false, async () => {
    await stopAndForget(layout, run, options.onProgress);
    watcher.release();
  });
}

async function launch(
  layout: HomeLayout,
  { lock, library, java, settings }: ServerParts,
  { ports, profile, keepRunning }: LaunchOptions,
): Promise<Launched> {
  const found = await prepareClassArchive(getCacheDirectory(), library, lock, java, layout);
  // Writing one takes up to 12 s at the stop: not where somebody waits for Ctrl-C to do its work.
  const leavesArchive = keepRunning || profile === 'quick';
  const archive = found?.exists === true || leavesArchive ? found : undefined;
  const javaArguments = buildJavaArguments({
    lock,
    library,
    layout,
    settings,
    profile,
    javaFeature: java.feature,
    classArchiveFlags: archive?.flags ?? [],
  });
  const pageCache = settings.pageCache ?? (await usualPageCache(layout));
  writeFileAtomically(
    layout.configurationFile,
    printConfiguration(ports, { ...settings, pageCache }, profile),
  );
  writeFileAtomically(layout.argumentFile, printArgumentFile(javaArguments));
  // From here to the run file nothing is awaited, so that a kill finds next to no gap.
  const server = spawnServer(java.path, layout);
  const watcher = spawnWatcher(server);
  const run: RunFile = {
    format: 1,
    server,
    owner: readProcessIdentity(process.pid) ?? server,
    ...(keepRunning || watcher.identity === undefined ? {} : { watcher: watcher.identity }),
    keepRunning,
    ...(archive?.exists === false ? { classArchive: archive.path } : {}),
    boltPort: ports.bolt,
    httpPort: ports.http,
    neo4jVersion: lock.neo4j,
    javaVersion: java.printed,
    javaPath: java.path,
    startedAt: new Date().toISOString(),
  };
  writeRunFile(layout, run);
  return { run, watcher };
}

async function usualPageCache({ graphDatabase }: HomeLayout): Promise<string> {
  // Where nothing limits the process, 0 or more than there is.
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return pageCacheFor(await measureDirectory(graphDatabase), memory);
}
