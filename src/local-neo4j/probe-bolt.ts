import neo4j, { type Driver } from 'neo4j-driver';

import { readErrorCode } from '../util/read-error-code.ts';

/** How a server answers a sign-in and a query. */
export type BoltAnswer =
  | 'ready'
  /** Nobody there, or not yet able to answer. */
  | 'not-yet'
  /** The server is there, and its database does not serve: not yet, or not any more. */
  | 'out-of-order'
  /** The password is right, and must be changed before anything else. */
  | 'password-expired'
  /** The password is wrong, or was wrong too often. Asking again makes it worse. */
  | 'unauthorized';

/** The one user of a managed server. */
export const USER = 'neo4j';

const CONNECTION_TIMEOUT_MS = 5_000;
/** A first query on a busy machine plans for some seconds. */
const QUERY_TIMEOUT_MS = 30_000;

/** Signs in and asks `RETURN 1`. */
export async function probeBolt(port: number, password: string): Promise<BoltAnswer> {
  return withDriver(port, password, async (driver) => {
    try {
      await runQuery(driver, 'neo4j', 'RETURN 1', {});
      return 'ready';
    } catch (error) {
      return readAnswer(error);
    }
  });
}

/** Changes the password of the user who signs in; over the wire, never on a command line. */
export async function changePassword(port: number, from: string, to: string): Promise<void> {
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
  await withDriver(port, from, async (driver) => runQuery(driver, 'system', change, { from, to }));
}

async function withDriver<T>(
  port: number,
  password: string,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(USER, password), {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: QUERY_TIMEOUT_MS,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function runQuery(
  driver: Driver,
  database: string,
  query: string,
  parameters: Record<string, string>,
): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run(query, parameters, { timeout: QUERY_TIMEOUT_MS });
  } finally {
    await session.close();
  }
}

const UNAUTHORIZED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

/** Seen with a full disk: the first at the start, the others after a write that could not be finished. */
const OUT_OF_ORDER = /DatabaseUnavailable|^Neo\.DatabaseError\./;

function readAnswer(error: unknown): BoltAnswer {
  const code = readErrorCode(error);
  if (code === 'Neo.ClientError.Security.CredentialsExpired') return 'password-expired';
  if (OUT_OF_ORDER.test(code)) return 'out-of-order';
  // Anything else comes from a server that is still on its way up or down; the caller has a ceiling.
  return UNAUTHORIZED.has(code) ? 'unauthorized' : 'not-yet';
}
