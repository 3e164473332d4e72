import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  entity,
  fact,
  passage,
  rendering,
  source,
  statement,
} from '../../helpers/small-graph.ts';

const GRAPH = buildGraph({
  entities: [
    entity('d/town', 'LOCATION', { label: 'an oil town' }),
    entity('d/city', 'LOCATION', { label: 'Almaty' }),
    entity('d/person', 'PERSON', { label: 'the president' }),
  ],
  statements: [
    statement('d/said', {
      text: 'We asked Almaty for help',
      renderings: [rendering('m', { passage: 'q' }), rendering('n', { passage: 'p' })],
    }),
  ],
  sources: [source('d/paper', { title: 'Unrest in Almaty' })],
  passages: [
    passage('p', { exact: 'all of us asked for help' }),
    passage('q', { exact: 'We asked Almaty for help' }),
  ],
  propositions: [
    fact('n1', 'NAME', 'd/town', 'Жаңаөзен'),
    fact('n2', 'NAME', 'd/person', 'Kassym-Jomart Tokayev'),
    fact('n3', 'NAME', 'd/person', 'Tokayev'),
    fact('n4', 'NAME', 'd/person', 'Nobody', { negated: true }),
  ],
});

const QUERY = `query ($text: String!, $kinds: [SearchKind!], $exactScript: Boolean! = false, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, exactScript: $exactScript, first: $first, after: $after) {
    totalCount
    edges { matched score node { ... on Node { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly matched: string;
      readonly score: number;
      readonly node: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function find(text: string, more: object = {}): Promise<unknown> {
  const answer = await ask(GRAPH, QUERY, { text, ...more });
  if (Array.isArray(answer)) return answer as unknown;
  return (answer as Answer).search.edges.map(({ node, matched }) => `${node.id}: ${matched}`);
}

describe('Query.search', () => {
  it.each([
    ['a Cyrillic name by Latin letters', 'Zhanaozen', {}, ['d/town: Жаңаөзен']],
    ['a Latin name by Cyrillic letters', 'Токаев', {}, ['d/person: Tokayev']],
    [
      'nothing in another script where this one is asked for',
      'Zhanaozen',
      { exactScript: true },
      [],
    ],
    ['the same script where it is asked for', 'жаңа', { exactScript: true }, ['d/town: Жаңаөзен']],
    [
      'names, texts and titles, the closest first',
      'almaty',
      {},
      ['d/city: Almaty', 'd/paper: Unrest in Almaty', 'd/said: We asked Almaty for help'],
    ],
    [
      'only the kinds that are asked for',
      'almaty',
      { kinds: ['SOURCE'] },
      ['d/paper: Unrest in Almaty'],
    ],
    ['the words of a rendering', 'all of us', {}, ['d/said: all of us asked for help']],
    ['the beginnings of words, in any order', 'tok jom', {}, ['d/person: Kassym-Jomart Tokayev']],
    ['labels of the annotators', 'oil', {}, ['d/town: an oil town']],
    ['nothing by the middle of a word', 'maty', {}, []],
    ['no name that is denied', 'Nobody', {}, []],
    ['words with marks that mean something elsewhere', 'almaty* AND "', {}, []],
  ])('finds %s', async (_case, text, more, expected) => {
    expect(await find(text, more)).toEqual(expected);
  });

  it('pages', async () => {
    const first = (await ask(GRAPH, QUERY, { text: 'almaty', first: 2 })) as Answer;
    const { endCursor, hasNextPage } = first.search.pageInfo;

    expect(first.search.totalCount).toBe(3);
    expect(hasNextPage).toBe(true);
    expect(await find('almaty', { first: 2, after: endCursor })).toEqual([
      'd/said: We asked Almaty for help',
    ]);
  });

  it.each(['', '  ', '*', '«…»'])('refuses to look for nothing: %j', async (text) => {
    expect(await find(text)).toEqual(['BAD_USER_INPUT']);
  });
});
