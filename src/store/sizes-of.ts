import type { Driver } from 'neo4j-driver';

import { LABELS_OF_ENTITY, NODE_LABELS } from '../model/node-labels.ts';
import type { StoreSizes } from '../model/store-sizes.ts';
import type { Store } from './connect.ts';
import { inReadTransaction } from './in-transaction.ts';

/** For how long sizes count as those of now, in milliseconds: what is estimated by them is far rougher. */
const KEPT_MS = 60_000;

const LABELS: readonly string[] = [
  ...new Set([
    ...NODE_LABELS,
    ...Object.values(LABELS_OF_ENTITY).flat(),
    ...['Relation', 'Figure', 'Fact', 'Batch'],
  ]),
];

/** Neo4j knows how many nodes have a label: nothing is counted. */
const COUNTS = LABELS.map(
  (label) =>
    `MATCH (n:${label}) WITH count(n) AS nodes RETURN '${label}' AS label, toFloat(nodes) AS nodes`,
).join(' UNION ALL ');

/** By driver, and when they were read. */
const KNOWN = new WeakMap<Driver, { readonly at: number; readonly sizes: Promise<StoreSizes> }>();

/**
 * How many nodes of each label a store has, or had less than a minute ago; what has been taken back is among them.
 *
 * @throws StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function sizesOf(store: Store): Promise<StoreSizes> {
  const { driver } = store;
  const known = KNOWN.get(driver);
  if (known !== undefined && performance.now() - known.at < KEPT_MS) return known.sizes;
  const sizes = readSizes(store);
  KNOWN.set(driver, { at: performance.now(), sizes });
  try {
    return await sizes;
  } catch (cause) {
    // Asked again the next time: faults of a connection pass.
    KNOWN.delete(driver);
    throw cause;
  }
}

function readSizes(store: Store): Promise<StoreSizes> {
  return inReadTransaction(store, async (transaction) => {
    const { records } = await transaction.run<{ label: string; nodes: number }>(COUNTS);
    return new Map(records.map((record) => [record.get('label'), record.get('nodes')]));
  });
}
