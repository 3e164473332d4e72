/** What does a page cost that is fifty thousand rows down a list? */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startContender } from './measure/contenders.mjs';
import { openAgent, send } from './measure/load.mjs';
import { hitsOf, statementsOf } from './measure/profile.mjs';
import { openStore } from './measure/stores.mjs';

const DEPTH = 50_000;
const PAGE = 20;

/** The largest page, to get there. */
const STRIDE = 100;

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  depth: { type: 'string', default: String(DEPTH) },
  out: { type: 'string' },
};

/** Lists of the graph and of a node, as long as some list is that has one. */
const LISTS = {
  claims: {
    query:
      'query ($first: Int, $after: String) { page: claims(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
    read: ({ page }) => page,
  },
  'relations of a type': {
    query:
      'query ($first: Int, $after: String) { page: relations(first: $first, after: $after, where: {types: [PARTICIPATED_IN]}) { nodes { id } pageInfo { endCursor hasNextPage } } }',
    read: ({ page }) => page,
  },
  'claims of an entity': {
    query:
      'query ($id: ID!, $first: Int, $after: String) { entity(id: $id) { page: claims(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }',
    read: ({ entity }) => entity.page,
  },
};

/** Pages down each list, and prints the dbHits of its first page and of the one down there. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const product = await startContender('product', store);
  const agent = openAgent(1);
  const results = [];
  try {
    const { records } = await store.driver.executeQuery(
      'MATCH (e:Entity) RETURN e.id AS id ORDER BY COUNT { (e)<-[:CONCERNS]-() } DESC LIMIT 1',
      {},
      { database: 'neo4j' },
    );
    const id = records[0].get('id');
    for (const [name, { query, read }] of Object.entries(LISTS)) {
      const body = (first, after) => JSON.stringify({ query, variables: { id, first, after } });
      const { depth, after } = await goDown(agent, product, {
        body,
        read,
        to: Number(values.depth),
      });
      const hits = [];
      for (const cursor of [undefined, after]) {
        const [statement] = await statementsOf(product, body(PAGE, cursor));
        hits.push(await hitsOf(store.driver, statement));
      }
      const [first, deep] = hits;
      results.push({ list: name, depth, first, deep });
      console.log(
        `${name}: ${first} dbHits for the first page, ${deep} at ${depth}: ${(deep / first).toFixed(2)}`,
      );
    }
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(results, null, 2));
  } finally {
    agent.destroy();
    await product.stop();
    await store.close();
  }
}

async function goDown(agent, { url }, { body, read, to }) {
  let depth = 0;
  let after;
  while (depth < to) {
    const text = await send(agent, url, body(STRIDE, after), AbortSignal.timeout(60_000));
    const { nodes, pageInfo } = read(JSON.parse(text).data);
    // The last page would have nothing behind it.
    if (!pageInfo.hasNextPage) break;
    depth += nodes.length;
    after = pageInfo.endCursor;
  }
  return { depth, after };
}
