import { deriveGraph } from '../derive/derive-graph.ts';
import type { Graph } from '../derive/graph.ts';
import { liveFacts } from '../derive/live-facts.ts';
import { viewThrough } from '../derive/view-through.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { viewId } from '../model/view-id.ts';
import type { Lens } from '../model/lens.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Context } from './context.ts';
import type { RecordedBatch } from './recorded-batch.ts';

/** A store in memory: what follows from all that is live, and how it came about. */
export interface Whole {
  readonly graph: Graph;
  readonly ontology: Ontology;
  /** Absent where only the graph is known. */
  readonly log: readonly RecordedBatch[] | undefined;
  /** Texts of sources that are at hand. */
  readonly texts: readonly SourceText[];
}

/** What resolvers answer from where no lens is given; each other lens is looked through once. */
export function openContext(whole: Whole): Context {
  const { graph, ontology, log } = whole;
  const contexts = new Map<string, Context>();
  const through = (lens: Lens | null | undefined): Context => {
    const key = viewId('', lens ?? {});
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const store = log === undefined ? { facts: graph.facts } : { log };
    const seen = viewThrough(store, lens ?? {}, ontology);
    const context = { ...whole, graph: seen, lens, through, asOf };
    contexts.set(key, context);
    return context;
  };
  const past = new Map<number, Context>();
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
  const context = { ...whole, lens: undefined, through, asOf };
  contexts.set(viewId(''), context);
  return context;
}
