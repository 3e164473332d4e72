import { deriveGraph } from '../derive/derive-graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { takeWriteLock } from './batch-log.ts';
import type { Store } from './connect.ts';
import { countChanges, diffRows, type RowChanges } from './diff-rows.ts';
import { inWriteTransaction } from './in-transaction.ts';
import { projectGraph } from './project-graph.ts';
import { readAllFacts } from './read-facts.ts';
import { readAllRows } from './read-rows.ts';
import { mendRetractions } from './retraction-log.ts';
import { writeRows } from './write-rows.ts';

/** What a rebuild found to be otherwise than it follows from the batches. */
export interface RebuiltStore {
  readonly rows: RowChanges;
  /** How much of what is said of retractions. */
  readonly retractions: number;
}

/**
 * Derives the whole store anew from its facts, and writes what differs, also in what is said of
 * retractions. On a store that ingest has kept, nothing does: the answer is then empty. Holds all rows in memory.
 */
export async function rebuildDerived(
  store: Store,
  now: string,
  ontology: Ontology,
): Promise<RebuiltStore> {
  return inWriteTransaction(store, async (transaction) => {
    await takeWriteLock(transaction, now);
    const graph = deriveGraph(await readAllFacts(transaction), ontology);
    const standing = await readAllRows(transaction);
    const rows = diffRows(standing, projectGraph(graph, ontology));
    await writeRows(transaction, rows);
    return { rows, retractions: await mendRetractions(transaction) };
  });
}

/** How much a rebuild wrote and deleted. */
export function countRebuilt({ rows, retractions }: RebuiltStore): number {
  return countChanges(rows) + retractions;
}
