import { Buffer } from 'node:buffer';

import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import { answerText } from '../../src/api/answer-text.ts';
import { type Limits, NO_LIMITS } from '../../src/api/limits.ts';
import { deriveGraph } from '../../src/derive/derive-graph.ts';
import type { Graph } from '../../src/derive/graph.ts';
import { liveFacts, revisionKey } from '../../src/derive/live-facts.ts';
import { ingestBatches } from '../../src/ingest/ingest-batches.ts';
import { contentId } from '../../src/model/content-id.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { answer } from '../../src/oracle/answer.ts';
import { standsAsSeen } from '../../src/api/stands-as-seen.ts';
import type { RecordedBatch } from '../../src/derive/recorded-batch.ts';
import type { Store } from '../../src/store/connect.ts';
import { cursorKeyOf } from '../../src/store/cursor-key.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

/** What is asked of both. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A statement as it went to Neo4j. */
export interface RanStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An answer as plain JSON, or the codes of a refusal. */
export type Answer = { readonly data: unknown } | { readonly errors: readonly unknown[] };

/** The same dossiers twice: in Neo4j, by the real ingest, and in memory. */
export interface Twins {
  readonly graph: Graph;
  readonly store: Store;
  /** By one Cypher statement; with the statements that ran, but for those that read the whole log for a lens. */
  askNeo4j(
    question: Question,
    limits?: Limits,
  ): Promise<{ readonly answer: Answer; readonly statements: readonly RanStatement[] }>;
  /** By graphql-js over the graph in memory. */
  askOracle(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

const META = { author: 'an annotator', tool: 'attest 0.1.0' };
const RECORDED_AT = '2022-02-01T00:00:00.000Z';

/** Ingests batches into the emptied store of the test run, and derives the same graph in memory. */
export async function openTwins(batches: readonly BatchContent[]): Promise<Twins> {
  const opened = await openTestStore();
  const ontology = readOntology();
  await ingestBatches(opened, batches, ontology, { meta: META, now: () => new Date(RECORDED_AT) });
  const log = batches.map((content, index) => recordBatch(content, index + 1));
  const graph = deriveGraph(liveFacts(log), ontology);
  const { store, takeStatements } = recordStatements(opened);
  // Read once for each driver: no statements of an operation.
  await cursorKeyOf(store);
  await standsAsSeen(store, {}, 'CURRENT');
  return {
    graph,
    store,
    askNeo4j: async (question, limits = NO_LIMITS) => {
      takeStatements();
      const result = await answerText(store, question, limits);
      return { answer: printable(result), statements: takeStatements().filter(isOfOperation) };
    },
    askOracle: async (question) => printable(await answer(graph, question, log)),
    close: async () => {
      await clearStore(opened);
      await opened.close();
    },
  };
}

/** A batch as the store notes it, in memory. */
export function recordBatch(content: BatchContent, seq: number): RecordedBatch {
  const id = contentId({ batch: seq, key: revisionKey(content), digest: contentId(content) });
  return { id, seq, content, recordedAt: RECORDED_AT, ...META };
}

/** One for what has no lens, and one for each lens. */
export function mostStatements(query: string): number {
  return 1 + query.split(/\blens:/).length - 1;
}

/** An answer as plain JSON; of a refusal the set of its codes. */
function printable({
  data,
  errors,
}: {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code?: unknown } }[];
}): Answer {
  if (errors === undefined) return { data: JSON.parse(JSON.stringify(data)) as unknown };
  // A refusal is compared as the set of its codes.
  return {
    errors: [...new Set(errors.map(({ extensions }) => extensions.code ?? 'NO_CODE'))].sort(),
  };
}

/** The store, with a driver that notes each statement that its sessions run. */
function recordStatements(store: Store): {
  readonly store: Store;
  takeStatements(): readonly RanStatement[];
} {
  const statements: RanStatement[] = [];
  const note = (text: unknown, parameters: unknown): void => {
    statements.push({ text: String(text), parameters: plain(parameters) });
  };
  const driver = Object.create(store.driver) as Store['driver'];
  driver.session = (config) => {
    const session = store.driver.session(config);
    const executeRead = session.executeRead.bind(session);
    const run = session.run.bind(session);
    session.run = (query, parameters, settings) => {
      note(query, parameters);
      return run(query, parameters, settings);
    };
    session.executeRead = (work, settings) =>
      executeRead((transaction) => work(noting(transaction, note)), settings);
    return session;
  };
  return { store: { ...store, driver }, takeStatements: () => statements.splice(0) };
}

/** A plan returns columns; what looks through a lens reads the log first. */
function isOfOperation({ text }: RanStatement): boolean {
  return !text.startsWith('MATCH (b:Batch)') && !text.startsWith('OPTIONAL MATCH (lock:WriteLock');
}

function noting(
  transaction: ManagedTransaction,
  note: (text: unknown, parameters: unknown) => void,
): ManagedTransaction {
  const own = Object.create(transaction) as ManagedTransaction;
  own.run = (query, parameters) => {
    note(query, parameters);
    return transaction.run(query, parameters);
  };
  return own;
}

function plain(parameters: unknown): RanStatement['parameters'] {
  const entries = Object.entries((parameters ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value]),
  );
}

/**
 * The same answer with the place that each cursor names in its stead: cursors are opaque, and the two
 * sides write them differently.
 */
export function withPlaces(value: unknown): unknown {
  if (typeof value === 'string') return placeOf(value) ?? value;
  if (Array.isArray(value)) return value.map(withPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withPlaces(own)]));
}

function placeOf(text: string): string | undefined {
  if (!/^[\w-]{20,}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  // The store's: a signature of 16 bytes before a list that begins with the name of the key. The oracle's: an object.
  const [, list, keys, id] = [...parseValues(bytes.subarray(16)), ...['', ...parseValues(bytes)]];
  if (typeof list !== 'string' || !Array.isArray(keys)) return undefined;
  // Through a lens the oracle's own cursor is signed whole.
  const inner = keys.length === 0 && typeof id === 'string' ? placeOf(id) : undefined;
  if (inner !== undefined) return inner;
  return `place ${JSON.stringify([...(keys as readonly unknown[]), id])}`;
}

/** The values of a list or an object in JSON; none of what is not JSON. */
function parseValues(bytes: Buffer): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : [];
  } catch {
    return [];
  }
}
