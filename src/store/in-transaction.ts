import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import type { Store } from './connect.ts';
import { describeFailure } from './describe-failure.ts';

/** How long a transaction may take, in milliseconds; without it, what the server is set to. */
export interface TransactionLimits {
  readonly timeout?: number;
}

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
 * @throws StoreError STORE_READ_ONLY, LIMIT_EXCEEDED, STORE_UNREACHABLE, STORE_FAILED.
 */
export function inWriteTransaction<Result>(
  store: Store,
  work: Work<Result>,
  limits: TransactionLimits = {},
): Promise<Result> {
  return inTransaction(store, 'WRITE', work, limits);
}

async function inTransaction<Result>(
  { driver, database }: Store,
  mode: 'READ' | 'WRITE',
  work: Work<Result>,
  limits: TransactionLimits = {},
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
