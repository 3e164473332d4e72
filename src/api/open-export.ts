import type { ExportSource } from '../exports/export-format.ts';
import type { Lens } from '../model/lens.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { graphItems } from '../store/export/graph-items.ts';
import { openStoreItems, readDataset } from '../store/export/stream-items.ts';
import { inReadTransaction } from '../store/in-transaction.ts';
import { keptHistory } from './kept-history.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { standsAsSeen } from './stands-as-seen.ts';

/**
 * What exports are written from: the store, page by page, as it stands where a lens leaves nothing of it out; through
 * other lenses the graph that is derived anew, in memory.
 *
 * @throws QueryError LIMIT_EXCEEDED where a lens is asked of a store that holds too much; StoreError
 */
export async function openExport(
  store: Store,
  lens: Lens,
  { derivedFacts: mostFacts }: Pick<Limits, 'derivedFacts'> = DEFAULT_LIMITS,
): Promise<ExportSource> {
  const canonical = canonicalLens(lens);
  if (Object.keys(canonical).length === 0) return openStoreItems(store);
  if (await standsAsSeen(store, lens, 'CURRENT')) {
    const source = await openStoreItems(store);
    return { ...source, dataset: { ...source.dataset, lens: canonical } };
  }
  const { graph, ontology } = (await keptHistory(store, { reasons: ['lens'], mostFacts })).through(
    lens,
  );
  const { dataset } = await inReadTransaction(store, readDataset);
  return graphItems(graph, ontology, { ...dataset, lens: canonical });
}
