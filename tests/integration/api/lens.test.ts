import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { answerText } from '../../../src/api/answer-text.ts';
import { keptHistory } from '../../../src/api/kept-history.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/api/limits.ts';
import { ingestBatches } from '../../../src/ingest/ingest-batches.ts';
import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { startServer } from '../../../src/server/start-server.ts';
import {
  connectTestStore,
  clearStore,
  emptyStore,
  openTestStore,
} from '../../helpers/test-store.ts';
import { readNorlandBatches } from '../../queries/read-batches.ts';

const LENS = { reasons: ['lens'], mostFacts: DEFAULT_LIMITS.derivedFacts };
/** Every store with a fact in it is too large to be derived anew. */
const SMALL = { ...DEFAULT_LIMITS, derivedFacts: 1 };
const EVERYTHING_BY_2099 = '{ knownOn: "2099-12-31" }';

describe('a store that is seen through a lens', () => {
  let store: Store;
  let batches: readonly BatchContent[];

  beforeAll(async () => {
    store = await openTestStore();
    batches = await readNorlandBatches();
  }, 600_000);

  beforeEach(() => emptyStore(store));

  afterAll(async () => {
    await clearStore(store);
    await store.close();
  });

  function write(some: readonly BatchContent[]): Promise<unknown> {
    const meta = { author: 'an annotator', tool: 'attest 0.1.0' };
    return ingestBatches(store, some, readOntology(), { meta });
  }

  async function ask(query: string, limits: Limits = DEFAULT_LIMITS): Promise<unknown> {
    const { data, errors } = await answerText(store, { query }, limits);
    if (errors !== undefined) return errors.map(({ extensions }) => extensions.code);
    return JSON.parse(JSON.stringify(data)) as unknown;
  }

  function countSources(): Promise<unknown> {
    return ask(`{ sources(lens: ${EVERYTHING_BY_2099}) { totalCount } }`);
  }

  it('is seen as it stands after each write, and after it has been made anew', async () => {
    expect(await countSources()).toEqual({ sources: { totalCount: 0 } });

    const [own, ...others] = batches;
    await write([own!]);
    expect(await countSources()).toEqual({ sources: { totalCount: 0 } });

    await write(others);
    expect(await countSources()).toEqual({ sources: { totalCount: others.length } });

    await emptyStore(store);
    expect(await countSources()).toEqual({ sources: { totalCount: 0 } });
  });

  it('has pages whose cursors are good for the same lens, and for no other', async () => {
    await write(batches);
    const page = (lens: string, after = 'null'): Promise<unknown> =>
      ask(`{ claims(first: 1, after: ${after}, lens: ${lens}) { edges { cursor node { id } } } }`);
    const whole = await ask(`{ claims(first: 2, lens: ${EVERYTHING_BY_2099}) { nodes { id } } }`);

    const first = (await page(EVERYTHING_BY_2099)) as Page;
    const [edge] = first.claims.edges;
    const cursor = JSON.stringify(edge?.cursor);
    const second = (await page(EVERYTHING_BY_2099, cursor)) as Page;

    const found = [...first.claims.edges, ...second.claims.edges].map(({ node }) => node);
    expect({ claims: { nodes: found } }).toEqual(whole);
    expect(await page('{ knownOn: "2098-12-31" }', cursor)).toEqual(['FOREIGN_CURSOR']);
    expect(await page('null', cursor)).toEqual(['FOREIGN_CURSOR']);
    expect(await page(EVERYTHING_BY_2099, '"AAAA"')).toEqual(['INVALID_CURSOR']);
  });

  it('stands beside what is seen without one, in the order of the operation', async () => {
    await write(batches);

    const answer = await ask(
      `{ a: sources(lens: { sources: [] }) { totalCount } __typename b: sources { totalCount }
         c: changes(from: { sources: [] }, to: {}, kinds: [DISAPPEARED]) { totalCount } }`,
    );

    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({
        a: { totalCount: 0 },
        __typename: 'Query',
        b: { totalCount: 1 },
        c: { totalCount: 0 },
      }),
    );
  });

  it('is refused where too much was recorded in it, with both numbers', async () => {
    await write(batches);

    await expect(
      keptHistory(store, { reasons: ['lens', 'changes'], mostFacts: 3 }),
    ).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(
        /^For `lens`, `changes` .*: \d+ facts here, and at most 3\.$/,
      ) as unknown,
      remedy: expect.stringMatching(
        /^Ask without `lens`, `changes` \(.*\), .* ATTEST_MAX_DERIVED_FACTS\.$/,
      ) as unknown,
    });
    // What was refused once is not refused for ever.
    expect((await keptHistory(store, LENS)).graph.sources.size).toBe(1);
  });

  it('is seen as it stands where it is too large, through a lens that leaves nothing out', async () => {
    await write(batches);
    const seen = `{
      a: entities(first: 3, lens: ${EVERYTHING_BY_2099}) { nodes { id viewId name claims(first: 2) { nodes { viewId } } } }
      b: sources { nodes { id viewId } }
      c: sources(lens: { withoutSources: ["norland/nothing"] }) { nodes { id viewId } }
    }`;

    const derivedAnew = await ask(seen);

    expect(await ask(seen, SMALL)).toEqual(derivedAnew);
    expect(JSON.stringify(derivedAnew)).toMatch(/"viewId":"[^"@]+@[0-9a-f]{16}"/);
  });

  it.each([
    ['assessments', '{ knownOn: "2099-12-31", minConfidence: 10 }'],
    ['another time of the store', '{ recordedAt: "2099-12-31T00:00:00Z" }'],
    ['other identities', '{ identity: STRICT }'],
  ])('is refused where it is too large, through a lens that looks at %s', async (_, lens) => {
    await write(batches);

    expect(await ask(`{ sources(lens: ${lens}) { totalCount } }`, SMALL)).toEqual([
      'LIMIT_EXCEEDED',
    ]);
  });

  it.each([
    ['an earlier day', '{ knownOn: "1999-12-31" }'],
    ['no source', '{ sources: [] }'],
    ['all sources but one', '{ withoutSources: ["norland-2031/herald"] }'],
  ])('is seen by a statement where it is too large, through a lens of %s', async (_, lens) => {
    await write(batches);
    const query = `{ sources(lens: ${lens}) { nodes { id } } entities(lens: ${lens}) { nodes { id name } } }`;

    expect(await ask(query, SMALL)).toEqual(await ask(query));
  });

  it('is derived anew for what a statement cannot tell, and refused for it where it is too large', async () => {
    await write(batches);
    const { id } = batches[1]!.claims[0]!;
    const claims = batches[1]!.claims.filter((claim) => claim.id !== id);
    await write([{ ...batches[1]!, claims }]);
    const takenBack = `{ node(id: "${id}", lens: { sources: [] }) { id } }`;
    const found = `{ search(text: "north", lens: { sources: [] }) { totalCount } }`;

    expect(await ask(takenBack)).toEqual({ node: null });
    expect(await ask(takenBack, SMALL)).toEqual(['LIMIT_EXCEEDED']);
    expect(await ask(found)).toEqual({ search: { totalCount: 0 } });
    expect(await ask(found, SMALL)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('is seen as it stands where it is too large, until a write brings what the lens leaves out', async () => {
    await write(batches);
    const [source] = batches.flatMap(({ sources }) => sources);
    const lens = `{ sources: ["${source!.id}"] }`;
    const query = `{ sources(lens: ${lens}) { totalCount } }`;
    expect(await ask(query, SMALL)).toEqual({ sources: { totalCount: 1 } });

    const other = { ...source!, id: 'norland/another' };
    const own = { ...batches[1]!, source: other.id, sources: [other], claims: [], passages: [] };
    await write([{ ...own, renderings: [], stances: [], notes: [] }]);

    expect(await ask(query, SMALL)).toEqual({ sources: { totalCount: 1 } });
    expect(await ask(query)).toEqual({ sources: { totalCount: 1 } });
  });

  it('is not shown by one process with what another has written since, and the lens leaves out', async () => {
    await write(batches);
    const [source] = batches.flatMap(({ sources }) => sources);
    const lens = '{ knownOn: "2031-05-08" }';
    const other = await connectTestStore();
    const { url, close } = await startServer(other, { port: 0, limits: SMALL });
    const askOther = async (): Promise<unknown> => {
      const query = `{ sources(lens: ${lens}) { nodes { id } } }`;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query });
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      return response.json();
    };
    const known = { data: { sources: { nodes: [{ id: source!.id }] } } };
    try {
      expect(await askOther()).toEqual(known);

      const published = { ...source!.published, edtf: '2031-05-09' };
      const later = { ...source!, id: 'norland/later', published };
      const own = { ...batches[1]!, source: later.id, sources: [later], claims: [], passages: [] };
      await write([{ ...own, renderings: [], stances: [], notes: [] }]);

      expect(await askOther()).toEqual(known);
    } finally {
      await close();
      await other.close();
    }
  });

  it('is read by one statement through a lens that leaves nothing out, as long as nothing is written', async () => {
    await write(batches);
    const { store: counted, countRuns } = countingRuns(store);
    const query = `{ sources(lens: ${EVERYTHING_BY_2099}) { nodes { viewId } } }`;
    const answer = await answerText(counted, { query }, SMALL);
    countRuns();

    expect(await answerText(counted, { query }, SMALL)).toEqual(answer);

    expect(countRuns()).toBe(1);
  });

  it('is seen by a statement where it is too large and something has been taken back with its source', async () => {
    await write(batches);
    const taken = batches[1]!;
    const nothing = { sources: [], claims: [], passages: [], renderings: [], stances: [] };

    await write([{ ...taken, ...nothing, notes: [] }]);

    const query = `{ sources(lens: ${EVERYTHING_BY_2099}) { totalCount } }`;
    expect(await ask(query, SMALL)).toEqual({ sources: { totalCount: 0 } });
    expect(await ask(query)).toEqual({ sources: { totalCount: 0 } });
  });

  it('has pages where it is too large, whose cursors are good for the same lens only', async () => {
    await write(batches);
    const page = (lens: string, after = 'null'): Promise<unknown> =>
      ask(
        `{ claims(first: 1, after: ${after}, lens: ${lens}) { edges { cursor node { id } } } }`,
        SMALL,
      );
    const whole = await ask(`{ claims(first: 2) { nodes { id } } }`);

    const first = (await page(EVERYTHING_BY_2099)) as Page;
    const cursor = JSON.stringify(first.claims.edges[0]?.cursor);
    const second = (await page(EVERYTHING_BY_2099, cursor)) as Page;

    const found = [...first.claims.edges, ...second.claims.edges].map(({ node }) => node);
    expect({ claims: { nodes: found } }).toEqual(whole);
    expect(await page('{ knownOn: "2098-12-31" }', cursor)).toEqual(['FOREIGN_CURSOR']);
    expect(await page('null', cursor)).toEqual(['FOREIGN_CURSOR']);
  });

  it('tells each fault of an operation', async () => {
    expect(await ask(`{ claims(first: -1, lens: ${EVERYTHING_BY_2099}) { totalCount } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

/** The same store, and how many sessions it has opened since that was asked last: one for each statement that is read. */
function countingRuns(store: Store): { readonly store: Store; countRuns(): number } {
  let runs = 0;
  const driver = Object.create(store.driver) as Store['driver'];
  driver.session = (config) => {
    runs += 1;
    return store.driver.session(config);
  };
  const countRuns = (): number => {
    const counted = runs;
    runs = 0;
    return counted;
  };
  return { store: { ...store, driver }, countRuns };
}

interface Page {
  readonly claims: {
    readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  };
}
