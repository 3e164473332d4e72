import { type CanonicalDump, canonicalDump } from './canonical-dump.ts';
import type { Store } from './connect.ts';
import { readAllRows } from './read-rows.ts';

/** The canonical dump of a store. Holds all rows in memory. */
export async function readDump({ driver, database }: Store): Promise<CanonicalDump> {
  const session = driver.session({ database });
  try {
    return canonicalDump(await session.executeRead(readAllRows));
  } finally {
    await session.close();
  }
}
