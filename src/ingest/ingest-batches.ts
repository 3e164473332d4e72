import type { BatchContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { BatchMeta } from '../store/batch-log.ts';
import type { Store } from '../store/connect.ts';
import { writeBatch, type WrittenBatch } from '../store/write-batch.ts';

/** One batch that has been offered to the store. */
export interface IngestedBatch extends WrittenBatch {
  readonly dossier: string;
  /** Absent for the dossier's own files. */
  readonly source: string | undefined;
  readonly claims: number;
}

/** Who ingests, and who wants to hear of it. */
export interface IngestOptions {
  readonly meta: Omit<BatchMeta, 'recordedAt'>;
  /** The clock; tests give one of their own. */
  readonly now?: () => Date;
  /** Told after each batch. */
  readonly onBatch?: (batch: IngestedBatch) => void;
}

/**
 * Writes the batches of a checked dossier, each in a transaction of its own, in the order given: what
 * has been told to `onBatch` is in the store whatever happens then.
 *
 * @throws StoreError where the database fails; the batches before are kept.
 */
export async function ingestBatches(
  store: Store,
  batches: readonly BatchContent[],
  ontology: Ontology,
  { meta, now = () => new Date(), onBatch }: IngestOptions,
): Promise<readonly IngestedBatch[]> {
  const ingested: IngestedBatch[] = [];
  for (const content of batches) {
    const stamped = { ...meta, recordedAt: now().toISOString() };
    const written = await writeBatch(store, content, stamped, ontology);
    const { dossier, source, claims } = content;
    const batch = { ...written, dossier, source, claims: claims.length };
    ingested.push(batch);
    onBatch?.(batch);
  }
  return ingested;
}
