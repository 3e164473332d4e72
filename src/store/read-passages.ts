import type { Passage } from '../model/evidence.ts';
import type { Store } from './connect.ts';
import { parseFacts } from './fact-lists.ts';
import { inReadTransaction } from './in-transaction.ts';

/** Every live passage, by id. */
export async function readPassages(store: Store): Promise<readonly Passage[]> {
  const { records } = await inReadTransaction(store, (transaction) =>
    transaction.run<{ id: string; content: string }>(
      'MATCH (p:Passage) WHERE p.live RETURN p.id AS id, p.content AS content',
    ),
  );
  const stored = records.map((record) => ({
    label: 'Passage' as const,
    id: record.get('id'),
    content: record.get('content'),
    passages: [],
  }));
  return parseFacts(stored).passages;
}
