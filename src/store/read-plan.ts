import neo4j from 'neo4j-driver';

import type { Store } from './connect.ts';
import { inReadTransaction } from './in-transaction.ts';

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
  store: Store,
  { text, parameters }: Statement,
): Promise<readonly unknown[]> {
  const { records } = await inReadTransaction(
    store,
    (transaction) => transaction.run(text, withIntegers(parameters)),
    { timeout: READ_TIMEOUT_MS },
  );
  const [record] = records;
  return record === undefined ? [] : [...record.values()];
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
