import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import { buildGraph, entity, relation } from '../../helpers/small-graph.ts';

const GRAPH = buildGraph({
  entities: ['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => entity(`d/${id}`, 'PERSON')),
  propositions: [
    relation('r1', 'LEADS', 'd/a', 'd/b'),
    relation('r2', 'LEADS', 'd/c', 'd/b'),
    relation('r3', 'SUPPORTS', 'd/a', 'd/d'),
    relation('r4', 'SUPPORTS', 'd/d', 'd/c'),
    relation('r5', 'MEMBER_OF', 'd/d', 'd/c'),
    relation('r6', 'LEADS', 'd/a', 'd/c', { modality: 'PLANNED' }),
    relation('r7', 'LEADS', 'd/a', 'd/c', { negated: true }),
    relation('r8', 'LEADS', 'd/c', 'd/e'),
    relation('r9', 'LEADS', 'd/a', 'd/a'),
  ],
});

const QUERY = `query ($from: ID!, $to: ID!, $where: RelationWhere, $maxLength: Int! = 4, $first: Int! = 3) {
  paths(from: $from, to: $to, where: $where, maxLength: $maxLength, first: $first) {
    truncated
    paths { length nodes { id } relations { id } }
  }
}`;

interface Answer {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: readonly {
      readonly length: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly relations: readonly { readonly id: string }[];
    }[];
  };
}

async function findWays(variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await ask(GRAPH, QUERY, { from: 'd/a', to: 'd/c', ...variables });
  if (Array.isArray(answer)) return answer as unknown;
  const { paths, truncated } = (answer as Answer).paths;
  const ways = paths.map(({ relations }) => relations.map(({ id }) => id).join(' '));
  return truncated ? [...ways, '…'] : ways;
}

describe('Query.paths', () => {
  it.each([
    [
      'all of the least length, over relations in either direction',
      {},
      ['r1 r2', 'r3 r4', 'r3 r5'],
    ],
    ['as many as are asked for, and whether there are more', { first: 2 }, ['r1 r2', 'r3 r4', '…']],
    ['none, and that there are some', { first: 0 }, ['…']],
    ['only relations that pass the filter', { where: { types: ['SUPPORTS'] } }, ['r3 r4']],
    ['plans where they are asked for', { where: { modalities: ['PLANNED'] } }, ['r6']],
    ['denials where they are asked for', { where: { negated: true } }, ['r7']],
    [
      'plans that a part of the filter asks for',
      { where: { or: [{ modalities: ['PLANNED'] }, { types: ['MEMBER_OF'] }] } },
      ['r6'],
    ],
    ['nothing beyond the length that is allowed', { maxLength: 1 }, []],
    ['nothing where nothing leads', { to: 'd/alone' }, []],
    ['nothing to what is not there', { to: 'd/none' }, []],
    ['one way to itself, over nothing', { to: 'd/a' }, ['']],
  ])('finds %s', async (_case, variables, expected) => {
    expect(await findWays(variables)).toEqual(expected);
  });

  it('tells what lies on a way, from its start to its end', async () => {
    const answer = await ask(GRAPH, QUERY, { from: 'd/e', to: 'd/b' });

    expect(answer).toEqual({
      paths: {
        truncated: false,
        paths: [
          {
            length: 2,
            nodes: [{ id: 'd/e' }, { id: 'd/c' }, { id: 'd/b' }],
            relations: [{ id: 'r8' }, { id: 'r2' }],
          },
        ],
      },
    });
  });

  it.each([
    ['a negative length', { maxLength: -1 }, ['BAD_USER_INPUT']],
    ['a length beyond 8', { maxLength: 9 }, ['LIMIT_EXCEEDED']],
    ['more than 100 ways', { first: 101 }, ['LIMIT_EXCEEDED']],
  ])('refuses %s', async (_case, variables, expected) => {
    expect(await findWays(variables)).toEqual(expected);
  });
});
