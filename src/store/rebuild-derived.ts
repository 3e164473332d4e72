import { deriveGraph } from '../derive/derive-graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { takeWriteLock } from './batch-log.ts';
import type { Store } from './connect.ts';
import { diffRows, type RowChanges } from './diff-rows.ts';
import { inWriteTransaction } from './in-transaction.ts';
import { projectGraph } from './project-graph.ts';
import { readAllFacts } from './read-facts.ts';
import { readAllRows } from './read-rows.ts';
import { writeRows } from './write-rows.ts';

/**
 * Derives the whole store anew from its facts, and writes what differs. On a store that ingest has kept,
 * nothing does: the answer is then empty. Holds all rows in memory.
 */
export async function rebuildDerived(
  store: Store,
  now: string,
  ontology: Ontology,
): Promise<RowChanges> {
  return inWriteTransaction(store, async (transaction) => {
    await takeWriteLock(transaction, now);
    const graph = deriveGraph(await readAllFacts(transaction), ontology);
    const standing = await readAllRows(transaction);
    const changes = diffRows(standing, projectGraph(graph, ontology));
    await writeRows(transaction, changes);
    return changes;
  });
}
