import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { ingestBatches } from '../../src/ingest/ingest-batches.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import type { Store } from '../../src/store/connect.ts';
import { type Running, startAttest } from '../helpers/attest.ts';
import { clearStore, emptyStore, openTestStore } from '../helpers/test-store.ts';
import { readSeedBatches } from '../queries/read-batches.ts';

const META = { author: 'an annotator', tool: 'attest 0.1.0' };

/** A process that serves the store of the test run. */
interface Process {
  readonly running: Running;
  readonly url: string;
}

describe('the pages of one list, from several processes on one store', () => {
  let store: Store;
  let before: readonly BatchContent[];
  let late: BatchContent;
  let lived: Process[] = [];

  beforeAll(async () => {
    store = await openTestStore();
    const batches = await readSeedBatches();
    before = batches.slice(0, -1);
    late = batches.at(-1)!;
  }, 600_000);

  beforeEach(async () => {
    await emptyStore(store);
    await ingestBatches(store, before, readOntology(), { meta: META });
    lived = [await start(), await start()];
  });

  afterAll(async () => {
    await clearStore(store);
    await store.close();
  });

  async function start(): Promise<Process> {
    const running = startAttest(['up', '--no-seed']);
    const [, url] = await running.waitFor(/GraphQL +(\S+)/);
    return { running, url: url! };
  }

  it.each([
    { list: 'claims', node: 'id', lens: '' },
    // A relation that the late source dates otherwise has another place in the list from then on.
    { list: 'relations', node: 'id when { earliest }', lens: '' },
    { list: 'claims', node: 'id', lens: ', lens: { knownOn: "2022-12-31" }' },
  ])(
    'neither repeat nor lose what was there all along, through kills and a write: $list$lens',
    async ({ list, node, lens }) => {
      const query = `query Page($after: String) { page: ${list}(first: 40, after: $after${lens}) { nodes { ${node} } pageInfo { hasNextPage endCursor } } }`;
      const [killed, other] = lived as [Process, Process];
      const there = await readAll(other, query);
      const first = await readPage(killed, query, null);
      await killed.running.end('SIGKILL');

      await ingestBatches(store, [late], readOntology(), { meta: META });
      const second = await readPage(other, query, first.pageInfo.endCursor);
      const begun = await start();
      const rest = await readAll(begun, query, second.pageInfo.endCursor);
      const after = await readAll(begun, query);
      await Promise.all([other, begun].map(({ running }) => running.end('SIGTERM')));

      const found = [...textsOf(first), ...textsOf(second), ...rest];
      const allAlong = there.filter((one) => after.includes(one));
      expect(allAlong.length).toBeGreaterThan(0.9 * there.length);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((one) => allAlong.includes(one))).toEqual(allAlong);
      expect(found.length).toBeGreaterThan(there.length);
    },
  );
});

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function readPage({ url }: Process, query: string, after: string | null): Promise<Page> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly page: Page };
    readonly errors?: unknown;
  };
  if (data === undefined) throw new Error(JSON.stringify(errors));
  return data.page;
}

/** What is on the pages behind a place, to the end of the list. */
async function readAll(
  from: Process,
  query: string,
  after: string | null = null,
): Promise<readonly string[]> {
  const page = await readPage(from, query, after);
  if (!page.pageInfo.hasNextPage) return textsOf(page);
  return [...textsOf(page), ...(await readAll(from, query, page.pageInfo.endCursor))];
}

function textsOf({ nodes }: Page): readonly string[] {
  return nodes.map((node) => JSON.stringify(node));
}
