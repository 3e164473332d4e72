import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import type { WhenContent } from '../../../src/model/claim.ts';
import {
  buildGraph,
  claim,
  entity,
  passage,
  rendering,
  statement,
  time,
} from '../../helpers/small-graph.ts';

const GRAPH = buildGraph({
  entities: [
    entity('d/who', 'PERSON'),
    entity('d/strike', 'EVENT', { modality: 'ACTUAL' }),
    entity('d/vote', 'EVENT', { modality: 'PLANNED' }),
    entity('d/undated', 'EVENT', { modality: 'ACTUAL' }),
  ],
  statements: [
    statement('d/said', {
      renderings: [rendering('n1', { said: said('2022-01-06') })],
      speakers: ['d/who'],
    }),
    statement('d/written', { renderings: [rendering('n2', { said: said('2022-01-04') })] }),
  ],
  passages: [passage('p')],
  claims: [
    claim(
      'c1',
      { subject: 'd/who', predicate: 'PARTICIPATED_IN', object: 'd/strike' },
      { when: time('2022-01-05'), dates: ['d/strike'], concerns: ['d/strike', 'd/who'] },
    ),
    claim(
      'c2',
      { subject: 'd/strike', predicate: 'OCCURRED' },
      { when: time('[2022-01-02..2022-01-09]'), dates: ['d/strike'], concerns: ['d/strike'] },
    ),
    claim(
      'c3',
      { subject: 'd/vote', predicate: 'OCCURRED', modality: 'PLANNED' },
      {
        when: time('2022-01-08'),
        dates: ['d/vote'],
        concerns: ['d/vote', 'x/away'],
        statement: 'd/written',
      },
    ),
  ],
});

const QUERY = `query ($about: [ID!], $from: Date, $to: Date, $modalities: [Modality!]) {
  timeline(about: $about, from: $from, to: $to, modalities: $modalities) {
    totalCount
    undated
    edges { when { edtf } node { ... on Node { id } } }
  }
}`;

function said(edtf: string): WhenContent {
  return { edtf, extent: 'WITHIN', basis: 'STATED' };
}

interface Answer {
  readonly timeline: {
    readonly totalCount: number;
    readonly undated: number;
    readonly edges: readonly {
      readonly when: { readonly edtf: string };
      readonly node: { readonly id: string };
    }[];
  };
}

describe('Query.timeline', () => {
  it.each([
    [
      'everything that has a day, by the earliest',
      {},
      [
        'd/strike [2022-01-02..2022-01-09]',
        'd/written 2022-01-04',
        'd/said 2022-01-06',
        'd/vote 2022-01-08',
      ],
      1,
    ],
    [
      'what meets some days, by a time that does',
      { from: '2022-01-05', to: '2022-01-06' },
      ['d/strike [2022-01-02..2022-01-09]', 'd/said 2022-01-06'],
      1,
    ],
    ['what comes later', { from: '2022-01-10' }, [], 1],
    [
      'nothing where the days end before they begin',
      { from: '2022-01-06', to: '2022-01-04' },
      [],
      1,
    ],
    ['what came before', { to: '2022-01-03' }, ['d/strike [2022-01-02..2022-01-09]'], 1],
    [
      'what somebody has to do with',
      { about: ['d/who'] },
      ['d/strike [2022-01-02..2022-01-09]', 'd/said 2022-01-06'],
      0,
    ],
    ['nothing that an entry of another dossier has to do with', { about: ['x/away'] }, [], 0],
    ['one event itself', { about: ['d/vote'] }, ['d/vote 2022-01-08'], 0],
    [
      'events by their modality, statements by that of their claims',
      { modalities: ['PLANNED'] },
      ['d/written 2022-01-04', 'd/vote 2022-01-08'],
      0,
    ],
  ])('gives %s', async (_case, variables, expected, undated) => {
    const { timeline } = (await ask(GRAPH, QUERY, variables)) as Answer;

    expect(timeline.edges.map(({ node, when }) => `${node.id} ${when.edtf}`)).toEqual(expected);
    expect(timeline.totalCount).toBe(expected.length);
    expect(timeline.undated).toBe(undated);
  });
});
