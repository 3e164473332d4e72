import neo4j from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';
import type { Store } from './connect.ts';

/** How long one read may take, in milliseconds; then the server ends it, so that an abandoned one does not burn on. */
const READ_TIMEOUT_MS = 30_000;

/** A statement that gives one record, and its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Runs a statement that reads, and gives the columns of its one record.
 *
 * @throws StoreError LIMIT_EXCEEDED where it takes too long, STORE_UNREACHABLE, STORE_FAILED.
 */
export async function readPlan(
  { driver, database }: Store,
  { text, parameters }: Statement,
): Promise<readonly unknown[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.executeRead(
      (transaction) => transaction.run(text, withIntegers(parameters)),
      { timeout: READ_TIMEOUT_MS },
    );
    const [record] = records;
    return record === undefined ? [] : [...record.values()];
  } catch (cause) {
    throw describeFailure(cause);
  } finally {
    await session.close();
  }
}

/** The driver sends every JavaScript number as a float, and LIMIT takes an integer only. */
function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

function describeFailure(cause: unknown): StoreError {
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  if (code.includes('TransactionTimedOut')) {
    return new StoreError(
      'LIMIT_EXCEEDED',
      `The answer took more than ${READ_TIMEOUT_MS / 1_000} seconds.`,
      {
        cause,
        remedy: 'Ask for less: smaller pages, fewer levels.',
      },
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreError('STORE_UNREACHABLE', 'The database does not answer.', {
      cause,
      remedy: 'Try again; if it goes on, look at `attest db status`.',
    });
  }
  return new StoreError('STORE_FAILED', 'The database failed while it answered.', { cause });
}
