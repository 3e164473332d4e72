import type { ExportSource } from '../exports/export-format.ts';
import type { Lens } from '../model/lens.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { graphItems } from '../store/export/graph-items.ts';
import { openStoreItems, readDataset } from '../store/export/stream-items.ts';
import { inReadTransaction } from '../store/in-transaction.ts';
import { keptHistory } from './kept-history.ts';
import { DEFAULT_LIMITS } from './limits.ts';

/**
 * What exports are written from: the store, page by page; through a lens the graph that is derived anew, in memory.
 *
 * @throws QueryError LIMIT_EXCEEDED where a lens is asked of a store that holds too much; StoreError
 */
export async function openExport(store: Store, lens: Lens): Promise<ExportSource> {
  const canonical = canonicalLens(lens);
  if (Object.keys(canonical).length === 0) return openStoreItems(store);
  const kept = { reasons: ['lens'], mostFacts: DEFAULT_LIMITS.derivedFacts };
  const { graph, ontology } = (await keptHistory(store, kept)).through(lens);
  const { dataset } = await inReadTransaction(store, readDataset);
  return graphItems(graph, ontology, { ...dataset, lens: canonical });
}
