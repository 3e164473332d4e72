import { setTimeout as sleep } from 'node:timers/promises';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { isProcessAlive, isSameProcess, type ProcessIdentity } from './process-identity.ts';
import { readErrorCode } from '../util/read-error-code.ts';

/** Normally it takes less than a second; an archive of classes, made once, five more. */
const STOP_TIMEOUT_MS = 60_000;
const KILL_TIMEOUT_MS = 5_000;
const POLL_MS = 20;

/**
 * Stops a server: SIGTERM, which closes the store in good order, and SIGKILL after a minute. A
 * server that has ended already is fine.
 *
 * @returns whether it ended in good order
 * @throws LocalNeo4jError STOP_FAILED
 */
export async function stopServer(server: ProcessIdentity): Promise<boolean> {
  if (!isSameProcess(server)) return true;
  if (await signalAndWait(server, 'SIGTERM', STOP_TIMEOUT_MS)) return true;
  if (await signalAndWait(server, 'SIGKILL', KILL_TIMEOUT_MS)) return false;
  throw new LocalNeo4jError('STOP_FAILED', `Process ${server.pid} (Neo4j) does not end.`, {
    remedy:
      'It waits for the disk, or belongs to another user. The store recovers at the next start.',
  });
}

/** Waits for a process to end; false when it has not after so many milliseconds. */
export async function waitUntilEnded(
  { pid }: ProcessIdentity,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isProcessAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

async function signalAndWait(
  server: ProcessIdentity,
  signal: 'SIGTERM' | 'SIGKILL',
  timeoutMs: number,
): Promise<boolean> {
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if (readErrorCode(error) !== 'ESRCH') return false;
  }
  return waitUntilEnded(server, timeoutMs);
}
