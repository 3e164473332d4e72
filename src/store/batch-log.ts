import { escapeName } from '../cypher/escape-name.ts';
import { reasonOf } from '../derive/retractions.ts';
import { StoreError } from '../errors/attest-error.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { FactLabel } from '../model/node-labels.ts';
import { groupBy } from '../util/group-by.ts';
import type { RecordedFact } from './fact-lists.ts';
import type { Runner } from './read-rows.ts';
import { printKey, type RETRACTION_PROPERTIES } from './rows.ts';

/** Who writes, when, with what. */
export interface BatchMeta {
  readonly author: string;
  readonly tool: string;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly reason?: string;
}

/** The last batch of a (dossier, source): what is live of it. */
export interface CurrentBatch {
  readonly id: string;
  readonly digest: string;
}

/**
 * Takes the write lock; the transaction holds it to its end. Writes follow one another, so that the
 * sequence has no gap and its order is the order of commits. While a backup is being restored, only the
 * restore writes: `restoring` is the SHA-256 of the backup.
 *
 * @throws StoreError RESTORE_UNFINISHED
 */
export async function takeWriteLock(
  runner: Runner,
  now: string,
  restoring?: string,
): Promise<number> {
  const { records } = await runner.run<{ seq: number; restoring: string | null }>(
    "MATCH (lock:WriteLock {id: 'write'}) SET lock.taken = $now RETURN lock.seq AS seq, lock.restoring AS restoring",
    { now },
  );
  const [record] = records;
  if (record === undefined) {
    throw new StoreError(
      'STORE_FAILED',
      'The database has not been prepared: it has no write lock.',
      {
        remedy: 'Run `attest ingest` or `attest up`, which prepare it.',
      },
    );
  }
  const unfinished = record.get('restoring') ?? undefined;
  if (unfinished !== restoring) throw describeUnfinished(unfinished);
  return record.get('seq');
}

function describeUnfinished(backup: string | undefined): StoreError {
  return new StoreError(
    'RESTORE_UNFINISHED',
    backup === undefined
      ? 'No restore is under way in this store.'
      : `A backup (SHA-256 ${backup}) is being restored into this store, or its restore was interrupted.`,
    {
      remedy:
        'Run `attest db restore` (`attest load`, where that was interrupted) with that file again: it goes on where it ended.',
    },
  );
}

/** The batch that says what is live of a (dossier, source); undefined where there is none yet. */
export async function findCurrentBatch(
  runner: Runner,
  key: string,
): Promise<CurrentBatch | undefined> {
  const { records } = await runner.run<{ id: string; digest: string }>(
    'MATCH (b:Batch {key: $key}) WHERE b.current RETURN b.id AS id, b.digest AS digest',
    { key },
  );
  const [record] = records;
  return record && { id: record.get('id'), digest: record.get('digest') };
}

/** What a batch recorded. */
export async function readRecorded(
  runner: Runner,
  batch: string,
): Promise<readonly Omit<RecordedFact, 'content'>[]> {
  const { records } = await runner.run<{
    label: FactLabel;
    id: string;
    revision: string | null;
    passages: readonly string[];
  }>(
    [
      'MATCH (:Batch {id: $batch})-[r:RECORDS]->(f)',
      'RETURN coalesce(f.of, f.id) AS id, coalesce(r.passages, []) AS passages,',
      '  CASE WHEN f:Revision THEN f.kind ELSE head(labels(f)) END AS label,',
      '  CASE WHEN f:Revision THEN f.id END AS revision',
    ].join('\n'),
    { batch },
  );
  return records.map((record) => ({
    label: record.get('label'),
    id: record.get('id'),
    passages: record.get('passages'),
    revision: record.get('revision') ?? undefined,
  }));
}

/** Of some facts, those that a current batch of another (dossier, source) records too. */
export async function heldByOthers(
  runner: Runner,
  key: string,
  facts: readonly Pick<RecordedFact, 'label' | 'id' | 'revision'>[],
): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const [label, own] of groupBy(facts, (fact) => fact.label)) {
    const unrevised = own.filter(({ revision }) => revision === undefined);
    const { records } = await runner.run<{ id: string }>(
      [
        'UNWIND $ids AS id',
        `MATCH (f:${escapeName(label)} {id: id})`,
        'WHERE EXISTS { (f)<-[:RECORDS]-(b:Batch) WHERE b.current AND b.key <> $key }',
        'RETURN f.id AS id',
      ].join('\n'),
      { key, ids: unrevised.map(({ id }) => id) },
    );
    for (const record of records) held.add(printKey({ label, id: record.get('id') }));
  }
  return held;
}

/** Notes what a batch takes back: who did so, when and why, on the fact as well, where it is asked for. */
export async function recordRetractions(
  runner: Runner,
  { id, key, meta }: { readonly id: string; readonly key: string; readonly meta: BatchMeta },
  facts: readonly Pick<RecordedFact, 'label' | 'id'>[],
): Promise<void> {
  const noted = retractionProperties({ ...meta, key });
  for (const [label, own] of groupBy(facts, (fact) => fact.label)) {
    await runner.run(
      [
        'MATCH (b:Batch {id: $batch})',
        `UNWIND $ids AS id MATCH (f:${escapeName(label)} {id: id})`,
        'SET f += $noted',
        'CREATE (b)-[:RETRACTS]->(f)',
      ].join('\n'),
      { batch: id, noted, ids: own.map((fact) => fact.id) },
    );
  }
}

/** What a fact that has been taken back says of that. */
export function retractionProperties({
  recordedAt,
  author,
  ...batch
}: Pick<BatchMeta, 'recordedAt' | 'author'> & Parameters<typeof reasonOf>[0]): Readonly<
  Record<(typeof RETRACTION_PROPERTIES)[number], string>
> {
  return { retractedAt: recordedAt, retractedBy: author, retractedReason: reasonOf(batch) };
}

/** Writes a batch as the next of the sequence, and makes it the current one of its key. */
export async function recordBatch(
  runner: Runner,
  batch: BatchHead & { readonly facts: readonly RecordedFact[] },
): Promise<string> {
  const { seq, key, digest, content, facts, meta } = batch;
  const id = batchId(batch);
  await runner.run(
    [
      "MATCH (lock:WriteLock {id: 'write'}) SET lock.seq = $seq",
      'WITH lock OPTIONAL MATCH (old:Batch {key: $key}) WHERE old.current',
      'SET old.current = false',
      'WITH DISTINCT lock CREATE (b:Batch) SET b = $properties',
    ].join('\n'),
    {
      seq,
      key,
      properties: {
        ...batchProperties({ seq, key, digest, content, meta }),
        current: true,
      },
    },
  );
  for (const [label, own] of groupBy(facts, (fact) => fact.label)) {
    await recordFacts(runner, id, label, own, meta.recordedAt);
  }
  return id;
}

/** What a batch is called by, and who wrote it. */
export interface BatchHead {
  readonly seq: number;
  readonly key: string;
  readonly digest: string;
  readonly content: Pick<BatchContent, 'dossier' | 'source'>;
  readonly meta: BatchMeta;
}

/** The properties of a batch's node, but `current`, which changes; what is absent is null. */
export function batchProperties(head: BatchHead): Readonly<Record<string, string | number | null>> {
  const { seq, key, digest, content, meta } = head;
  return {
    id: batchId(head),
    seq,
    cursor: cursorOf(seq),
    key,
    digest,
    dossier: content.dossier,
    source: content.source ?? null,
    author: meta.author,
    tool: meta.tool,
    recordedAt: meta.recordedAt,
    reason: meta.reason ?? null,
  };
}

function batchId({ seq, key, digest }: Pick<BatchHead, 'seq' | 'key' | 'digest'>): string {
  return contentId({ batch: seq, key, digest });
}

/** Long enough for every safe integer, so that as text later ones are greater. */
const CURSOR_LENGTH = 16;

function cursorOf(seq: number): string {
  return String(seq).padStart(CURSOR_LENGTH, '0');
}

/** Immutable facts are recorded themselves; what can be revised, by a node for each revision. */
async function recordFacts(
  runner: Runner,
  batch: string,
  label: FactLabel,
  facts: readonly RecordedFact[],
  recordedAt: string,
): Promise<void> {
  const isRevised = facts[0]?.revision !== undefined;
  const merge = isRevised
    ? [
        'MERGE (f:Revision {id: row.revision})',
        'ON CREATE SET f.kind = $label, f.of = row.id, f.content = row.content, f.recordedAt = $recordedAt',
      ]
    : [
        `MERGE (f:${escapeName(label)} {id: row.id})`,
        'ON CREATE SET f.content = row.content, f.live = false, f.recordedAt = $recordedAt',
      ];
  await runner.run(
    [
      'MATCH (b:Batch {id: $batch})',
      'UNWIND $rows AS row',
      ...merge,
      'CREATE (b)-[r:RECORDS]->(f)',
      ...(label === 'Claim' ? ['SET r.passages = row.passages'] : []),
    ].join('\n'),
    {
      batch,
      label,
      recordedAt,
      rows: facts.map(({ id, content, passages, revision = null }) => ({
        id,
        content,
        passages,
        revision,
      })),
    },
  );
}
