import { describe, expect, it } from '@jest/globals';

import { answer } from '../../../src/oracle/answer.ts';
import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  claim,
  entity,
  fact,
  figure,
  passage,
  record,
  relation,
  rendering,
  source,
  statement,
} from '../../helpers/small-graph.ts';

const GRAPH = buildGraph({
  entities: [entity('d/a', 'PERSON', { records: [record('d/a'), record('e/a')] })],
  records: [record('d/unused')],
  statements: [statement('d/s', { records: ['d/s', 'e/s'], renderings: [rendering('n')] })],
  sources: [source('d/source')],
  passages: [passage('p')],
  claims: [claim('c', { subject: 'd/a' })],
  propositions: [
    relation('r', 'LEADS', 'd/a', 'd/a'),
    figure('f', 'COUNT', 'd/a'),
    fact('t', 'TASK', 'd/a', 'to watch'),
  ],
  questions: [{ id: 'q', kind: 'WHETHER', text: 'Is it so?', about: ['d/a'], names: [] }],
});

describe('Query.node', () => {
  it.each([
    ['an entity by its id', 'd/a', { __typename: 'Person', id: 'd/a' }],
    ['an entity by another record of it', 'e/a', { __typename: 'Person', id: 'd/a' }],
    ['a statement by another record of it', 'e/s', { __typename: 'Statement', id: 'd/s' }],
    ['a source', 'd/source', { __typename: 'Source', id: 'd/source' }],
    ['a claim', 'c', { __typename: 'Claim', id: 'c' }],
    ['a passage', 'p', { __typename: 'Passage', id: 'p' }],
    ['a rendering', 'n', { __typename: 'Rendering', id: 'n' }],
    ['a relation', 'r', { __typename: 'Relation', id: 'r' }],
    ['a figure', 'f', { __typename: 'Figure', id: 'f' }],
    ['a fact', 't', { __typename: 'Fact', id: 't' }],
    ['a question', 'q', { __typename: 'Question', id: 'q' }],
    ['null for a record that nothing refers to', 'd/unused', null],
    ['null for an id that nothing has', 'd/none', null],
  ])('answers %s', async (_case, id, node) => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';

    expect(await ask(GRAPH, query, { id })).toEqual({ node });
  });

  it.each([
    ['PERSON', 'Person'],
    ['ORGANIZATION', 'Organization'],
    ['GROUP', 'Group'],
    ['COUNTRY', 'Country'],
    ['LOCATION', 'Location'],
    ['EVENT', 'Event'],
    ['THING', 'Thing'],
  ] as const)('tells a %s by its type', async (kind, type) => {
    const graph = buildGraph({ entities: [entity('d/x', kind)] });

    expect(await ask(graph, '{ node(id: "d/x") { __typename } }')).toEqual({
      node: { __typename: type },
    });
  });
});

describe('Query.nodes', () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('answers in the order asked, null for what is not there', async () => {
    expect(await ask(GRAPH, query, { ids: ['q', 'd/none', 'e/a', 'q'] })).toEqual({
      nodes: [{ id: 'q' }, null, { id: 'd/a' }, { id: 'q' }],
    });
  });

  it('looks up at most 100', async () => {
    const ids = Array.from({ length: 101 }, () => 'q');

    expect(await ask(GRAPH, query, { ids })).toEqual(['LIMIT_EXCEEDED']);
    expect(await ask(GRAPH, query, { ids: ids.slice(1) })).toHaveProperty('nodes.99.id', 'q');
  });
});

describe('Query.entity', () => {
  it.each([
    ['d/a', { id: 'd/a' }],
    ['e/a', { id: 'd/a' }],
    ['d/s', null],
    ['c', null],
    ['d/unused', null],
    ['d/none', null],
  ])('answers %s', async (id, answered) => {
    const query = 'query ($id: ID!) { entity(id: $id) { id } }';

    expect(await ask(GRAPH, query, { id })).toEqual({ entity: answered });
  });
});

describe('a request that is no operation', () => {
  it.each([
    ['a syntax error', '{ entity('],
    ['an unknown field', '{ nobody }'],
  ])('is refused without data: %s', async (_case, query) => {
    const answered = await answer(GRAPH, { query });

    expect(answered.data).toBeUndefined();
    expect(answered.errors).toHaveLength(1);
  });

  it('is refused where a variable is missing, or has the wrong type', async () => {
    const query = 'query ($first: Int!) { entities(first: $first) { totalCount } }';

    expect(await ask(GRAPH, query)).toEqual(['BAD_USER_INPUT']);
    expect(await ask(GRAPH, query, { first: 'two' })).toEqual(['BAD_USER_INPUT']);
  });

  it('is refused where it does not say which of several operations is meant', async () => {
    const query = 'query A { sources { totalCount } } query B { claims { totalCount } }';

    expect(await ask(GRAPH, query)).toEqual(['BAD_USER_INPUT']);
    expect((await answer(GRAPH, { query, operationName: 'B' })).data).toEqual({
      claims: { totalCount: 1 },
    });
  });
});

describe('a graph that does not hold together', () => {
  it('is no fault of the client', async () => {
    const broken = buildGraph({ propositions: [relation('r', 'LEADS', 'd/none', 'd/none')] });

    await expect(ask(broken, '{ relations { nodes { from { id } } } }')).rejects.toThrow('d/none');
  });
});
