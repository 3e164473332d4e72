import { escapeName } from '../cypher/escape-name.ts';
import { type RecordingBatch, retractions } from '../derive/retractions.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { FACT_LABELS, type FactLabel } from '../model/node-labels.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import { retractionProperties } from './batch-log.ts';
import type { Runner } from './read-rows.ts';
import { type NodeKey, printKey, RETRACTION_PROPERTIES } from './rows.ts';

/** That a batch took a fact back. */
export interface Retraction {
  /** The batch's. */
  readonly seq: number;
  readonly fact: NodeKey;
}

/** What a fact says of its having been taken back; empty where it says nothing. */
export type RetractionNote = Readonly<Record<string, unknown>>;

/** Where what the store says of retractions is not what follows from the batches. */
export interface RetractionDifferences {
  readonly missing: readonly Retraction[];
  readonly surplus: readonly (Retraction & { readonly elementId: string })[];
  readonly notes: readonly {
    readonly fact: NodeKey;
    readonly expected: RetractionNote;
    readonly found: RetractionNote;
  }[];
}

/** Compares what the store says was taken back, when and by whom, with what its batches record. Holds all keys in memory. */
export async function compareRetractions(runner: Runner): Promise<RetractionDifferences> {
  const { history, standing } = retractions(await readBatches(runner));
  const wanted = indexBy(
    history.flatMap(({ by, facts }) => facts.map((key) => ({ seq: by.seq, fact: parseKey(key) }))),
    printRetraction,
  );
  const there = await readRetracts(runner);
  const standingThere = new Set(there.map(printRetraction));
  // Of one that stands there twice, one is too many.
  const kept = new Set(indexBy(there, printRetraction).values());
  const notes = await readNotes(runner);
  const keys = new Set([...standing.keys(), ...notes.keys()]);
  return {
    missing: [...wanted].flatMap(([key, own]) => (standingThere.has(key) ? [] : [own])),
    surplus: there.filter((own) => !kept.has(own) || !wanted.has(printRetraction(own))),
    notes: [...keys].flatMap((key) => {
      const batch = standing.get(key);
      const expected = batch === undefined ? {} : retractionProperties(batch);
      const found = notes.get(key) ?? {};
      if (canonicalJson(expected) === canonicalJson(found)) return [];
      return [{ fact: parseKey(key), expected, found }];
    }),
  };
}

/** Makes what the store says of retractions what follows from its batches, and tells how much was not. */
export async function mendRetractions(runner: Runner): Promise<number> {
  const { missing, surplus, notes } = await compareRetractions(runner);
  await runner.run('UNWIND $ids AS id MATCH ()-[r:RETRACTS]->() WHERE elementId(r) = id DELETE r', {
    ids: surplus.map(({ elementId }) => elementId),
  });
  for (const [label, own] of groupBy(missing, ({ fact }) => fact.label)) {
    await runner.run(
      [
        'UNWIND $rows AS row',
        `MATCH (b:Batch {seq: row.seq}), (f:${escapeName(label)} {id: row.id})`,
        'CREATE (b)-[:RETRACTS]->(f)',
      ].join('\n'),
      { rows: own.map(({ seq, fact }) => ({ seq, id: fact.id })) },
    );
  }
  for (const [label, own] of groupBy(notes, ({ fact }) => fact.label)) {
    await runner.run(
      [
        'UNWIND $rows AS row',
        `MATCH (f:${escapeName(label)} {id: row.id})`,
        `SET ${RETRACTION_PROPERTIES.map((name) => `f.${name} = row.note.${name}`).join(', ')}`,
      ].join('\n'),
      { rows: own.map(({ fact, expected }) => ({ id: fact.id, note: expected })) },
    );
  }
  return missing.length + surplus.length + notes.length;
}

interface NotedBatch extends RecordingBatch {
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string | undefined;
}

async function readBatches(runner: Runner): Promise<readonly NotedBatch[]> {
  const { records } = await runner.run<{
    seq: number;
    key: string;
    recordedAt: string;
    author: string;
    reason: string | null;
    facts: readonly string[];
  }>(
    [
      'MATCH (b:Batch)',
      'RETURN b.seq AS seq, b.key AS key, b.recordedAt AS recordedAt, b.author AS author, b.reason AS reason,',
      '  COLLECT {',
      '    MATCH (b)-[:RECORDS]->(f)',
      "    RETURN CASE WHEN f:Revision THEN f.kind ELSE head([label IN labels(f) WHERE label IN $labels]) END + ':' + coalesce(f.of, f.id)",
      '  } AS facts',
    ].join('\n'),
    { labels: FACT_LABELS },
  );
  return records.map((record) => ({
    ...record.toObject(),
    reason: record.get('reason') ?? undefined,
    facts: new Set(record.get('facts')),
  }));
}

async function readRetracts(
  runner: Runner,
): Promise<readonly (Retraction & { readonly elementId: string })[]> {
  const { records } = await runner.run<{
    seq: number;
    label: FactLabel;
    id: string;
    elementId: string;
  }>(
    [
      'MATCH (b:Batch)-[r:RETRACTS]->(f)',
      'RETURN b.seq AS seq, head([label IN labels(f) WHERE label IN $labels]) AS label, f.id AS id,',
      '  elementId(r) AS elementId',
    ].join('\n'),
    { labels: FACT_LABELS },
  );
  return records.map((record) => ({
    seq: record.get('seq'),
    fact: { label: record.get('label'), id: record.get('id') },
    elementId: record.get('elementId'),
  }));
}

/** What facts say of it, by the fact's key, for those that say anything. */
async function readNotes(runner: Runner): Promise<ReadonlyMap<string, RetractionNote>> {
  const notes = new Map<string, RetractionNote>();
  for (const label of FACT_LABELS) {
    const { records } = await runner.run<{ id: string; note: RetractionNote }>(
      [
        `MATCH (f:${escapeName(label)})`,
        `WHERE ${RETRACTION_PROPERTIES.map((name) => `f.${name} IS NOT NULL`).join(' OR ')}`,
        `RETURN f.id AS id, f {${RETRACTION_PROPERTIES.map((name) => `.${name}`).join(', ')}} AS note`,
      ].join('\n'),
    );
    for (const record of records) {
      const given = Object.entries(record.get('note')).filter(([, value]) => value !== null);
      notes.set(printKey({ label, id: record.get('id') }), Object.fromEntries(given));
    }
  }
  return notes;
}

/** The opposite of `printKey`: labels have no colon. */
function parseKey(key: string): NodeKey {
  const colon = key.indexOf(':');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only `printKey`, and the query like it, make keys
  return { label: key.slice(0, colon) as FactLabel, id: key.slice(colon + 1) };
}

function printRetraction({ seq, fact }: Retraction): string {
  return `${seq} ${printKey(fact)}`;
}
