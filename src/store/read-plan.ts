import { setTimeout as sleep } from 'node:timers/promises';

import neo4j, { type Result, type Session } from 'neo4j-driver';

import type { Store } from './connect.ts';
import { describeFailure } from './describe-failure.ts';

/** How long one read may take, in milliseconds; then the server ends it, so that an abandoned one does not burn on. */
const READ_TIMEOUT_MS = 30_000;

/** For how long faults that pass are tried again, in milliseconds, and the first pause; as the driver does in transactions. */
const RETRY_TIME_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;

/** A statement that gives one record, and its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Runs a statement that reads, and gives the columns of its one record. It commits itself: that is one message
 * to the server and back, where a transaction around it takes three (measured: half of the CPU of a small read).
 *
 * @throws StoreError LIMIT_EXCEEDED where it takes too long, STORE_UNREACHABLE, STORE_FAILED.
 */
export async function readPlan(
  store: Store,
  { text, parameters }: Statement,
): Promise<readonly unknown[]> {
  const statement = { text, parameters: withIntegers(parameters) };
  const end = performance.now() + RETRY_TIME_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await runOnce(store, statement);
    } catch (cause) {
      if (!(cause instanceof neo4j.Neo4jError)) throw cause;
      const isOver = performance.now() + pause > end;
      if (isOver || !neo4j.isRetryableError(cause)) throw describeFailure(cause);
    }
    await sleep(pause);
  }
}

async function runOnce(
  { driver, database }: Store,
  { text, parameters }: Statement,
): Promise<readonly unknown[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await runUntraced(session, { text, parameters });
    const [record] = records;
    return record === undefined ? [] : [...record.values()];
  } finally {
    await session.close();
  }
}

/**
 * The driver prints the stack of whoever runs a statement, for an error that may come of it (measured: a thirteenth of the
 * CPU of this process for a small read). What failed is described anew where it is caught: here no stack is asked for.
 */
function runUntraced(session: Session, { text, parameters }: Statement): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, { timeout: READ_TIMEOUT_MS });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The driver sends every JavaScript number as a float, and LIMIT takes an integer only. */
function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}
