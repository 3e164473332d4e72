import { type CanonicalDump, canonicalDump } from './canonical-dump.ts';
import type { Store } from './connect.ts';
import { inReadTransaction } from './in-transaction.ts';
import { readAllRows } from './read-rows.ts';

/** The canonical dump of a store. Holds all rows in memory. */
export async function readDump(store: Store): Promise<CanonicalDump> {
  return canonicalDump(await inReadTransaction(store, readAllRows));
}
