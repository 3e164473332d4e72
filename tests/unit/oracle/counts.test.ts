import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  claim,
  entity,
  figure,
  record,
  source,
  statement,
  time,
} from '../../helpers/small-graph.ts';

const EARLY = source('d/early');
const LATE = source('d/late');
const SILENT = source('d/silent');

const GRAPH = buildGraph({
  entities: [
    entity('d/a', 'PERSON'),
    entity('d/town', 'LOCATION'),
    entity('d/strike', 'EVENT', {
      modality: 'ACTUAL',
      records: [
        record('d/strike', {
          kind: 'EVENT',
          codes: [{ scheme: 'PLOVER', type: 'PROTEST', contexts: [] }],
        }),
      ],
    }),
  ],
  sources: [EARLY, LATE, SILENT],
  statements: [statement('d/said', { speakers: ['d/a'], medium: 'BRIEFING' })],
  claims: [
    claim(
      'c1',
      { source: 'd/early', subject: 'd/a', predicate: 'PARTICIPATED_IN', object: 'd/strike' },
      { from: EARLY, when: time('2022-01-05'), dates: ['d/strike'], concerns: ['d/a', 'd/strike'] },
    ),
    claim(
      'c2',
      { source: 'd/late', subject: 'd/strike', predicate: 'OCCURRED_IN', object: 'd/town' },
      { from: LATE, concerns: ['d/strike', 'd/town'], statement: 'd/said' },
    ),
    claim(
      'c3',
      { source: 'd/late', subject: 'd/strike', predicate: 'DEATHS', value: { text: '9' } },
      { from: LATE, concerns: ['d/strike'], propositions: ['f'] },
    ),
    claim(
      'c4',
      { source: 'd/silent', subject: 'd/strike', predicate: 'LABEL', value: { text: 'it' } },
      { from: SILENT, concerns: ['d/strike'], statement: 'd/unheard' },
    ),
  ],
  propositions: [figure('f', 'DEATHS', 'd/strike', { claims: ['c3'], questions: ['q'] })],
  questions: [{ id: 'q', kind: 'FIGURE', text: 'How many dead?', about: ['d/strike'], names: [] }],
});

describe('Query.counts', () => {
  it.each([
    ['CLAIMS', 'SOURCE', {}, { 'd/late': 2, 'd/early': 1, 'd/silent': 1 }],
    // `d/unheard` is said by nobody who is here: the claim is there, the statement is not.
    ['STATEMENTS', 'MODALITY', {}, { ACTUAL: 1 }],
    ['CLAIMS', 'DAY', {}, { '': 3, '2022-01-05': 1 }],
    ['CLAIMS', 'ACTOR', {}, { '': 2, 'd/a': 2 }],
    ['CLAIMS', 'PLACE', {}, { '': 3, 'd/town': 1 }],
    ['CLAIMS', 'CODE', {}, { PROTEST: 4 }],
    ['CLAIMS', 'MODALITY', {}, { ACTUAL: 4 }],
    ['CLAIMS', 'KIND', {}, { DEATHS: 1, LABEL: 1, OCCURRED_IN: 1, PARTICIPATED_IN: 1 }],
    ['CLAIMS', 'SOURCE', { measures: ['DEATHS'] }, { 'd/late': 1 }],
    ['STATEMENTS', 'KIND', {}, { BRIEFING: 1 }],
    ['STATEMENTS', 'ACTOR', {}, { 'd/a': 1 }],
    ['EVENTS', 'PLACE', {}, { 'd/town': 1 }],
    ['EVENTS', 'DAY', {}, { '2022-01-05': 1 }],
    ['EVENTS', 'SOURCE', {}, { 'd/early': 1, 'd/late': 1, 'd/silent': 1 }],
    ['EVENTS', 'SOURCE', { measures: ['DEATHS'] }, { 'd/late': 1 }],
    ['DISCREPANCIES', 'KIND', {}, {}],
  ])('counts %s by %s, of %j', async (of, by, where, expected) => {
    const query = `query ($where: ClaimWhere) {
      counts(of: ${of}, by: ${by}, where: $where) { nodes { key count } }
    }`;
    const { counts } = (await ask(GRAPH, query, { where })) as {
      counts: { nodes: readonly { key: string; count: number }[] };
    };

    expect(counts.nodes.map(({ key, count }) => [key, count])).toEqual(Object.entries(expected));
  });

  it('gives what a key is the id of', async () => {
    const query = `{ counts(of: CLAIMS, by: PLACE, where: { relationTypes: [OCCURRED_IN] }) {
      nodes { key node { __typename id } }
    } }`;

    expect(await ask(GRAPH, query)).toEqual({
      counts: { nodes: [{ key: 'd/town', node: { __typename: 'Location', id: 'd/town' } }] },
    });
  });
});

describe('Query.coverage', () => {
  it.each([
    ['an entity', { about: ['d/a'], names: [] }, 'd/a', ['d/early'], ['d/late', 'd/silent']],
    ['a question', { questions: ['q'] }, 'q', ['d/late'], ['d/early', 'd/silent']],
    ['a measure', { measures: ['DEATHS'] }, 'q', ['d/late'], ['d/early', 'd/silent']],
    [
      'a measure of something',
      { measures: ['DEATHS'], about: ['d/strike'], names: [] },
      'q',
      ['d/late'],
      ['d/early', 'd/silent'],
    ],
  ])('tells who speaks of %s', async (_case, variables, about, sources, silent) => {
    const query = `query ($about: [ID!], $questions: [ID!], $measures: [Measure!]) {
      coverage(about: $about, questions: $questions, measures: $measures) {
        about { id } sources { nodes { id } } silent { nodes { id } }
      }
    }`;

    expect(await ask(GRAPH, query, variables)).toEqual({
      coverage: [
        {
          about: { id: about },
          sources: { nodes: sources.map((id) => ({ id })) },
          silent: { nodes: silent.map((id) => ({ id })) },
        },
      ],
    });
  });

  it.each([
    [
      'leaves out what is not there',
      '{ coverage(about: ["d/none"]) { about { id } } }',
      { coverage: [] },
    ],
    [
      'finds no question of a measure about something else',
      '{ coverage(about: ["d/a"], measures: [DEATHS]) { about { id } } }',
      { coverage: [] },
    ],
    ['refuses to tell of nothing', '{ coverage { about { id } } }', ['BAD_USER_INPUT']],
  ])('%s', async (_case, query, expected) => {
    expect(await ask(GRAPH, query)).toEqual(expected);
  });
});
