import { LRUCache } from 'lru-cache';

import { deriveGraph } from '../derive/derive-graph.ts';
import type { Graph } from '../derive/graph.ts';
import { liveFacts } from '../derive/live-facts.ts';
import { viewThrough } from '../derive/view-through.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { viewId } from '../model/view-id.ts';
import type { Lens } from '../model/lens.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Context } from './context.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/** A store in memory: what follows from all that is live, and how it came about. */
export interface Whole {
  readonly graph: Graph;
  readonly ontology: Ontology;
  /** Absent where only the graph is known. */
  readonly log: readonly RecordedBatch[] | undefined;
  /** Texts of sources that are at hand. */
  readonly texts: readonly SourceText[];
}

/** How many views of one store are kept, the last that were looked through: each is a graph of its own. */
const KEPT_VIEWS = 12;

/** What resolvers answer from where no lens is given; each other lens is looked through once. */
export function openContext(whole: Whole): Context {
  const { graph, ontology, log } = whole;
  const contexts = new LRUCache<string, Context>({ max: KEPT_VIEWS });
  const through = (lens: Lens | null | undefined): Context => {
    const key = viewId('', lens ?? {});
    if (key === '') return context;
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const store = log === undefined ? { facts: graph.facts } : { log };
    const seen = viewThrough(store, lens ?? {}, ontology);
    const opened = { ...whole, graph: seen, lens, through, asOf };
    contexts.set(key, opened);
    return opened;
  };
  const past = new LRUCache<number, Context>({ max: KEPT_VIEWS });
  const asOf = (seq: number): Context => {
    const known = past.get(seq);
    if (known !== undefined) return known;
    const earlier = (log ?? []).filter((batch) => batch.seq <= seq);
    const then = openContext({
      ...whole,
      graph: deriveGraph(liveFacts(earlier), ontology),
      log: earlier,
    });
    past.set(seq, then);
    return then;
  };
  const context: Context = { ...whole, lens: undefined, through, asOf };
  return context;
}
