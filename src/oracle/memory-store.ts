import { deriveGraph } from '../derive/derive-graph.ts';
import type { Graph } from '../derive/graph.ts';
import { liveFacts, type LoggedBatch } from '../derive/live-facts.ts';
import { type BatchContent, type Facts, NO_FACTS } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { readOntology } from '../ontology/read-ontology.ts';

/** A store that keeps batches in memory, and derives everything anew whenever it is asked. */
export interface MemoryStore {
  /** Takes a batch as the next in the order of writes, and gives its `seq`. */
  readonly ingest: (content: BatchContent) => number;
  /** Makes an earlier batch ineffective, as one more batch. */
  readonly revert: (seq: number) => number;
  /** What is live. */
  readonly facts: () => Facts;
  /** All that follows from it. */
  readonly graph: () => Graph;
}

/** An empty store. */
export function createMemoryStore(ontology: Ontology = readOntology()): MemoryStore {
  const batches: LoggedBatch[] = [];
  const append = (batch: Omit<LoggedBatch, 'seq'>): number =>
    batches.push({ ...batch, seq: batches.length + 1 });
  return {
    ingest: (content) => append({ content }),
    revert: (seq) => append({ content: EMPTY, reverts: seq }),
    facts: () => liveFacts(batches),
    graph: () => deriveGraph(liveFacts(batches), ontology),
  };
}

const EMPTY: BatchContent = { dossier: '', ...NO_FACTS };
