import { escapeName } from '../../cypher/escape-name.ts';
import type { Store } from '../connect.ts';
import { inReadTransaction } from '../in-transaction.ts';

/** Nodes that are in memory at once. */
const PAGE_NODES = 500;

/**
 * The nodes of a label in pages, by id; `returning` is what is read of each `n`, and has to give its `id`.
 * Each page is a transaction of its own. Nodes without an id are passed over.
 */
export async function* readPages<Row extends { readonly id: string }>(
  store: Store,
  label: string,
  returning: string,
): AsyncGenerator<readonly Row[]> {
  const text = [
    `MATCH (n:${escapeName(label)}) WHERE n.id > $after`,
    `WITH n ORDER BY n.id LIMIT ${PAGE_NODES}`,
    `RETURN ${returning} ORDER BY id`,
  ].join('\n');
  let after = '';
  for (;;) {
    const { records } = await inReadTransaction(store, (transaction) =>
      transaction.run<Row & Record<string, unknown>>(text, { after }),
    );
    const rows = records.map((record): Row => record.toObject());
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_NODES) return;
    after = last.id;
  }
}
