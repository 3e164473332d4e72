import { revisionKey } from '../derive/live-facts.ts';
import { batchProperties } from '../store/batch-log.ts';
import { recordedFacts } from '../store/fact-lists.ts';
import type { Properties } from '../store/rows.ts';
import type { RestoredBatch } from '../store/write-batch.ts';
import type { RowSink } from './row-sink.ts';

/**
 * The log of a batch: its node, and what it records, as `recordBatch` and `writeBatch` write them. Ids of
 * the revisions that stand already are in `revisions`.
 */
export function writeLogRows(
  { seq, content, meta }: RestoredBatch,
  digest: string,
  revisions: Set<string>,
  sink: RowSink,
): void {
  const head = { seq, key: revisionKey(content), digest, content, meta };
  const properties = batchProperties(head);
  const own = { label: 'Batch', id: String(properties.id) };
  sink.writeLogNode('Batch', { ...withoutNull(properties), current: true });
  for (const { label, id, content: text, revision, passages } of recordedFacts(content)) {
    const to = revision === undefined ? { label, id } : { label: 'Revision', id: revision };
    sink.writeLogRelationship('RECORDS', own, to, label === 'Claim' ? { passages } : {});
    if (revision === undefined || revisions.has(revision)) continue;
    revisions.add(revision);
    const { recordedAt } = meta;
    sink.writeLogNode('Revision', { id: revision, kind: label, of: id, content: text, recordedAt });
  }
  if (content.source === undefined) return;
  sink.writeLogRelationship('RECORDED_FOR', own, { label: 'Source', id: content.source }, {});
}

function withoutNull(properties: ReturnType<typeof batchProperties>): Properties {
  const present = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries(present);
}
