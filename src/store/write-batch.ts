import { deriveGraph } from '../derive/derive-graph.ts';
import { revisionKey } from '../derive/live-facts.ts';
import { StoreError } from '../errors/attest-error.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import {
  type BatchMeta,
  findCurrentBatch,
  heldByOthers,
  readRecorded,
  recordBatch,
  recordRetractions,
  takeWriteLock,
} from './batch-log.ts';
import type { Store } from './connect.ts';
import { countChanges, diffRows } from './diff-rows.ts';
import { inWriteTransaction } from './in-transaction.ts';
import { recordedFacts, type RecordedFact } from './fact-lists.ts';
import { invariant } from '../util/invariant.ts';
import { projectGraph } from './project-graph.ts';
import { type Delta, readAffected } from './read-affected.ts';
import { readRows, type Runner } from './read-rows.ts';
import { printKey, type Rows } from './rows.ts';
import { LIES_IN } from './project-places.ts';
import { settlePlaces } from './settle-places.ts';
import { settleContested, withContested } from './settle-contested.ts';
import { writeRows } from './write-rows.ts';

/** The most claims that one batch, which is one transaction, may record. */
const MAX_CLAIMS_PER_BATCH = 5_000;

/** What became of a batch. */
export interface WrittenBatch {
  /** Undefined where the current batch records the same already: then nothing was written. */
  readonly seq: number | undefined;
  /** How many nodes and relationships were written or deleted. */
  readonly changes: number;
}

/**
 * Records a batch in one transaction, under the write lock, and brings what is derived up to date: what
 * the batch touches is derived anew from all the facts that bear on it, and the difference is written.
 * Recording the same content again writes nothing.
 *
 * @throws StoreError LIMIT_EXCEEDED above 5,000 claims; STORE_READ_ONLY, STORE_UNREACHABLE, STORE_FAILED.
 */
export async function writeBatch(
  store: Store,
  content: BatchContent,
  meta: BatchMeta,
  ontology: Ontology,
): Promise<WrittenBatch> {
  if (content.claims.length > MAX_CLAIMS_PER_BATCH) {
    throw new StoreError(
      'LIMIT_EXCEEDED',
      `The source ${revisionKey(content)} has ${content.claims.length} claims; a batch takes ${MAX_CLAIMS_PER_BATCH}.`,
      { remedy: 'Split the source.' },
    );
  }
  return inWriteTransaction(store, (transaction) => write(transaction, content, meta, ontology));
}

async function write(
  runner: Runner,
  content: BatchContent,
  meta: BatchMeta,
  ontology: Ontology,
): Promise<WrittenBatch> {
  const key = revisionKey(content);
  const digest = contentId(content);
  const lastSeq = await takeWriteLock(runner, meta.recordedAt);
  const current = await findCurrentBatch(runner, key);
  if (current?.digest === digest) return { seq: undefined, changes: 0 };
  const seq = lastSeq + 1;
  return { seq, changes: await append(runner, { seq, key, digest, content, meta, ontology }) };
}

/** A batch of a backup, to be written as it was written first. */
export interface RestoredBatch {
  readonly seq: number;
  readonly content: BatchContent;
  readonly meta: BatchMeta;
}

/**
 * Writes a batch again under the number that it had, in one transaction; one that is there already is
 * passed over. `backup` is the SHA-256 of the backup that the store is marked to be restored from.
 *
 * @throws StoreError RESTORE_UNFINISHED where another backup is being restored, or none;
 *   STORE_READ_ONLY, STORE_UNREACHABLE, STORE_FAILED.
 */
export async function restoreBatch(
  store: Store,
  { seq, content, meta }: RestoredBatch,
  backup: string,
  ontology: Ontology,
): Promise<void> {
  await inWriteTransaction(store, async (transaction) => {
    const lastSeq = await takeWriteLock(transaction, meta.recordedAt, backup);
    if (lastSeq >= seq) return;
    invariant(lastSeq === seq - 1, `batch ${seq} is restored behind batch ${lastSeq}`);
    const key = revisionKey(content);
    const digest = contentId(content);
    await append(transaction, { seq, key, digest, content, meta, ontology });
  });
}

interface NewBatch {
  readonly seq: number;
  readonly key: string;
  readonly digest: string;
  readonly content: BatchContent;
  readonly meta: BatchMeta;
  readonly ontology: Ontology;
}

/** Records a batch as the next, brings what is derived up to date, and tells how many rows that changed. */
async function append(
  runner: Runner,
  { seq, key, digest, content, meta, ontology }: NewBatch,
): Promise<number> {
  const current = await findCurrentBatch(runner, key);
  const facts = recordedFacts(content);
  const before = current === undefined ? [] : await readRecorded(runner, current.id);
  const id = await recordBatch(runner, { seq, key, digest, content, facts, meta });
  const delta = await compareRecorded(runner, key, before, facts);
  await recordRetractions(runner, { id, key, meta }, delta.removed);
  const affected = await readAffected(runner, delta, content, ontology);
  const derived = deriveGraph(affected.facts, ontology, { referred: affected.referred });
  const owners = affected.owners(derived);
  const propositions = owners.filter(({ label }) => label === 'Proposition').map(({ id }) => id);
  const { contested, changed } = await settleContested(runner, derived, affected, propositions);
  const rows = ownedRows(projectGraph({ ...derived, contested }, ontology), owners);
  const kept = without(changed, propositions).map((id) => ({ label: 'Proposition', id }) as const);
  const untold = await readRows(runner, kept);
  const changes = diffRows(
    join(await readRows(runner, owners), untold),
    join(rows, withContested(untold, contested)),
  );
  await writeRows(runner, changes);
  const settled = await settlePlaces(runner, changes, delta.removed);
  await joinToSource(runner, seq, content.source);
  return countChanges(changes) + settled;
}

function without(ids: Iterable<string>, others: readonly string[]): readonly string[] {
  const left = new Set(ids);
  for (const other of others) left.delete(other);
  return [...left];
}

function join(a: Rows, b: Rows): Rows {
  return {
    nodes: [...a.nodes, ...b.nodes],
    relationships: [...a.relationships, ...b.relationships],
  };
}

async function compareRecorded(
  runner: Runner,
  key: string,
  before: readonly Omit<RecordedFact, 'content'>[],
  after: readonly RecordedFact[],
): Promise<Delta> {
  const stamps = new Map(before.map((fact) => [printKey(fact), stamp(fact)]));
  const kept = new Set(after.map(printKey));
  const gone = before.filter((fact) => !kept.has(printKey(fact)));
  const held = await heldByOthers(runner, key, gone);
  return {
    written: after.filter((fact) => stamps.get(printKey(fact)) !== stamp(fact)),
    removed: gone.filter((fact) => !held.has(printKey(fact))),
  };
}

/** What of a fact can change while its id stays. */
function stamp({ revision, passages }: Pick<RecordedFact, 'revision' | 'passages'>): string {
  return [revision ?? '', ...passages].join(' ');
}

function ownedRows(
  { nodes, relationships }: ReturnType<typeof projectGraph>,
  owners: readonly { readonly label: string; readonly id: string }[],
): ReturnType<typeof projectGraph> {
  const keys = new Set(owners.map(({ label, id }) => `${label}:${id}`));
  return {
    nodes: nodes.filter((node) => keys.has(printKey(node))),
    relationships: relationships.filter(
      // Which places lie in which does not follow from what a batch touches alone.
      ({ owner, type }) => keys.has(printKey(owner)) && type !== LIES_IN,
    ),
  };
}

async function joinToSource(
  runner: Runner,
  seq: number,
  source: string | undefined,
): Promise<void> {
  if (source === undefined) return;
  await runner.run(
    'MATCH (b:Batch {seq: $seq}), (s:Source {id: $source}) CREATE (b)-[:RECORDED_FOR]->(s)',
    { seq, source },
  );
}
