import { setTimeout as sleep } from 'node:timers/promises';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { answers } from './choose-ports.ts';
import { changePassword, probeBolt } from './probe-bolt.ts';

/** What is waited for. */
export interface Readiness {
  readonly boltPort: number;
  /** The one that the server has, or shall have. */
  readonly password: string;
  /** A store that has never been started has Neo4j's own password; that is then tried first. */
  readonly isNewStore: boolean;
  /** Has the process ended in the meantime? */
  readonly hasEnded: () => boolean;
  /** Makes the error for that. */
  readonly buildEndedError: () => LocalNeo4jError;
  /** For the message when it takes too long. */
  readonly consoleLog: string;
}

/** Ten times what a busy machine took. */
export const READY_TIMEOUT_MS = 180_000;
const POLL_MS = 100;

/** What a new store comes with. */
const INITIAL_PASSWORD = 'neo4j';

/**
 * Waits for an authenticated `RETURN 1`, and sets the password of a new store on the way. A refused
 * password is never tried twice: the server locks those out who do.
 *
 * @throws LocalNeo4jError NOT_READY, STORE_UNAUTHORIZED, and what `buildEndedError` makes
 */
export async function waitUntilReady(readiness: Readiness): Promise<void> {
  const { boltPort, password, isNewStore } = readiness;
  const passwords = isNewStore ? [INITIAL_PASSWORD, password] : [password, INITIAL_PASSWORD];
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (let candidate = passwords.shift(); candidate !== undefined;) {
    assertStillHope(readiness, deadline);
    const answer = (await answers(boltPort)) ? await probeBolt(boltPort, candidate) : 'not-yet';
    if (answer === 'ready' && candidate === password) return;
    if (answer === 'unauthorized') {
      candidate = passwords.shift();
    } else if (answer === 'not-yet') {
      await sleep(POLL_MS);
    } else {
      await changePassword(boltPort, candidate, password);
      candidate = password;
    }
  }
  throw unauthorizedError(boltPort);
}

function assertStillHope(readiness: Readiness, deadline: number): void {
  if (readiness.hasEnded()) throw readiness.buildEndedError();
  if (Date.now() < deadline) return;
  throw new LocalNeo4jError(
    'NOT_READY',
    `Neo4j did not answer on port ${readiness.boltPort} within ${READY_TIMEOUT_MS / 1000} seconds.`,
    {
      remedy: `See ${readiness.consoleLog}. A machine that is very busy may only need another try.`,
    },
  );
}

function unauthorizedError(boltPort: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'STORE_UNAUTHORIZED',
    `Neo4j on port ${boltPort} takes neither the password kept in the data directory nor the initial one.`,
    {
      remedy:
        'Put the right password into the file `password` of the data directory; or, with the database stopped, remove its folder data/dbms, and Neo4j starts with its initial password again.',
    },
  );
}
