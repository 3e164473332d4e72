import type { BatchContent, Facts } from '../model/dossier.ts';
import type { FactLabel } from '../model/node-labels.ts';
import { groupBy } from '../util/group-by.ts';
import { listFacts, parseFact, type ParsedFact, recordedFacts } from './fact-lists.ts';
import { readFacts } from './read-facts.ts';
import type { Runner } from './read-rows.ts';
import { printKey } from './rows.ts';

/** Live facts by label and id, read once each: from the batch that is being written, else from the store. */
export interface FactPool {
  /** Reads what is not there yet; ids of nothing live are passed over. */
  fetch(label: FactLabel, ids: Iterable<string>): Promise<void>;
  /** All that has been fetched. */
  facts(): Facts;
}

/** A pool over a store in which `batch` has been recorded, and what it removes has been retired. */
export function buildFactPool(runner: Runner, batch: BatchContent): FactPool {
  const own = new Map(recordedFacts(batch).map((fact) => [printKey(fact), fact]));
  // All of them are asked for again and again, and each is parsed once.
  const fetched = new Map<string, ParsedFact | undefined>();
  return {
    async fetch(label, ids) {
      const missing = [...new Set(ids)].filter((id) => !fetched.has(printKey({ label, id })));
      const split = groupBy(missing, (id) =>
        own.has(printKey({ label, id })) ? 'batch' : 'store',
      );
      for (const id of split.get('batch') ?? []) {
        const key = printKey({ label, id });
        const fact = own.get(key);
        fetched.set(key, fact && parseFact(fact));
      }
      const stored = (split.get('store') ?? []).map((id) => ({ label, id }));
      for (const key of stored) fetched.set(printKey(key), undefined);
      for (const fact of await readFacts(runner, stored))
        fetched.set(printKey(fact), parseFact(fact));
    },
    facts: () => listFacts([...fetched.values()].filter((fact) => fact !== undefined)),
  };
}
