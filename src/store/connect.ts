import { setTimeout as sleep } from 'node:timers/promises';

import neo4j, { type Driver } from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';
import { redactUri } from '../util/redact-uri.ts';

import {
  assertVersion,
  describeConnectionFailure,
  silentServerError,
  type Target,
} from './describe-connection-failure.ts';

/** Where the store is, and who asks. */
export interface StoreAddress {
  /** `bolt://`, `neo4j://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The name of the database; `neo4j` unless said otherwise. */
  readonly database?: string;
}

/** A store: one driver for each process, and the name of the database. */
export interface Store {
  readonly driver: Driver;
  readonly database: string;
  close(): Promise<void>;
}

/** A busy server may be slow to sign somebody in; the driver alone would wait a minute. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * Connects, and proves that the server answers, is new enough, and has the database.
 *
 * @param answerTimeoutMs - for a first answer, in milliseconds
 * @throws StoreError STORE_UNREACHABLE where nothing answers, STORE_UNAUTHORIZED where it refuses the password,
 * STORE_TOO_OLD, DATABASE_NOT_FOUND
 */
export async function connectStore(
  address: StoreAddress,
  answerTimeoutMs = ANSWER_TIMEOUT_MS,
): Promise<Store> {
  const { uri, user, password, database = 'neo4j' } = address;
  const driver = buildDriver(uri, user, password);
  try {
    await proveServer(driver, { uri, database }, answerTimeoutMs);
  } catch (cause) {
    await driver.close();
    throw cause instanceof StoreError ? cause : describeConnectionFailure({ uri, database }, cause);
  }
  return { driver, database, close: () => driver.close() };
}

async function proveServer(driver: Driver, target: Target, timeoutMs: number): Promise<void> {
  const { database } = target;
  const end = new AbortController();
  const silence = sleep(timeoutMs, undefined, { signal: end.signal }).then(
    () => {
      throw silentServerError(target, timeoutMs);
    },
    () => undefined, // it has answered
  );
  try {
    const info = await Promise.race([driver.getServerInfo({ database }), silence]);
    assertVersion(target, info?.agent);
  } finally {
    end.abort();
  }
  // With bolt:// a name of a database is not looked at before the first query.
  await driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ });
}

function buildDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      fetchSize: -1,
      userAgent: 'attest',
    });
  } catch (cause) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      `"${redactUri(uri)}" is not an address of a Neo4j server.`,
      {
        cause,
        remedy: 'Give one that begins with bolt:// or neo4j://, as in bolt://localhost:7687.',
      },
    );
  }
}
