import { describe, expect, it } from '@jest/globals';

import type { Graph } from '../../../src/derive/graph.ts';
import { ask } from '../../helpers/ask.ts';
import { buildGraph, entity, relation } from '../../helpers/small-graph.ts';

const PAGE =
  'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** What `PAGE` selects. */
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const NAMES = ['a', 'b', 'b', 'c', 'd'];
const GRAPH = buildGraph({
  entities: NAMES.map((name, index) => entity(`d/${index}`, 'THING', { name })),
});

describe('a connection', () => {
  it.each([
    ['the whole list', {}, ['d/0', 'd/1', 'd/2', 'd/3', 'd/4'], false],
    ['a page', { first: 2 }, ['d/0', 'd/1'], true],
    ['exactly the list', { first: 5 }, ['d/0', 'd/1', 'd/2', 'd/3', 'd/4'], false],
    ['no place at all', { first: 0 }, [], true],
    ['20 places where `first` is null', { first: null, after: null }, NAMES.map(place), false],
    ['all of it from its end', { last: 5 }, NAMES.map(place), false],
  ])('gives %s', async (_case, args, ids, hasNextPage) => {
    const page = await pageOf(GRAPH, args);

    expect(page.nodes.map(({ id }) => id)).toEqual(ids);
    expect(page.totalCount).toBe(5);
    expect(page.pageInfo).toMatchObject({ hasNextPage, hasPreviousPage: false });
  });

  it('has 20 places where nothing is said', async () => {
    const many = Array.from({ length: 21 }, (_, index) => entity(`d/${index}`, 'THING'));

    const page = await pageOf(buildGraph({ entities: many }), {});

    expect(page).toMatchObject({ totalCount: 21, pageInfo: { hasNextPage: true } });
    expect(page.nodes).toHaveLength(20);
  });

  it('has no cursors where it has no places', async () => {
    const page = await pageOf(GRAPH, { first: 0 });

    expect(page.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });

  it.each([
    ['ASC', 1, ['d/0', 'd/1', 'd/2', 'd/3', 'd/4']],
    ['ASC', 2, ['d/0', 'd/1', 'd/2', 'd/3', 'd/4']],
    ['DESC', 2, ['d/4', 'd/3', 'd/2', 'd/1', 'd/0']],
  ])('is enumerated %s in pages of %i', async (direction, first, ids) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf(GRAPH, { first, after, direction });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(ids);
  });

  it.each([
    ['the last places', { last: 2 }, ['d/3', 'd/4'], [true, false]],
    ['no place at its end', { last: 0 }, [], [true, false]],
    ['what stands before a place', { before: 3 }, ['d/0', 'd/1', 'd/2'], [false, false]],
    ['the last before a place', { last: 2, before: 3 }, ['d/1', 'd/2'], [true, true]],
    ['the first before a place', { first: 2, before: 3 }, ['d/0', 'd/1'], [false, true]],
    [
      'all before a place, from its end',
      { last: 9, before: 3 },
      ['d/0', 'd/1', 'd/2'],
      [false, true],
    ],
    [
      'what stands between two places',
      { after: 0, before: 4 },
      ['d/1', 'd/2', 'd/3'],
      [true, false],
    ],
    ['the first between two places', { first: 1, after: 0, before: 4 }, ['d/1'], [true, true]],
    ['the last between two places', { last: 1, after: 0, before: 4 }, ['d/3'], [true, true]],
    ['the last behind a place', { last: 9, after: 2 }, ['d/3', 'd/4'], [false, false]],
    ['nothing where one place is both', { after: 2, before: 2 }, [], [true, false]],
    ['nothing where the places are exchanged', { after: 3, before: 1 }, [], [true, false]],
  ])('gives %s', async (_case, args, ids, [hasPreviousPage, hasNextPage]) => {
    const { after, before, ...sizes }: Between = args;

    const page = await pageOf(GRAPH, {
      ...sizes,
      after: after === undefined ? null : await cursorAt(after),
      before: before === undefined ? null : await cursorAt(before),
    });

    expect(page.nodes.map(({ id }) => id)).toEqual(ids);
    expect(page.totalCount).toBe(5);
    expect(page.pageInfo).toMatchObject({ hasPreviousPage, hasNextPage });
  });

  it.each([
    ['ASC', 1, ['d/0', 'd/1', 'd/2', 'd/3', 'd/4']],
    ['DESC', 2, ['d/4', 'd/3', 'd/2', 'd/1', 'd/0']],
  ])('is enumerated %s from its end in pages of %i', async (direction, last, ids) => {
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page: Page = await pageOf(GRAPH, { last, before, direction });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      seen.unshift(...page.nodes.map(({ id }) => id));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);

    expect(seen).toEqual(ids);
  });

  it('goes on behind a place where nothing stands any more', async () => {
    const { pageInfo } = await pageOf(GRAPH, { first: 3 });
    const without = buildGraph({
      entities: [...GRAPH.entities.values()].filter(({ id }) => id !== 'd/2'),
    });

    const page = await pageOf(without, { after: pageInfo.endCursor });

    expect(page.nodes).toEqual([{ id: 'd/3' }, { id: 'd/4' }]);
    expect(page.pageInfo.hasPreviousPage).toBe(true);
  });

  it('takes the cursor of any of its edges', async () => {
    const edges = '{ entities { edges { cursor node { id } } } }';
    const { entities } = (await ask(GRAPH, edges)) as {
      entities: { edges: { cursor: string; node: { id: string } }[] };
    };

    const page = await pageOf(GRAPH, { after: entities.edges[1]!.cursor });

    expect(page.nodes.map(({ id }) => id)).toEqual(['d/2', 'd/3', 'd/4']);
  });
});

describe('a page that cannot be given', () => {
  const cursor = (parts: object): string =>
    Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['a negative size', 'entities(first: -1)', ['BAD_USER_INPUT']],
    ['a size above 1,000', 'entities(first: 1001)', ['LIMIT_EXCEEDED']],
    ['a cursor that is no cursor', 'entities(after: "x")', ['INVALID_CURSOR']],
    ['a negative size at its end', 'entities(last: -1)', ['BAD_USER_INPUT']],
    ['a size above 1,000 at its end', 'entities(last: 1001)', ['LIMIT_EXCEEDED']],
    ['the first and the last places', 'entities(first: 1, last: 1)', ['BAD_USER_INPUT']],
    [
      'one too large and both ends',
      'entities(first: 1001, last: 0)',
      ['LIMIT_EXCEEDED', 'BAD_USER_INPUT'],
    ],
    ['an empty cursor', 'entities(after: "")', ['INVALID_CURSOR']],
    ['a `before` that is no cursor', 'entities(last: 1, before: "x")', ['INVALID_CURSOR']],
    ['JSON that is no cursor', `entities(after: "${cursor([1])}")`, ['INVALID_CURSOR']],
    [
      'a cursor of another list',
      `entities(after: "${cursor({ list: 'events by NAME ASC', keys: ['a'], id: 'd/0' })}")`,
      ['FOREIGN_CURSOR'],
    ],
    [
      'a cursor of another direction',
      `entities(after: "${cursor({ list: 'entities by NAME DESC', keys: ['a'], id: 'd/0' })}")`,
      ['FOREIGN_CURSOR'],
    ],
    [
      'half a cursor',
      `entities(after: "${cursor({ list: 'entities by NAME ASC', id: 'd/0' })}")`,
      ['INVALID_CURSOR'],
    ],
  ])('is refused with a code: %s', async (_case, list, codes) => {
    expect(await ask(GRAPH, `{ ${list} { totalCount } }`)).toEqual(codes);
  });

  it('takes 1,000 places', async () => {
    expect(await ask(GRAPH, '{ entities(first: 1000) { totalCount } }')).toEqual({
      entities: { totalCount: 5 },
    });
  });

  it('is refused with the whole operation, one error for each fault, also where nothing is reached', async () => {
    const query = `query ($n: Int) {
      sources { totalCount }
      entity(id: "d/none") { names(first: -1) { totalCount } ...Rest }
      entities(first: $n) { totalCount }
    }
    fragment Rest on Entity { records { entity { claims(first: -2) { totalCount } } } }`;

    const codes = (await ask(GRAPH, query, { n: 2000 })) as readonly string[];

    expect([...codes].sort()).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED']);
  });

  it('is no fault where it is left out', async () => {
    const query = `query ($no: Boolean = false) {
      sources { totalCount }
      entities(first: -1) @include(if: $no) { totalCount }
      ... @skip(if: true) { claims(first: -1) { totalCount } }
    }`;

    expect(await ask(GRAPH, query)).toEqual({ sources: { totalCount: 0 } });
  });
});

describe('an edge of relations', () => {
  const graph = buildGraph({
    entities: [entity('d/a', 'COUNTRY'), entity('d/b', 'COUNTRY')],
    propositions: [
      relation('r1', 'MET_WITH', 'd/a', 'd/b'),
      relation('r2', 'MET_WITH', 'd/a', 'd/a'),
      relation('r3', 'MET_WITH', 'd/b', 'd/a'),
    ],
  });

  it.each([
    ['BOTH', { r1: 'd/b', r2: 'd/a', r3: 'd/b' }],
    ['OUT', { r1: 'd/b', r2: 'd/a' }],
    ['IN', { r2: 'd/a', r3: 'd/b' }],
  ])('has the other end of each relation once: %s', async (direction, others) => {
    const query = `{ entity(id: "d/a") { relations(direction: ${direction}) { totalCount edges { node { id } other { id } } } } }`;

    const edges = Object.entries(others).map(([id, other]) => ({
      node: { id },
      other: { id: other },
    }));
    expect(await ask(graph, query)).toEqual({
      entity: { relations: { totalCount: edges.length, edges } },
    });
  });

  it('has no other end where the list has no anchor', async () => {
    expect(await ask(graph, '{ relations(first: 1) { edges { other { id } } } }')).toEqual({
      relations: { edges: [{ other: null }] },
    });
  });
});

/** Sizes, and which places of the list its cursors are. */
interface Between {
  readonly first?: number;
  readonly last?: number;
  readonly after?: number;
  readonly before?: number;
}

/** The cursor of a place of `GRAPH`. */
async function cursorAt(index: number): Promise<string> {
  const { entities } = (await ask(GRAPH, '{ entities { edges { cursor } } }')) as {
    readonly entities: { readonly edges: readonly { readonly cursor: string }[] };
  };
  return entities.edges[index]!.cursor;
}

/** A page of all entities. */
async function pageOf(graph: Graph, variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const query = `query (
    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection! = ASC
  ) {
    entities(
      first: $first, after: $after, last: $last, before: $before
      orderBy: {by: NAME, direction: $direction}
    ) { ${PAGE} }
  }`;
  const { entities } = (await ask(graph, query, variables)) as { readonly entities: Page };
  return entities;
}

function place(_name: string, index: number): string {
  return `d/${index}`;
}
