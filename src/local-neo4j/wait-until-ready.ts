import { setTimeout as sleep } from 'node:timers/promises';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { describeStartFailure } from './describe-start-failure.ts';
import type { HomeLayout } from './home-layout.ts';
import { changePassword, probeBolt, type BoltAnswer } from './probe-bolt.ts';
import { isProcessAlive } from './process-identity.ts';
import { readConsoleLog } from './read-console-log.ts';
import type { RunFile } from './run-file.ts';
import { readServerSettings } from './server-settings.ts';

/** A database that has not come up so long after the server said "Started." does not come up by itself. */
const GRACE_MS = 10_000;
const POLL_MS = 100;

/** What a new store comes with. */
const INITIAL_PASSWORD = 'neo4j';

// What this very process prints: on the port itself another server may answer, started in the same
// moment on the same port, and its password must not be changed.
const LISTENING = /Bolt enabled on/;
const STARTED = /INFO {2}Started\.$/m;

/**
 * Waits for an authenticated `RETURN 1`, then for HTTP; sets the password of a new store on the way.
 * A refused password is never tried twice: the server locks those out who do.
 *
 * @param password - the one that the server has, or shall have
 * @param isNewStore - such a one has Neo4j's own password; that is then tried first
 * @throws LocalNeo4jError NOT_READY, STORE_UNAUTHORIZED; START_FAILED, STORE_LOCKED, PORT_TAKEN, DISK_FULL when
 * the process ends meanwhile, or its database does not come up
 */
export async function waitUntilReady(
  layout: HomeLayout,
  run: RunFile,
  password: string,
  isNewStore: boolean,
): Promise<void> {
  const { startTimeoutMs } = readServerSettings();
  const hope = { deadline: Date.now() + startTimeoutMs, startTimeoutMs };
  const waitForLine = async (line: RegExp) => {
    while (!line.test(readConsoleLog(layout))) {
      assertStillHope(layout, run, hope);
      await sleep(POLL_MS);
    }
  };
  const passwords = isNewStore ? [INITIAL_PASSWORD, password] : [password, INITIAL_PASSWORD];
  await waitForLine(LISTENING);
  await untilSignedIn(layout, run, passwords, password, hope);
  await waitForLine(STARTED);
}

async function untilSignedIn(
  layout: HomeLayout,
  run: RunFile,
  passwords: string[],
  password: string,
  hope: Hope,
): Promise<void> {
  let broken = 0;
  for (;;) {
    const answer = await signIn(run.boltPort, passwords, password);
    if (answer === 'ready') return;
    assertStillHope(layout, run, hope);
    const log = readConsoleLog(layout);
    const isBroken = answer === 'out-of-order' && STARTED.test(log);
    broken = isBroken ? broken + 1 : 0;
    if (broken * POLL_MS > GRACE_MS) throw describeStartFailure(log, layout.consoleLog);
    await sleep(POLL_MS);
  }
}

/**
 * Tries the first of the passwords, and takes it off the list when it is refused.
 *
 * @returns `ready` when the server has answered a query with the password it shall have
 */
async function signIn(port: number, passwords: string[], wanted: string): Promise<BoltAnswer> {
  const [candidate] = passwords;
  if (candidate === undefined) throw unauthorizedError(port);
  const answer = await probeBolt(port, candidate);
  if (answer === 'ready' && candidate === wanted) return answer;
  if (answer === 'unauthorized') passwords.shift();
  if (answer === 'password-expired' || answer === 'ready') {
    await changePassword(port, candidate, wanted);
    passwords.splice(0, passwords.length, wanted);
    return 'not-yet';
  }
  return answer;
}

/** How long a server is waited for. */
interface Hope {
  /** As `Date.now()` counts. */
  readonly deadline: number;
  readonly startTimeoutMs: number;
}

function assertStillHope(
  layout: HomeLayout,
  { server }: RunFile,
  { deadline, startTimeoutMs }: Hope,
): void {
  const { consoleLog } = layout;
  if (!isProcessAlive(server.pid)) throw describeStartFailure(readConsoleLog(layout), consoleLog);
  if (Date.now() < deadline) return;
  throw new LocalNeo4jError(
    'NOT_READY',
    `Neo4j did not become ready within ${startTimeoutMs / 1000} seconds.`,
    {
      remedy: `See ${consoleLog} (attest db logs). A machine that is very busy needs another try, or more time in ATTEST_NEO4J_START_TIMEOUT.`,
    },
  );
}

function unauthorizedError(boltPort: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'STORE_UNAUTHORIZED',
    `Neo4j on port ${boltPort} takes neither the password kept in the data directory nor the initial one.`,
    {
      remedy:
        'Put the right password into the file `password` of the data directory. Is it lost? docs/operations.md tells how to set a new one.',
    },
  );
}
