import { listChanges } from './changes.ts';
import type { Context } from './context.ts';
import type { Fields } from './field-resolvers.ts';
import { effectiveBatches } from '../derive/effective-batches.ts';
import { invariant } from '../util/invariant.ts';
import { firstRecorded, knownLog } from './first-recorded.ts';
import { findTaken } from './retracted.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/** Long enough for every safe integer, so that cursors are in the order of `seq` as text. */
const CURSOR_LENGTH = 16;

/** What is said of a write. */
export const BATCH: Fields<'Batch'> = {
  cursor: ({ seq }) => String(seq).padStart(CURSOR_LENGTH, '0'),
  source: ({ content: { source } }, _args, context) =>
    source === undefined
      ? null
      : (context.graph.sources.get(source) ??
        findTaken(context, 'sources', source)?.then.graph.sources.get(source)),
  changes: ({ seq }, args, { asOf }) => listChanges(asOf(seq - 1), asOf(seq), args),
  reverts: ({ reverts }, _args, { log }) =>
    reverts === undefined ? null : knownLog(log).find(({ seq }) => seq === reverts),
  revertedBy: ({ seq }, _args, { log }) =>
    effectiveBatches(knownLog(log)).find(({ reverts }) => reverts === seq),
};

/**
 * The write that first recorded something.
 *
 * @throws QueryError NOT_SUPPORTED where the graph comes without its log.
 */
export function getFirstBatch(
  { log }: Context,
  list: 'claims' | 'notes',
  id: string,
): RecordedBatch {
  const first = firstRecorded(knownLog(log), (content) => content[list]).get(id);
  invariant(first, `no batch of the log records ${id}`);
  return first;
}
