import { escapeName } from '../../cypher/escape-name.ts';
import { StoreError } from '../../errors/attest-error.ts';
import type { Dataset, ExportSource } from '../../exports/export-format.ts';
import type { ItemKind, ItemOf } from '../../exports/export-item.ts';
import { groupBy } from '../../util/group-by.ts';
import { invariant } from '../../util/invariant.ts';
import type { Store } from '../connect.ts';
import { inReadTransaction } from '../in-transaction.ts';
import type { Runner } from '../read-rows.ts';
import { nodeRow } from '../read-rows.ts';
import type { PropertyValue } from '../rows.ts';
import { buildItem } from './build-item.ts';
import {
  type Cluster,
  type Followed,
  type Head,
  HEAD_NAMES,
  HEADS,
  type Joined,
  type JoinedNode,
  type Place,
  PLACES,
} from './joined-node.ts';

/** Nodes that are in memory at once, each with what it is joined to. */
const PAGE_NODES = 500;

/**
 * Everything that is live in a store, page by page.
 *
 * @throws StoreError STORE_CHANGED, from whichever page notices, where a batch is written meanwhile: what
 * has been read would be of one moment, and what comes of another.
 */
export async function openStoreItems(store: Store): Promise<ExportSource> {
  const { lastSeq, dataset } = await inReadTransaction(store, readDataset);
  return {
    dataset,
    async *items<Kind extends ItemKind>(kind: Kind): AsyncGenerator<ItemOf<Kind>> {
      const read = (after: string) =>
        inReadTransaction(store, async (transaction) => {
          const page = await readPage(transaction, PLACES[kind], after);
          await assertUnchanged(transaction, lastSeq);
          return page;
        });
      for await (const page of readAhead(read)) {
        for (const node of page) yield buildItem(kind, node);
      }
    },
  };
}

/** Page after page, each behind the id that the one before ends with; the next is read while one is used. */
async function* readAhead(
  read: (after: string) => Promise<readonly JoinedNode[]>,
): AsyncGenerator<readonly JoinedNode[]> {
  let coming: Promise<readonly JoinedNode[]> | undefined = read('');
  try {
    while (coming !== undefined) {
      const page: readonly JoinedNode[] = await coming;
      const last = page.at(-1);
      coming = last === undefined || page.length < PAGE_NODES ? undefined : read(last.id);
      // Its fault is thrown where the page is waited for.
      coming?.catch(() => undefined);
      yield page;
    }
  } finally {
    // Whoever stops reading may close the store: not under a page that is still coming.
    await coming?.catch(() => undefined);
  }
}

/** What a log says of the whole. */
export async function readDataset(
  runner: Runner,
): Promise<{ readonly lastSeq: number; readonly dataset: Dataset }> {
  const { records } = await runner.run<{
    lastSeq: number;
    first: string | null;
    last: string | null;
  }>(
    'MATCH (b:Batch) RETURN coalesce(max(b.seq), 0) AS lastSeq, min(b.recordedAt) AS first, max(b.recordedAt) AS last',
  );
  const [record] = records;
  const [first, last] = [record?.get('first') ?? undefined, record?.get('last') ?? undefined];
  return {
    lastSeq: record?.get('lastSeq') ?? 0,
    dataset: {
      ...(first === undefined ? {} : { firstRecordedAt: first }),
      ...(last === undefined ? {} : { lastRecordedAt: last }),
    },
  };
}

async function assertUnchanged(runner: Runner, expected: number): Promise<void> {
  const { records } = await runner.run<{ seq: number | null }>(
    'MATCH (b:Batch) RETURN max(b.seq) AS seq',
  );
  if ((records[0]?.get('seq') ?? 0) === expected) return;
  throw new StoreError('STORE_CHANGED', 'A batch was written while the store was exported.', {
    remedy: 'Export again when nobody writes.',
  });
}

interface NodeRecord {
  readonly [key: string]: unknown;
  readonly labels: readonly string[];
  readonly properties: Record<string, PropertyValue>;
  readonly joined: readonly JoinedTuple[];
}

/** What a node is joined to, as a query returns it: what its head has, in the order of `HEADS`. */
type JoinedTuple = readonly [
  type: string,
  rank: number | null,
  id: string,
  head: Head,
  values: readonly (PropertyValue | null)[],
  cluster: Cluster | null,
];

async function readPage(
  runner: Runner,
  place: Place,
  after: string,
): Promise<readonly JoinedNode[]> {
  const { records } = await runner.run<NodeRecord>(pageText(place), { after });
  const nodes = records.map((record): JoinedNode => {
    const { labels, properties, joined } = record.toObject();
    const row = nodeRow(place.label, labels, properties);
    return { id: row.id, properties: row.properties, joined: joined.map(joinedOf) };
  });
  return place.also === 'Relation' ? withBounds(runner, nodes) : nodes;
}

function pageText({ label, also, isFact, outgoing, incoming }: Place): string {
  const conditions = [
    'n.id > $after',
    ...(isFact ? ['n.live'] : []),
    ...(also === undefined ? [] : [`n:${also}`]),
  ];
  const joined = [
    ...collect(outgoing, (types) => `(n)-[r:${types}]->(m)`),
    ...collect(incoming, (types) => `(n)<-[r:${types}]-(m)`),
  ];
  return [
    `MATCH (n:${escapeName(label)}) WHERE ${conditions.join(' AND ')}`,
    `WITH n ORDER BY n.id LIMIT ${PAGE_NODES}`,
    'RETURN labels(n) AS labels, properties(n) AS properties,',
    `  ${joined.length === 0 ? '[]' : joined.join(' + ')} AS joined`,
    'ORDER BY n.id',
  ].join('\n');
}

function collect(followed: Followed, pattern: (types: string) => string): readonly string[] {
  return HEAD_NAMES.flatMap((head) => {
    const types = followed[head];
    if (types === undefined) return [];
    const values = HEADS[head].map((name) => `m.${escapeName(name)}`).join(', ');
    const cluster = head === 'RECORD' ? `head(COLLECT { ${CLUSTER} })` : 'null';
    return [
      `COLLECT { MATCH ${pattern(types.map(escapeName).join('|'))} RETURN [type(r), r.rank, m.id, '${head}', [${values}], ${cluster}] }`,
    ];
  });
}

const CLUSTER = 'MATCH (m:Record)-[:IN]->(e) RETURN e {.id, name: coalesce(e.name, e.id), .kind}';

function joinedOf([type, rank, id, head, values, cluster]: JoinedTuple): Joined {
  const present = HEADS[head].flatMap((name, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  return { type, rank: rank ?? 0, id, head: Object.fromEntries(present), cluster };
}

/** The bounds of relations stand on their typed relationships; each type has an index of its own. */
async function withBounds(
  runner: Runner,
  nodes: readonly JoinedNode[],
): Promise<readonly JoinedNode[]> {
  const bounds = new Map<string, Pick<JoinedNode, 'since' | 'until'>>();
  const types = groupBy(nodes, ({ properties }) => properties.predicate);
  for (const [type, own] of types) {
    invariant(typeof type === 'string', 'a relation without a type');
    const { records } = await runner.run<{
      id: string;
      since: string | null;
      until: string | null;
    }>(
      `UNWIND $ids AS id MATCH ()-[r:${escapeName(type)} {id: id}]->() RETURN id, r.since AS since, r.until AS until`,
      { ids: own.map(({ id }) => id) },
    );
    for (const record of records) {
      const { id, since, until } = record.toObject();
      bounds.set(id, {
        ...(since === null ? {} : { since }),
        ...(until === null ? {} : { until }),
      });
    }
  }
  return nodes.map((node) => ({ ...node, ...bounds.get(node.id) }));
}
