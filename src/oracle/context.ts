import type { Graph } from '../derive/graph.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Lens } from '../model/lens.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/** What resolvers answer from. */
export interface Context {
  readonly graph: Graph;
  readonly ontology: Ontology;
  /** Absent where only the graph is known, not how it came about. */
  readonly log: readonly RecordedBatch[] | undefined;
  /** What passages are compared with; none where no texts are at hand. */
  readonly texts: readonly SourceText[];
  /** What all this is seen through; undefined where nothing is filtered. */
  readonly lens: Lens | null | undefined;
  /** The same store, seen through another lens. */
  readonly through: (lens: Lens | null | undefined) => Context;
  /** The store as it was when the batch of this `seq` had just been written, without a lens; 0: empty. */
  readonly asOf: (seq: number) => Context;
}
