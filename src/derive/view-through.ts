import { QueryError } from '../errors/attest-error.ts';
import type { Facts } from '../model/dossier.ts';
import type { Lens } from '../model/lens.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { admission } from './admission.ts';
import { admittedFacts } from './admitted-facts.ts';
import { deriveGraph } from './derive-graph.ts';
import type { Graph } from './graph.ts';
import { liveFacts, type LoggedBatch } from './live-facts.ts';

/** A batch and when it was written. */
export interface DatedBatch extends LoggedBatch {
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** What is looked at: all batches ever written, or what is live now. */
export type Store =
  { readonly log: readonly DatedBatch[] } | { readonly facts: Facts; readonly log?: never };

/**
 * The graph seen through a lens (semantics 10): that of a store which holds only what the lens admits.
 * Clusters are those of all that is live, because judgements and records are not governed by what sources
 * say: an entity or a statement has one id, whatever is admitted.
 *
 * @throws QueryError NOT_SUPPORTED where `recordedAt` is asked of a store that comes without its log.
 * @throws RangeError where `recordedAt` is not an instant.
 */
export function viewThrough(store: Store, lens: Lens, ontology: Ontology): Graph {
  const admitting = admission(lens);
  const live = factsAt(store, admitting.recordedAt);
  return deriveGraph(admittedFacts(live, admitting), ontology, {
    policy: lens.identity ?? 'CONFIRMED',
    among: live,
  });
}

/** What was live at an instant, with the reverts of then; now, where none is given. */
function factsAt(store: Store, instant: string | undefined): Facts {
  if (store.log === undefined) {
    if (instant === undefined) return store.facts;
    throw new QueryError('NOT_SUPPORTED', 'What was recorded at an instant is not known here.');
  }
  if (instant === undefined) return liveFacts(store.log);
  const end = Date.parse(instant);
  return liveFacts(store.log.filter(({ recordedAt }) => Date.parse(recordedAt) <= end));
}
