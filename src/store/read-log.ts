import type { BatchContent } from '../model/dossier.ts';
import { FACT_LABELS } from '../model/node-labels.ts';
import { parseFacts, type RecordedFact } from './fact-lists.ts';
import type { Runner } from './read-rows.ts';
import type { PropertyValue } from './rows.ts';

/** A batch as the log has it, without what it recorded. */
export interface LogEntry {
  /** For queries; means nothing outside of the transaction. */
  readonly elementId: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** How much a log holds, up to a batch. */
export interface LogSize {
  /** The `seq` of the last batch; 0 where there is none. */
  readonly lastSeq: number;
  /** How often batches record a fact: one that two batches record counts twice. */
  readonly facts: number;
}

/** How much the log holds now. Batches are never changed, so that what comes later does not matter. */
export async function readLogSize(runner: Runner): Promise<LogSize> {
  const { records } = await runner.run<{ lastSeq: number; facts: number }>(
    'MATCH (b:Batch) RETURN coalesce(max(b.seq), 0) AS lastSeq, sum(COUNT { (b)-[:RECORDS]->() }) AS facts',
  );
  const [record] = records;
  return { lastSeq: record?.get('lastSeq') ?? 0, facts: record?.get('facts') ?? 0 };
}

/** The batches with a `seq` (one, unless the database has lost its constraint). */
export async function readLogEntries(runner: Runner, seq: number): Promise<readonly LogEntry[]> {
  const { records } = await runner.run<{
    elementId: string;
    properties: Record<string, PropertyValue>;
  }>(
    'MATCH (b:Batch {seq: $seq}) RETURN elementId(b) AS elementId, properties(b) AS properties ORDER BY b.id',
    { seq },
  );
  return records.map((record) => record.toObject());
}

/** What one batch recorded, as it was given. Reads the whole of it. */
export async function readBatchContent(
  runner: Runner,
  { elementId, properties }: LogEntry,
): Promise<BatchContent> {
  const { records } = await runner.run<Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>>(
    [
      'MATCH (b:Batch)-[r:RECORDS]->(f) WHERE elementId(b) = $elementId',
      'RETURN CASE WHEN f:Revision THEN f.kind ELSE head([label IN labels(f) WHERE label IN $labels]) END AS label,',
      '  coalesce(f.of, f.id) AS id, f.content AS content, coalesce(r.passages, []) AS passages',
    ].join('\n'),
    { elementId, labels: FACT_LABELS },
  );
  const { dossier, source } = properties;
  return {
    dossier: String(dossier),
    ...(source === undefined ? {} : { source: String(source) }),
    ...parseFacts(records.map((record) => record.toObject())),
  };
}
