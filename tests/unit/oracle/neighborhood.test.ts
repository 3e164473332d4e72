import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import { buildGraph, entity, relation } from '../../helpers/small-graph.ts';

const GRAPH = buildGraph({
  entities: [
    entity('d/a', 'PERSON', { name: 'Middle' }),
    entity('d/b', 'PERSON', { name: 'Zeta' }),
    entity('d/c', 'PERSON', { name: 'alpha' }),
    entity('d/d', 'PERSON', { name: 'Far' }),
    entity('d/e', 'PERSON', { name: 'Elsewhere' }),
  ],
  propositions: [
    relation('r1', 'LEADS', 'd/a', 'd/b'),
    relation('r2', 'LEADS', 'd/c', 'd/a'),
    relation('r3', 'LEADS', 'd/b', 'd/d'),
    relation('r4', 'LEADS', 'd/b', 'd/c'),
    relation('r5', 'LEADS', 'd/a', 'd/e', { modality: 'HOPED' }),
  ],
});

const QUERY = `query ($of: [ID!]!, $depth: Int! = 1, $where: RelationWhere, $first: Int! = 100) {
  neighborhood(of: $of, depth: $depth, where: $where, first: $first) {
    nodes { id } relations { id } truncated
  }
}`;

describe('Query.neighborhood', () => {
  it.each([
    ['itself alone, and no loop', { depth: 0 }, ['d/a'], [], false],
    [
      'the nearest by name, and all that joins them',
      {},
      ['d/a', 'd/c', 'd/b'],
      ['r1', 'r2', 'r4'],
      false,
    ],
    [
      'what lies further off behind the nearer',
      { depth: 2 },
      ['d/a', 'd/c', 'd/b', 'd/d'],
      ['r1', 'r2', 'r3', 'r4'],
      false,
    ],
    ['as much as is asked for, and that there is more', { first: 2 }, ['d/a', 'd/c'], ['r2'], true],
    [
      'hopes where they are asked for',
      { where: { modalities: ['HOPED'] } },
      ['d/a', 'd/e'],
      ['r5'],
      false,
    ],
    ['nothing around what is not there', { of: ['d/none'] }, [], [], false],
    ['several at once', { of: ['d/d', 'd/e'], depth: 0 }, ['d/e', 'd/d'], [], false],
  ])('gives %s', async (_case, variables, nodes, relations, truncated) => {
    expect(await ask(GRAPH, QUERY, { of: ['d/a'], ...variables })).toEqual({
      neighborhood: {
        nodes: nodes.map((id) => ({ id })),
        relations: relations.map((id) => ({ id })),
        truncated,
      },
    });
  });

  it.each([
    ['a depth beyond 4', { depth: 5 }, ['LIMIT_EXCEEDED']],
    ['a negative depth', { depth: -1 }, ['BAD_USER_INPUT']],
    ['more than 1,000 nodes', { first: 1_001 }, ['LIMIT_EXCEEDED']],
    ['more than 100 entities', { of: Array<string>(101).fill('d/a') }, ['LIMIT_EXCEEDED']],
  ])('refuses %s', async (_case, variables, expected) => {
    expect(await ask(GRAPH, QUERY, { of: ['d/a'], ...variables })).toEqual(expected);
  });
});
