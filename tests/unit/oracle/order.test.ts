import { describe, expect, it } from '@jest/globals';

import type { Graph } from '../../../src/derive/graph.ts';
import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  claim,
  entity,
  fact,
  figure,
  passage,
  relation,
  rendering,
  source,
  statement,
  time,
} from '../../helpers/small-graph.ts';

const A = entity('d/a', 'COUNTRY');
const B = entity('d/b', 'COUNTRY');

describe('a list of entities', () => {
  const graph = buildGraph({
    entities: [
      entity('d/4', 'PERSON', { name: 'Zh' }),
      entity('d/3', 'PERSON', { name: 'Élan' }),
      entity('d/2', 'PERSON', { name: 'elan' }),
      entity('d/1', 'PERSON', { name: '\u{1F600}' }),
      entity('d/5', 'PERSON', { name: '\uA000' }),
    ],
  });

  it('runs by folded name in code-point order, then by id', async () => {
    expect(await idsOf(graph, 'entities')).toEqual(['d/2', 'd/3', 'd/4', 'd/5', 'd/1']);
  });

  it('runs the other way round, ties as well, when descending', async () => {
    const ids = await idsOf(graph, 'entities(orderBy: {by: NAME, direction: DESC})');

    expect(ids).toEqual(['d/1', 'd/5', 'd/4', 'd/3', 'd/2']);
  });
});

describe('a list of relations', () => {
  const graph = buildGraph({
    entities: [A, B],
    propositions: [
      relation('r1', 'LEADS', 'd/a', 'd/b', { originCount: 2 }),
      relation('r2', 'LEADS', 'd/a', 'd/b', {
        when: [time('2022-01-07'), time('2022-01-02/2022-01-09')],
        knownSince: '2022-01-10',
        originCount: 10,
      }),
      relation('r3', 'LEADS', 'd/a', 'd/b', { when: [time('[..2022-01-03]')], originCount: 2 }),
      relation('r4', 'LEADS', 'd/a', 'd/b', {
        when: [time('2022-01-02')],
        knownSince: '2022-01-09',
      }),
    ],
  });

  it.each([
    ['', ['r2', 'r4', 'r3', 'r1']],
    ['(orderBy: null)', ['r2', 'r4', 'r3', 'r1']],
    ['(orderBy: {by: WHEN, direction: DESC})', ['r1', 'r3', 'r4', 'r2']],
    ['(orderBy: {by: KNOWN_SINCE})', ['r4', 'r2', 'r1', 'r3']],
    ['(orderBy: {by: KNOWN_SINCE, direction: DESC})', ['r3', 'r1', 'r2', 'r4']],
    ['(orderBy: {by: ORIGIN_COUNT})', ['r4', 'r1', 'r3', 'r2']],
    ['(orderBy: {by: ORIGIN_COUNT, direction: DESC})', ['r2', 'r3', 'r1', 'r4']],
  ])(
    'takes the earliest day it is said to be, unknown as the last: relations%s',
    async (args, ids) => {
      expect(await idsOf(graph, `relations${args}`)).toEqual(ids);
    },
  );
});

describe('a list of events', () => {
  it('takes the times of the claims that date each event', async () => {
    const when = { extent: 'WITHIN', basis: 'STATED' } as const;
    const graph = buildGraph({
      entities: [entity('d/late', 'EVENT'), entity('d/early', 'EVENT'), entity('d/open', 'EVENT')],
      claims: [
        claim('c1', { when: { edtf: '2022-01-05', ...when } }, { dates: ['d/late'] }),
        claim('c2', { when: { edtf: '2022-01-04/..', ...when } }, { dates: ['d/early', 'd/late'] }),
        claim('c3', { when: { edtf: '2022-01-03', ...when } }, { dates: ['d/early'] }),
        claim('c4', { when: { text: 'earlier', ...when } }, { dates: ['d/open'] }),
        claim('c5', { when: { edtf: '2022-01-05', ...when } }, { dates: ['d/late'] }),
      ],
    });

    expect(await ask(graph, '{ events { nodes { id when { edtf text } } } }')).toEqual({
      events: {
        nodes: [
          {
            id: 'd/early',
            when: [
              { edtf: '2022-01-03', text: null },
              { edtf: '2022-01-04/..', text: null },
            ],
          },
          {
            id: 'd/late',
            when: [
              { edtf: '2022-01-05', text: null },
              { edtf: '2022-01-05', text: null },
              { edtf: '2022-01-04/..', text: null },
            ],
          },
          { id: 'd/open', when: [{ edtf: null, text: 'earlier' }] },
        ],
      },
    });
  });
});

describe('lists of claims, statements and sources', () => {
  const day = (edtf: string) =>
    source(`d/${edtf}`, {
      title: edtf === '2022-01-05' ? 'Über' : 'ubiquitous',
      published: { edtf, extent: 'WITHIN', basis: 'STATED' },
    });
  const graph = buildGraph({
    sources: [day('2022-01-06'), day('2022-01-05'), day('2022-01-05/..')],
    claims: [
      claim('c1', {}, { from: day('2022-01-05/..') }),
      claim(
        'c2',
        { when: { edtf: '2022-01-02', extent: 'WITHIN', basis: 'STATED' } },
        { from: day('2022-01-06') },
      ),
      claim('c3', {}, { from: day('2022-01-05') }),
    ],
    statements: [
      statement('d/s1', { knownSince: '2022-01-05' }),
      statement('d/s2', { when: [time('2022-01-07'), time('2022-01-01/..')] }),
    ],
  });

  it.each([
    ['claims', ['c3', 'c2', 'c1']],
    ['claims(orderBy: {by: WHEN})', ['c2', 'c1', 'c3']],
    ['sources', ['d/2022-01-05', 'd/2022-01-06', 'd/2022-01-05/..']],
    ['sources(orderBy: {by: TITLE})', ['d/2022-01-05', 'd/2022-01-05/..', 'd/2022-01-06']],
    ['statements', ['d/s2', 'd/s1']],
    ['statements(orderBy: {by: PUBLISHED})', ['d/s1', 'd/s2']],
  ])('puts what has no day last: %s', async (list, ids) => {
    expect(await idsOf(graph, list)).toEqual(ids);
  });
});

describe('lists without `orderBy`', () => {
  const said = statement('d/said', {
    renderings: [
      rendering('n3', { source: 'd/b', passage: 'p1' }),
      rendering('n2', { source: 'd/a', passage: 'p2' }),
      rendering('n1', { source: 'd/a', passage: 'p3' }),
      rendering('n4', { source: 'd/a', passage: 'p4' }),
    ],
    about: ['d/b', 'd/a'],
  });
  const passages = [
    passage('p1', { source: 'd/a', start: 9, end: 12 }),
    passage('p2', { source: 'd/a', start: 10, end: 12 }),
    passage('p3', { source: 'd/a', start: 9, end: 12 }),
    passage('p4', { source: 'd/a', start: 9, end: 11 }),
  ];
  const graph = buildGraph({
    entities: [entity('d/a', 'COUNTRY', { name: 'Z' }), entity('d/b', 'COUNTRY', { name: 'b' })],
    sources: [source('d/a')],
    passages,
    claims: [claim('c', { subject: 'd/a' }, { passages: [...passages] })],
    statements: [said],
    propositions: [
      figure('f1', 'INJURED', 'd/a', { knownSince: '2022-01-01' }),
      figure('f2', 'DEATHS', 'd/a'),
      figure('f3', 'DEATHS', 'd/a', { knownSince: '2022-01-02' }),
      fact('t1', 'NAME', 'd/a', 'beta'),
      fact('t2', 'LABEL', 'd/a', 'alpha'),
      fact('t3', 'NAME', 'd/a', 'Zeta', { knownSince: '2022-01-03' }),
      fact('t4', 'ACT', 'd/a', 'resigned'),
    ],
  });

  it.each([
    ['figures by measure, then day', 'figures', ['f3', 'f2', 'f1']],
    ['facts by attribute, then day', 'facts', ['t4', 't2', 't3', 't1']],
  ])('order %s', async (_case, list, ids) => {
    const answered = await ask(graph, `{ entity(id: "d/a") { ${list} { nodes { id } } } }`);

    expect(answered).toEqual({ entity: { [list]: { nodes: ids.map((id) => ({ id })) } } });
  });

  it('order names by their words', async () => {
    const answered = await ask(graph, '{ entity(id: "d/a") { names { nodes { value kind } } } }');

    expect(answered).toEqual({
      entity: {
        names: {
          nodes: [
            { value: 'Zeta', kind: 'NAME' },
            { value: 'alpha', kind: 'LABEL' },
            { value: 'beta', kind: 'NAME' },
          ],
        },
      },
    });
  });

  it('order passages as they stand in the text, renderings by source before', async () => {
    const answered = await ask(
      graph,
      `{ sources { nodes { passages { nodes { id } } } } claims { nodes { passages { id } } }
         statements { nodes { renderings { nodes { id } } about { nodes { id } } } } }`,
    );

    const inText = ['p4', 'p1', 'p3', 'p2'].map((id) => ({ id }));
    expect(answered).toEqual({
      sources: { nodes: [{ passages: { nodes: inText } }] },
      claims: { nodes: [{ passages: inText }] },
      statements: {
        nodes: [
          {
            renderings: { nodes: ['n1', 'n4', 'n2', 'n3'].map((id) => ({ id })) },
            about: { nodes: [{ id: 'd/b' }, { id: 'd/a' }] },
          },
        ],
      },
    });
  });
});

/** The ids of a list at the root. */
async function idsOf(graph: Graph, list: string): Promise<readonly string[]> {
  const answered = (await ask(graph, `{ list: ${list} { nodes { id } } }`)) as {
    list: { nodes: { id: string }[] };
  };
  return answered.list.nodes.map(({ id }) => id);
}
