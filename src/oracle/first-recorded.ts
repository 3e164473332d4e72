import { QueryError } from '../errors/attest-error.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/**
 * For each thing that batches record, the first of them that does, by the thing's id; with what `things`
 * gives of a batch's content.
 */
export function firstRecorded(
  log: readonly RecordedBatch[],
  things: (content: BatchContent) => readonly { readonly id: string }[],
): ReadonlyMap<string, RecordedBatch> {
  const first = new Map<string, RecordedBatch>();
  for (const batch of log.toSorted((a, b) => a.seq - b.seq)) {
    for (const { id } of things(batch.content)) if (!first.has(id)) first.set(id, batch);
  }
  return first;
}

/**
 * The log, where it is known.
 *
 * @throws QueryError NOT_SUPPORTED where a graph comes without its log.
 */
export function knownLog(log: readonly RecordedBatch[] | undefined): readonly RecordedBatch[] {
  if (log !== undefined) return log;
  throw new QueryError('NOT_SUPPORTED', 'Nothing is known of the writes behind this graph.');
}
