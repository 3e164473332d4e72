import { StoreError } from '../errors/attest-error.ts';
import { escapeName } from '../cypher/escape-name.ts';
import { statementRecord } from '../derive/statement-record.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import type { RowChanges } from './diff-rows.ts';
import type { Runner } from './read-rows.ts';
import { type NodeKey, type NodeRow, printKey, type RelationshipRow } from './rows.ts';
import { SEARCHABLE } from './search-columns.ts';

/** Rows sent with one statement: enough to spare round trips, few enough to bound a message. */
const ROWS_PER_STATEMENT = 5_000;

// A first write waits for the planning of every text that it runs. So what stands is reached by where it stands, and
// labels and types are values: each of these is planned once, whatever is written.

const DELETE_RELATIONSHIPS =
  'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element DELETE r';

const DELETE_NODES =
  'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element DETACH DELETE n';

const CREATE_NODES = `
  UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties
  RETURN row.key AS key, elementId(n) AS element`;

/** `SET n = …` would take away what only the store knows (`recordedAt`), so that is kept by name. */
const UPDATE_NODES = `
  UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element
  WITH n, row, n.recordedAt AS recordedAt
  SET n = row.properties, n.recordedAt = recordedAt
  SET n:$(row.labels) REMOVE n:$(row.others)
  RETURN row.key AS key, row.element AS element`;

const CREATE_RELATIONSHIPS = `
  UNWIND $rows AS row MATCH (a), (b) WHERE elementId(a) = row.from AND elementId(b) = row.to
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
  RETURN elementId(r) AS element`;

const UPDATE_RELATIONSHIPS = `
  UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element SET r = row.properties
  RETURN row.element AS element`;

/** Brings the store from the rows that stand to those that should; constant text, values as parameters. */
export async function writeRows(
  runner: Runner,
  { delete: gone, write: { nodes, relationships }, standing }: RowChanges,
): Promise<void> {
  await runInChunks(runner, DELETE_RELATIONSHIPS, gone.relationships.map(placeOf));
  await runInChunks(runner, DELETE_NODES, gone.nodes.map(placeOf));
  const places = new Map([...placesOf(standing), ...(await writeNodes(runner, nodes))]);
  await writeRelationships(runner, relationships, places);
}

/** What of a row tells where it stands. */
function placeOf({ element }: NodeRow | RelationshipRow): object {
  return { element };
}

/** By `printKey`, where nodes stand. */
type Places = Map<string, string>;

function placesOf(rows: readonly NodeRow[]): Places {
  return new Map(
    rows.flatMap((row) => (row.element === undefined ? [] : [[printKey(row), row.element]])),
  );
}

async function writeNodes(runner: Runner, rows: readonly NodeRow[]): Promise<Places> {
  const [standing, created] = split(rows);
  return new Map([
    ...(await place(runner, UPDATE_NODES, standing.map(nodeParameters))),
    ...(await place(runner, CREATE_NODES, created.map(nodeParameters))),
  ]);
}

function nodeParameters(row: NodeRow): object {
  const { label, also, properties, element } = row;
  const state = label === 'Entity' ? [...STATE_LABELS, SEARCHABLE] : [SEARCHABLE];
  const others = state.filter((name) => !also.includes(name));
  return { key: printKey(row), labels: [label, ...also], others, properties, element };
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

async function writeRelationships(
  runner: Runner,
  rows: readonly RelationshipRow[],
  places: Places,
): Promise<void> {
  const [standing, created] = split(rows);
  await writeAll(
    runner,
    UPDATE_RELATIONSHIPS,
    standing.map(({ element, properties }) => ({ element, properties })),
  );
  await findEnds(runner, created, places);
  await writeAll(
    runner,
    CREATE_RELATIONSHIPS,
    created.map(({ type, from, to, properties }) => ({
      type,
      from: places.get(printKey(from)) ?? null,
      to: places.get(printKey(to)) ?? null,
      properties,
    })),
  );
}

/** Adds to `places` where those nodes stand that relationships join and that are neither read nor written themselves. */
async function findEnds(
  runner: Runner,
  rows: readonly RelationshipRow[],
  places: Places,
): Promise<void> {
  const ends = indexBy(
    rows.flatMap(({ from, to }) => [from, to]),
    printKey,
  );
  const missing = [...ends.values()].filter((end) => !places.has(printKey(end)));
  for (const [label, own] of groupBy(missing, (end) => end.label)) {
    const found = placesIn(await runInChunks(runner, findText(label), own.map(endParameters)));
    const lacking = own.filter((end) => !found.has(printKey(end)));
    const stubs = await place(runner, CREATE_NODES, lacking.filter(canBeStub).map(stubParameters));
    for (const [key, element] of [...found, ...stubs]) places.set(key, element);
  }
}

function findText(label: NodeKey['label']): string {
  return `UNWIND $rows AS row MATCH (n:${escapeName(label)} {id: row.id}) RETURN row.key AS key, elementId(n) AS element`;
}

function endParameters(end: NodeKey): object {
  return { key: printKey(end), id: end.id };
}

/**
 * Facts may name records and sources of dossiers that are not here (a judgement across two dossiers, a
 * source that republishes another): a node stands for them until they come, with an id, and a record with
 * what its id tells.
 */
function canBeStub({ label }: NodeKey): boolean {
  return label === 'Record' || label === 'Source';
}

function stubParameters(end: NodeKey): object {
  const { label, id } = end;
  const told = label === 'Record' ? statementRecord(id) : { id };
  return { key: printKey(end), labels: [label], properties: { ...told, live: false } };
}

/** Those that stand, and those that are to be created. */
function split<Row extends NodeRow | RelationshipRow>(
  rows: readonly Row[],
): readonly [standing: readonly Row[], created: readonly Row[]] {
  const standing = rows.filter(({ element }) => element !== undefined);
  return [standing, rows.filter(({ element }) => element === undefined)];
}

async function place(runner: Runner, text: string, rows: readonly object[]): Promise<Places> {
  return placesIn(await writeAll(runner, text, rows));
}

function placesIn(written: readonly Written[]): Places {
  return new Map(written.map(({ key, element }) => [key, element]));
}

interface Written {
  readonly [key: string]: unknown;
  /** Of nodes. */
  readonly key: string;
  readonly element: string;
}

/** Runs a text that tells of each row that it was written. */
async function writeAll(
  runner: Runner,
  text: string,
  rows: readonly object[],
): Promise<readonly Written[]> {
  const written = await runInChunks(runner, text, rows);
  if (written.length === rows.length) return written;
  throw new StoreError('STORE_FAILED', `Of ${rows.length} rows ${written.length} were written.`, {
    remedy: 'The store lacks nodes that its facts name. Run `attest db rebuild`.',
  });
}

async function runInChunks(
  runner: Runner,
  text: string,
  rows: readonly object[],
): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    const { records } = await runner.run<Written>(text, { rows: chunk });
    for (const record of records) written.push(record.toObject());
  }
  return written;
}
