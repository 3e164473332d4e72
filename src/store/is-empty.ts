import type { Store } from './connect.ts';
import { inReadTransaction } from './in-transaction.ts';

/** Whether nothing has been recorded in a store yet. */
export async function isEmptyStore(store: Store): Promise<boolean> {
  const { records } = await inReadTransaction(store, (transaction) =>
    transaction.run<{ isEmpty: boolean }>('RETURN NOT EXISTS { MATCH (:Batch) } AS isEmpty'),
  );
  return records[0]?.get('isEmpty') ?? true;
}
