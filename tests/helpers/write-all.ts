import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import type { Store } from '../../src/store/connect.ts';
import { writeBatch, type WrittenBatch } from '../../src/store/write-batch.ts';

/** Who writes in tests, and when. */
export const META = { author: 'A. Tester', tool: 'tests', recordedAt: '2022-02-01T00:00:00Z' };

/** Writes a batch. */
export function write(store: Store, batch: BatchContent): Promise<WrittenBatch> {
  return writeBatch(store, batch, META, readOntology());
}

/** Writes batches, one after the other. */
export async function writeAll(store: Store, batches: readonly BatchContent[]): Promise<void> {
  for (const batch of batches) await write(store, batch);
}
