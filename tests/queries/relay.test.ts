import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doTypesOverlap, getNamedType, isCompositeType, isNonNullType } from 'graphql';

import { answerText } from '../../src/api/answer-text.ts';
import { isConnection, nodeTypeOf } from '../../src/compiler/connection-types.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import type { Store } from '../../src/store/connect.ts';
import { ingestSeed } from '../helpers/seed.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

const SCHEMA = readSchema();

/** The graph's own lists that are paged both ways and need nothing to be given. */
const LISTS = Object.values(SCHEMA.getQueryType()!.getFields()).filter(
  ({ type, args }) =>
    isConnection(type) &&
    args.some(({ name }) => name === 'last') &&
    args.every((own) => !isNonNullType(own.type) || own.defaultValue !== undefined),
);

/** Those of what has an id. */
const LISTS_OF_NODES = LISTS.filter(({ type }) => {
  const listed = nodeTypeOf(type);
  const node = SCHEMA.getType('Node');
  return isCompositeType(listed) && isCompositeType(node) && doTypesOverlap(SCHEMA, listed, node);
});

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
}, 600_000);

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await answerText(store, { query, variables });
  expect(errors).toBeUndefined();
  return data;
}

async function readPage(
  { name, type }: (typeof LISTS)[number],
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const edge = getNamedType(type).name.replace(/Connection$/, 'Edge');
  const query = `query Page($first: Int, $after: String, $last: Int, $before: String) {
    list: ${name}(first: $first, after: $after, last: $last, before: $before) {
      edges { __typename cursor node { __typename } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`;
  const { list } = (await ask(query, variables)) as { readonly list: Page };
  expect(list.edges.every((own) => '__typename' in own && own.__typename === edge)).toBe(true);
  const cursors = list.edges.map(({ cursor }) => cursor);
  expect(list.pageInfo.startCursor).toBe(cursors.at(0) ?? null);
  expect(list.pageInfo.endCursor).toBe(cursors.at(-1) ?? null);
  return list;
}

// https://relay.dev/graphql/connections.htm, sections 4 and 5.1
describe('a page on the seed', () => {
  it('is asked of several lists', () => {
    expect(LISTS.length).toBeGreaterThan(10);
  });

  it.each(LISTS.map((list) => [list.name, list] as const))(
    'says of %s what comes before it and behind it, whichever way it is gone through',
    async (_, list) => {
      const whole = await readPage(list, { first: 1_000 });
      const all = whole.edges.map(({ cursor }) => cursor);
      const size = Math.ceil(all.length / 3);
      expect(whole.totalCount).toBe(all.length);
      expect(new Set(all).size).toBe(all.length);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      if (all.length < 3) return;

      const first = await readPage(list, { first: size });
      const middle = await readPage(list, { first: size, after: first.pageInfo.endCursor });
      const end = await readPage(list, { first: size, after: middle.pageInfo.endCursor });
      const last = await readPage(list, { last: size });
      const before = await readPage(list, { last: size, before: last.pageInfo.startCursor });
      const between = await readPage(list, {
        first: size,
        after: all[0],
        before: all.at(-1),
      });

      const cursorsOf = (page: Page): readonly string[] => page.edges.map(({ cursor }) => cursor);
      expect([first, middle, end].flatMap(cursorsOf)).toEqual(all);
      expect([first, middle, end].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([
        true,
        all.length > 2 * size,
        false,
      ]);
      expect([first, middle].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([
        false,
        true,
      ]);
      expect(cursorsOf(last)).toEqual(all.slice(-size));
      expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect(cursorsOf(before)).toEqual(all.slice(-2 * size, -size));
      expect(before.pageInfo).toMatchObject({
        hasNextPage: true,
        hasPreviousPage: all.length > 2 * size,
      });
      expect(cursorsOf(between)).toEqual(all.slice(1, -1).slice(0, size));
      expect(between.pageInfo.hasNextPage).toBe(all.length - 2 > size);
    },
    600_000,
  );
});

// https://relay.dev/graphql/objectidentification.htm, sections 3 to 5
describe('an id', () => {
  it('finds again what has it, by `node` and by `nodes`', async () => {
    const lists = LISTS_OF_NODES.map(
      ({ name }) => `${name}(first: 3) { nodes { ... on Node { __typename id } } }`,
    );
    const found = (await ask(`{ ${lists.join('\n')} }`, {})) as Readonly<
      Record<string, { readonly nodes: readonly { readonly id?: string }[] }>
    >;
    const things = Object.values(found)
      .flatMap(({ nodes }) => nodes)
      .filter(({ id }) => id !== undefined);
    const ids = things.map(({ id }) => id);

    const again = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    const one = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: ids[0] });
    const none = await ask('{ node(id: "nobody/nothing") { id } }', {});

    expect(new Set(things.map((own) => JSON.stringify(own))).size).toBeGreaterThan(20);
    expect(again).toEqual({ nodes: things });
    expect(one).toEqual({ node: things[0] });
    expect(none).toEqual({ node: null });
  }, 600_000);
});
