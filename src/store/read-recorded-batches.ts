import type { RecordedBatch } from '../derive/recorded-batch.ts';
import { FACT_LABELS } from '../model/node-labels.ts';
import { parseFacts, type RecordedFact } from './fact-lists.ts';
import type { Store } from './connect.ts';
import { readPlan } from './read-plan.ts';
import type { Runner } from './read-rows.ts';

/** A batch as it stands in the log: `seq`, and an id that no other store has for it. */
export type LoggedKey = Pick<RecordedBatch, 'seq' | 'id'>;

/** Where the log ends, and whether a batch that is known from before is still one of it. */
export interface LogEnd {
  /** Undefined of an empty log. */
  readonly last: LoggedKey | undefined;
  readonly hasKnown: boolean;
}

/** Looks at the end of the log, without reading it: one record. */
export async function readLogEnd(store: Store, known: LoggedKey | undefined): Promise<LogEnd> {
  const parameters = { seq: known?.seq ?? 0, id: known?.id ?? '' };
  const [seq, id, hasKnown] = await readPlan(store, { text: LOG_END, parameters });
  const last = typeof seq === 'number' && typeof id === 'string' ? { seq, id } : undefined;
  return { last, hasKnown: hasKnown === true };
}

const LOG_END = [
  "OPTIONAL MATCH (lock:WriteLock {id: 'write'})",
  'OPTIONAL MATCH (b:Batch {seq: lock.seq})',
  'RETURN b.seq AS seq, b.id AS id, EXISTS { MATCH (:Batch {seq: $seq, id: $id}) } AS hasKnown',
].join(' ');

type StoredFact = Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>;

interface StoredBatch {
  readonly [key: string]: unknown;
  readonly batch: Pick<RecordedBatch, 'id' | 'seq' | 'author' | 'tool' | 'recordedAt'> & {
    readonly dossier: string;
    readonly source: string | null;
    readonly reason: string | null;
  };
  readonly reverts: number | null;
  readonly facts: readonly StoredFact[];
}

/** The batches behind a `seq`, whole, in the order of writes. */
export async function readRecordedBatches(
  runner: Runner,
  behind: number,
): Promise<readonly RecordedBatch[]> {
  const { records } = await runner.run<StoredBatch>(
    [
      'MATCH (b:Batch) WHERE b.seq > $behind',
      'RETURN b {.id, .seq, .dossier, .source, .author, .tool, .recordedAt, .reason} AS batch,',
      '  head(COLLECT { MATCH (b)-[:REVERTS]->(other:Batch) RETURN other.seq }) AS reverts,',
      '  COLLECT {',
      '    MATCH (b)-[r:RECORDS]->(f)',
      '    RETURN {',
      '      label: CASE WHEN f:Revision THEN f.kind ELSE head([label IN labels(f) WHERE label IN $labels]) END,',
      '      id: coalesce(f.of, f.id), content: f.content, passages: coalesce(r.passages, [])',
      '    }',
      '  } AS facts',
      'ORDER BY b.seq',
    ].join('\n'),
    { behind, labels: FACT_LABELS },
  );
  return records.map((record) => buildBatch(record.toObject()));
}

function buildBatch({ batch, reverts, facts }: StoredBatch): RecordedBatch {
  const { id, seq, dossier, source, author, tool, recordedAt, reason } = batch;
  return {
    id,
    seq,
    author,
    tool,
    recordedAt,
    ...(reason !== null && { reason }),
    ...(reverts !== null && { reverts }),
    content: {
      dossier,
      ...(source !== null && { source }),
      ...parseFacts(facts),
    },
  };
}
