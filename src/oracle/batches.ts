import { QueryError } from '../errors/attest-error.ts';
import { listChanges } from './changes.ts';
import type { Context } from './context.ts';
import type { Fields } from './field-resolvers.ts';
import type { RecordedBatch } from './recorded-batch.ts';

/** Long enough for every safe integer, so that cursors are in the order of `seq` as text. */
const CURSOR_LENGTH = 16;

/** What is said of a write. */
export const BATCH: Fields<'Batch'> = {
  cursor: ({ seq }) => String(seq).padStart(CURSOR_LENGTH, '0'),
  source: ({ content }, _args, { graph }) =>
    content.source === undefined ? null : graph.sources.get(content.source),
  changes: ({ seq }, args, { asOf }) => listChanges(asOf(seq - 1), asOf(seq), args),
};

/**
 * The write that first recorded a claim.
 *
 * @throws QueryError NOT_SUPPORTED where the graph comes without its log.
 */
export function getBatchOfClaim({ log }: Context, id: string): RecordedBatch {
  const recording = log?.filter(({ content }) => content.claims.some((claim) => claim.id === id));
  const [first] = recording?.toSorted((a, b) => a.seq - b.seq) ?? [];
  if (first === undefined) {
    throw new QueryError('NOT_SUPPORTED', `Nothing is known of the write that recorded ${id}.`);
  }
  return first;
}
