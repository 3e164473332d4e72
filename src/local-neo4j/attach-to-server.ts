import type { HomeLayout } from './home-layout.ts';
import { buildLocalNeo4j, type LocalNeo4j } from './local-neo4j.ts';
import { readOrCreatePassword } from './password-file.ts';
import { probeBolt } from './probe-bolt.ts';
import { isProcessAlive, isSameProcess, readProcessIdentity } from './process-identity.ts';
import { readRunFile, removeRunFile, writeRunFile, type RunFile } from './run-file.ts';
import { spawnWatcher } from './spawn-watcher.ts';
import { stopAndForget } from './stop-local-neo4j.ts';
import { stopServer, waitUntilEnded } from './stop-server.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** As long as a watcher gives a server to end. */
const ENDING_TIMEOUT_MS = 61_000;

/**
 * The server that is noted in the run file, when it still is that process; undefined when there is
 * none to be had, and the run file is then gone. The start lock is held.
 *
 * @throws LocalNeo4jError NOT_READY, STORE_UNAUTHORIZED
 */
export async function attachToServer(
  layout: HomeLayout,
  keepRunning: boolean,
): Promise<LocalNeo4j | undefined> {
  const noted = readRunFile(layout);
  if (noted === undefined) return undefined;
  if (!isSameProcess(noted.server) || (await isEnding(noted))) {
    await stopServer(noted.server);
    removeRunFile(layout, noted);
    return undefined;
  }
  const run = hasOwner(noted) ? noted : takeOver(layout, noted, keepRunning);
  const password = readOrCreatePassword(layout.passwordFile);
  const isReady = await waitFor(run, password, layout);
  if (!isReady) {
    removeRunFile(layout, run);
    return undefined;
  }
  // A process that was killed looks alive for a while: its server answers once more, then is stopped.
  if (!hasOwner(run)) return attachToServer(layout, keepRunning);
  return buildLocalNeo4j(layout.home, run, password, true, () => stopAndForget(layout, run));
}

/** Its owner has died and its watcher has not: then it is being stopped, and soon answers no more. */
async function isEnding(run: RunFile): Promise<boolean> {
  if (hasOwner(run) || run.watcher === undefined || !isSameProcess(run.watcher)) return false;
  await waitUntilEnded(run.server, ENDING_TIMEOUT_MS);
  return true;
}

/** Is somebody answerable for it, or is it meant to be on its own? */
function hasOwner({ keepRunning, owner }: RunFile): boolean {
  return keepRunning || isSameProcess(owner);
}

/** A server whose owner and watcher were both killed gets a new owner, and ends with that one. */
function takeOver(layout: HomeLayout, orphan: RunFile, keepRunning: boolean): RunFile {
  const { watcher: _dead, ...rest } = orphan;
  const owner = readProcessIdentity(process.pid) ?? orphan.owner;
  const watcher = keepRunning ? undefined : spawnWatcher(orphan.server).identity;
  const run = { ...rest, owner, keepRunning, ...(watcher === undefined ? {} : { watcher }) };
  writeRunFile(layout, run);
  return run;
}

/** It may still be starting, when the one who started it was killed; false when it ends instead. */
async function waitFor(run: RunFile, password: string, layout: HomeLayout): Promise<boolean> {
  if ((await probeBolt(run.boltPort, password)) === 'ready') return true;
  try {
    await waitUntilReady(layout, run, password, false);
    return true;
  } catch (error) {
    if (!isProcessAlive(run.server.pid)) return false;
    throw error;
  }
}
