import { StoreError } from '../errors/attest-error.ts';
import { escapeName } from '../cypher/escape-name.ts';
import { statementRecord } from '../derive/statement-record.ts';
import { groupBy } from '../util/group-by.ts';
import type { RowChanges } from './diff-rows.ts';
import type { Runner } from './read-rows.ts';
import type { NodeRow, RelationshipRow } from './rows.ts';
import { SEARCHABLE } from './search-columns.ts';

/** Rows sent with one statement: enough to spare round trips, few enough to bound a message. */
const ROWS_PER_STATEMENT = 5_000;

/** Brings the store from the rows that stand to those that should; constant text, values as parameters. */
export async function writeRows(runner: Runner, changes: RowChanges): Promise<void> {
  await deleteRelationships(runner, changes.delete.relationships);
  await deleteNodes(runner, changes.delete.nodes);
  await writeNodes(runner, changes.write.nodes);
  await writeRelationships(runner, changes.write.relationships);
}

async function deleteRelationships(
  runner: Runner,
  rows: readonly RelationshipRow[],
): Promise<void> {
  for (const [shape, own] of groupBy(rows, relationshipShape)) {
    const text = `UNWIND $rows AS row MATCH ${shape} DELETE r`;
    await runInChunks(runner, text, own.map(relationshipParameters));
  }
}

async function deleteNodes(runner: Runner, rows: readonly NodeRow[]): Promise<void> {
  for (const [label, own] of groupBy(rows, (row) => row.label)) {
    const text = `UNWIND $rows AS row MATCH (n:${escapeName(label)} {id: row.id}) DETACH DELETE n`;
    await runInChunks(
      runner,
      text,
      own.map(({ id }) => ({ id })),
    );
  }
}

/** `SET n = …` would take away what only the store knows (`recordedAt`), so that is kept by name. */
async function writeNodes(runner: Runner, rows: readonly NodeRow[]): Promise<void> {
  for (const own of groupBy(rows, ({ label, also }) => [label, ...also].join(' ')).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const state = first.label === 'Entity' ? [...STATE_LABELS, SEARCHABLE] : [SEARCHABLE];
    const others = state.filter((name) => !first.also.includes(name));
    const text = [
      'UNWIND $rows AS row',
      `MERGE (n:${escapeName(first.label)} {id: row.id})`,
      'WITH n, row, n.recordedAt AS recordedAt',
      'SET n = row.properties, n.recordedAt = recordedAt',
      ...first.also.map((name) => `SET n:${escapeName(name)}`),
      ...others.map((name) => `REMOVE n:${escapeName(name)}`),
      'RETURN count(n) AS written',
    ].join('\n');
    await runInChunks(
      runner,
      text,
      own.map(({ id, properties }) => ({ id, properties })),
    );
  }
}

/** Labels that tell an entity's kind: where what they tell changes, the old ones have to go. */
const STATE_LABELS = [
  'Actor',
  'Place',
  'Person',
  'Organization',
  'Group',
  'Country',
  'Location',
  'Event',
  'Thing',
] as const;

async function writeRelationships(runner: Runner, rows: readonly RelationshipRow[]): Promise<void> {
  await mergeTargets(runner, rows);
  for (const own of groupBy(rows, relationshipShape).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const { from, to } = first;
    const text = [
      'UNWIND $rows AS row',
      `MATCH (a:${escapeName(from.label)} {id: row.from}), (b:${escapeName(to.label)} {id: row.to})`,
      `MERGE (a)-${relationshipPattern(first)}->(b)`,
      'SET r = row.properties',
      'RETURN count(r) AS written',
    ].join('\n');
    await runInChunks(runner, text, own.map(relationshipParameters));
  }
}

/**
 * Facts may name records and sources of dossiers that are not here (a judgement across two dossiers, a
 * source that republishes another): a node stands for them until they come, with an id, and a record with
 * what its id tells.
 */
async function mergeTargets(runner: Runner, rows: readonly RelationshipRow[]): Promise<void> {
  for (const [label, own] of groupBy(rows, ({ to }) => to.label)) {
    if (label !== 'Record' && label !== 'Source') continue;
    const text = `UNWIND $rows AS row MERGE (n:${escapeName(label)} {id: row.id}) ON CREATE SET n += row.properties, n.live = false RETURN count(n) AS written`;
    const ids = [...new Set(own.map(({ to }) => to.id))];
    await runInChunks(
      runner,
      text,
      ids.map((id) => ({ id, properties: label === 'Record' ? statementRecord(id) : {} })),
    );
  }
}

/** Rows of one shape are written with one text. */
function relationshipShape(row: RelationshipRow): string {
  const start = `(a:${escapeName(row.from.label)} {id: row.from})`;
  const end = `(b:${escapeName(row.to.label)} {id: row.to})`;
  return `${start}-${relationshipPattern(row)}->${end}`;
}

/** A relationship with an id is known by it. */
function relationshipPattern({ type, properties }: RelationshipRow): string {
  return `[r:${escapeName(type)}${'id' in properties ? ' {id: row.id}' : ''}]`;
}

function relationshipParameters({ from, to, properties }: RelationshipRow): object {
  return { from: from.id, to: to.id, id: properties.id ?? null, properties };
}

async function runInChunks(runner: Runner, text: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    const { records } = await runner.run(text, { rows: chunk });
    const written: unknown = records[0]?.get('written') ?? chunk.length;
    if (written !== chunk.length) {
      throw new StoreError(
        'STORE_FAILED',
        `Of ${chunk.length} rows ${String(written)} were written.`,
        {
          remedy: 'The store lacks nodes that its facts name. Run `attest db rebuild`.',
        },
      );
    }
  }
}
