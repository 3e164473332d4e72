import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import {
  isSameProcess,
  processIdentity,
  readProcessIdentity,
  type ProcessIdentity,
} from './process-identity.ts';
import { readErrorCode } from '../util/read-error-code.ts';

/** Longer than a slow line needs for 150 MB; a holder that died is noticed at once. */
const WAIT_TIMEOUT_MS = 15 * 60_000;
const POLL_MS = 100;

/** Holds a lock file that the machine lost half of; never alive. */
const NOBODY: ProcessIdentity = { pid: 0, startTime: '' };

/**
 * Runs `work` while no other process that uses the same lock file does. Waits for its turn; a lock
 * whose holder has died is taken over.
 *
 * @param onWait - told once, with the holder's pid, when there is a wait
 * @throws LocalNeo4jError STORE_LOCKED after a quarter of an hour
 */
export async function withLockFile<T>(
  path: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void = () => undefined,
): Promise<T> {
  await acquire(path, onWait);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, onWait: (pid: number) => void): Promise<void> {
  const deadline = Date.now() + WAIT_TIMEOUT_MS;
  for (let waits = 0; !tryToAcquire(path); waits += 1) {
    const holder = readHolder(path);
    if (holder !== undefined && !isSameProcess(holder)) {
      takeAway(path, holder);
      continue;
    }
    if (waits === 1 && holder !== undefined) onWait(holder.pid);
    if (Date.now() > deadline) throw lockedError(path, holder);
    await sleep(POLL_MS);
  }
}

/** A hard link appears whole or not at all, so nobody ever reads half a lock. */
function tryToAcquire(path: string): boolean {
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, JSON.stringify(readProcessIdentity(process.pid)), { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (readErrorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Undefined when the lock has gone in the meantime. */
function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return processIdentity.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return readErrorCode(error) === 'ENOENT' ? undefined : NOBODY;
  }
}

/**
 * Two processes may find the same dead holder. The second would take away the lock that the first
 * has just got: so what was taken is looked at, and given back when it is another one's.
 */
function takeAway(path: string, dead: ProcessIdentity): void {
  const taken = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, taken);
    const holder = readHolder(taken);
    if (holder?.pid !== dead.pid || holder.startTime !== dead.startTime) linkSync(taken, path);
  } catch {
    // Another process was faster; the next round sees what there is.
  } finally {
    rmSync(taken, { force: true });
  }
}

function lockedError(path: string, holder: ProcessIdentity | undefined): LocalNeo4jError {
  return new LocalNeo4jError(
    'STORE_LOCKED',
    `${path} is held by process ${holder?.pid ?? 'unknown'} for more than ${WAIT_TIMEOUT_MS / 60_000} minutes.`,
    { remedy: 'End that process, then try again.' },
  );
}
