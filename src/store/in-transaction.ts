import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import type { Store } from './connect.ts';
import { describeFailure } from './describe-failure.ts';

/** How long a transaction may take, in milliseconds; without it, what the server is set to. */
export interface TransactionLimits {
  readonly timeout?: number;
}

/**
 * A write waits its turn behind all others, and on a busy machine alone the planning of a first one takes longer than
 * the minute that the managed server gives to others. It ends with its client; an hour is for one that hangs.
 */
const WRITE_TIMEOUT_MS = 3_600_000;

/** What runs in a transaction; tried again, whole, after faults that pass. */
export type Work<Result> = (transaction: ManagedTransaction) => Promise<Result>;

/**
 * Runs something that reads, in a transaction and a session of its own.
 *
 * @throws StoreError LIMIT_EXCEEDED where it takes too long, STORE_UNREACHABLE, STORE_FAILED.
 */
export function inReadTransaction<Result>(
  store: Store,
  work: Work<Result>,
  limits: TransactionLimits = {},
): Promise<Result> {
  return inTransaction(store, 'READ', work, limits);
}

/**
 * Runs something that writes, in a transaction and a session of its own: all of it, or nothing.
 *
 * @throws StoreError STORE_READ_ONLY, LIMIT_EXCEEDED after an hour, STORE_UNREACHABLE, STORE_FAILED.
 */
export function inWriteTransaction<Result>(store: Store, work: Work<Result>): Promise<Result> {
  return inTransaction(store, 'WRITE', work, { timeout: WRITE_TIMEOUT_MS });
}

async function inTransaction<Result>(
  { driver, database }: Store,
  mode: 'READ' | 'WRITE',
  work: Work<Result>,
  limits: TransactionLimits,
): Promise<Result> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session[mode] });
  try {
    return mode === 'READ'
      ? await session.executeRead(work, limits)
      : await session.executeWrite(work, limits);
  } catch (cause) {
    // What the work itself throws is for whoever called.
    throw cause instanceof neo4j.Neo4jError ? describeFailure(cause) : cause;
  } finally {
    await session.close();
  }
}
