import { describe, expect, it } from '@jest/globals';

import { answer } from '../../../src/oracle/answer.ts';
import type { RecordedBatch } from '../../../src/derive/recorded-batch.ts';
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
  time,
} from '../../helpers/small-graph.ts';

const ENTITIES = [
  entity('d/a', 'COUNTRY', { name: 'Zoa', records: [record('d/a'), record('e/a')] }),
  entity('d/b', 'COUNTRY', { name: 'álb' }),
  entity('d/c', 'ORGANIZATION', { name: 'Ber' }),
  entity('d/e', 'EVENT'),
];

describe('a claim', () => {
  it('names entities, whichever of their records its source means', async () => {
    const graph = buildGraph({
      entities: ENTITIES,
      claims: [
        claim('c', {
          subject: 'd/c',
          predicate: 'CONTRIBUTED_TO',
          members: { end: 'OBJECT', records: ['e/a', 'd/b', 'd/a'], kind: 'SOME' },
          event: 'd/e',
          via: ['d/c', 'e/a', 'd/a'],
          scope: { text: 'in part', entities: ['d/b', 'e/a'], extent: 'PART', list: 'ALL' },
        }),
      ],
    });

    const query = `{ claims { nodes {
      predicate relationType measure attribute subject { id } object { id } event { id } via { id }
      list { kind members(first: 1) { totalCount nodes { id } } }
      scope { text list extent entities { id } }
    } } }`;
    expect(await ask(graph, query)).toEqual({
      claims: {
        nodes: [
          {
            predicate: 'CONTRIBUTED_TO',
            relationType: 'CONTRIBUTED_TO',
            measure: null,
            attribute: null,
            subject: { id: 'd/c' },
            object: { id: 'd/a' },
            event: { id: 'd/e' },
            via: [{ id: 'd/a' }, { id: 'd/c' }],
            list: { kind: 'SOME', members: { totalCount: 2, nodes: [{ id: 'd/b' }] } },
            scope: {
              text: 'in part',
              list: 'ALL',
              extent: 'PART',
              entities: [{ id: 'd/a' }, { id: 'd/b' }],
            },
          },
        ],
      },
    });
  });

  it('has the first of a list as its subject, and null for what it does not say', async () => {
    const graph = buildGraph({
      entities: ENTITIES,
      claims: [
        claim('c', {
          members: { end: 'SUBJECT', records: ['d/b', 'd/a'], kind: 'PLAIN' },
          predicate: 'DEATHS',
          value: { text: 'dozens', unit: 'person' },
        }),
      ],
    });

    const query = `{ claims { nodes {
      subject { id } object { id } measure value { text number low high comparator unit valence }
      role office hedge subjectText objectText event { id } scope { text } when { text }
      statement { id } passages { id } propositions { id }
    } } }`;
    expect(await ask(graph, query)).toEqual({
      claims: {
        nodes: [
          {
            subject: { id: 'd/b' },
            object: null,
            measure: 'DEATHS',
            value: {
              text: 'dozens',
              number: null,
              low: null,
              high: null,
              comparator: null,
              unit: 'person',
              valence: null,
            },
            role: null,
            office: null,
            hedge: null,
            subjectText: null,
            objectText: null,
            event: null,
            scope: null,
            when: null,
            statement: null,
            passages: [],
            propositions: [],
          },
        ],
      },
    });
  });

  it.each([
    ['UTTERANCE', 'd/s', 'Statement'],
    ['AGENCY', 'd/c', 'Organization'],
    ['SOURCE', 'd/wire', 'Source'],
  ] as const)('has an origin: %s', async (kind, id, type) => {
    const graph = buildGraph({
      entities: ENTITIES,
      sources: [source('d/wire')],
      statements: [statement('d/s')],
      claims: [claim('c', { subject: 'd/a' }, { origin: { id, kind } })],
    });

    const query = '{ claims { nodes { origin { id kind node { __typename id } } } } }';
    expect(await ask(graph, query)).toEqual({
      claims: { nodes: [{ origin: { id, kind, node: { __typename: type, id } } }] },
    });
  });

  it('tells the write that first recorded it, where the log is known', async () => {
    const own = claim('c', { subject: 'd/a' }, { from: source('d/source') });
    const graph = buildGraph({ entities: ENTITIES, sources: [source('d/source')], claims: [own] });
    const query =
      '{ claims { nodes { recordedAt batch { id cursor author tool source { id } } } } }';

    const answered = await answer(graph, { query }, [batch(12), batch(3)]);

    expect(JSON.parse(JSON.stringify(answered.data))).toEqual({
      claims: {
        nodes: [
          {
            recordedAt: '2022-02-03T00:00:00Z',
            batch: {
              id: 'batch-3',
              cursor: '0000000000000003',
              author: 'A. Annotator',
              tool: 'attest 0.1.0',
              source: { id: 'd/source' },
            },
          },
        ],
      },
    });
    expect(await ask(graph, query)).toEqual(['NOT_SUPPORTED']);

    function batch(seq: number): RecordedBatch {
      const recordedAt = `2022-02-${String(seq).padStart(2, '0')}T00:00:00Z`;
      const by = { author: 'A. Annotator', tool: 'attest 0.1.0', recordedAt };
      const content = { ...graph.facts, dossier: 'd', source: 'd/source' };
      return { seq, id: `batch-${seq}`, content, ...by };
    }
  });
});

describe('a proposition', () => {
  it('has each of its questions and sources once, and the times that its claims give', async () => {
    const from = source('d/paper');
    const graph = buildGraph({
      entities: ENTITIES,
      claims: [
        claim('c1', { subject: 'd/a' }, { from, when: time('2022-01'), passages: [passage('p')] }),
        claim('c2', { subject: 'd/a' }, { from, when: time('2022-01-05') }),
        claim('c3', { subject: 'd/a' }, { from, when: time('2022-01-05') }),
      ],
      propositions: [
        relation('r', 'LEADS', 'd/a', 'd/c', {
          claims: ['c1', 'c2', 'c3'],
          questions: ['q2', 'q1', 'q2'],
          originCount: 2,
          knownSince: '2022-01-05',
          event: 'd/e',
          scope: { text: 'there', entities: ['d/b', 'd/a'], extent: 'OTHER' },
        }),
        figure('f', 'COUNT', 'd/e'),
        fact('t', 'TASK', 'd/c', '', { value: undefined, object: 'd/e' }),
      ],
      questions: [
        { id: 'q1', kind: 'AGENTS', text: 'Who?', about: ['d/e', 'd/a'], names: [] },
        { id: 'q2', kind: 'WHETHER', text: 'Is it so?', about: ['d/c'], names: [] },
      ],
    });

    const query = `{ nodes(ids: ["r", "f", "t"]) { ... on Proposition {
        id modality negated originCount knownSince
        questions { id text about { id } } when { earliest latest precision extent basis phase claim { id } passage { id } }
        claims { nodes { id } } sources { nodes { id } }
      }
      ... on Relation { type from { id } to { id } role office event { id } scope { extent entities { id } } }
      ... on Figure { measure of { id } scope { text } figure: value { number } }
      ... on Fact { attribute of { id } object { id } fact: value { text } }
    } }`;
    const said = { modality: 'ACTUAL', negated: false };
    const open = { questions: [], when: [], claims: { nodes: [] }, sources: { nodes: [] } };
    const when = (earliest: string, latest: string, precision: string) => {
      return { earliest, latest, precision, extent: 'WITHIN', basis: 'STATED', phase: null };
    };
    const by = (id: string) => ({ claim: { id }, passage: null });
    expect(await ask(graph, query)).toEqual({
      nodes: [
        {
          id: 'r',
          ...said,
          originCount: 2,
          knownSince: '2022-01-05',
          questions: [
            { id: 'q2', text: 'Is it so?', about: [{ id: 'd/c' }] },
            { id: 'q1', text: 'Who?', about: [{ id: 'd/a' }, { id: 'd/e' }] },
          ],
          when: [
            { ...when('2022-01-05', '2022-01-05', 'DAY'), ...by('c2') },
            { ...when('2022-01-05', '2022-01-05', 'DAY'), ...by('c3') },
            {
              ...when('2022-01-01', '2022-01-31', 'MONTH'),
              claim: { id: 'c1' },
              passage: { id: 'p' },
            },
          ],
          claims: { nodes: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] },
          sources: { nodes: [{ id: 'd/paper' }] },
          type: 'LEADS',
          from: { id: 'd/a' },
          to: { id: 'd/c' },
          role: null,
          office: null,
          event: { id: 'd/e' },
          scope: { extent: 'OTHER', entities: [{ id: 'd/a' }, { id: 'd/b' }] },
        },
        {
          id: 'f',
          ...said,
          ...open,
          originCount: 1,
          knownSince: null,
          measure: 'COUNT',
          of: { id: 'd/e' },
          scope: null,
          figure: { number: 4 },
        },
        {
          id: 't',
          ...said,
          ...open,
          originCount: 1,
          knownSince: null,
          attribute: 'TASK',
          of: { id: 'd/c' },
          object: { id: 'd/e' },
          fact: null,
        },
      ],
    });
  });
});

describe('evidence', () => {
  it('leads from a source to its words, and back', async () => {
    const words = passage('p', {
      source: 'd/paper',
      exact: 'a criminal blockade',
      start: 5,
      end: 24,
    });
    const paper = source('d/paper', {
      publisher: 'd/c',
      authors: ['d/c', 'e/a'],
      republishes: 'd/wire',
    });
    const report = rendering('n', {
      source: 'd/paper',
      passage: 'p',
      by: ['e/a'],
      for: ['d/c'],
      to: ['d/b'],
      via: ['d/c'],
      said: { text: 'on Friday', extent: 'WITHIN', basis: 'STATED' },
    });
    const graph = buildGraph({
      entities: ENTITIES,
      sources: [paper, source('d/wire')],
      passages: [words],
      claims: [
        claim('c', { subject: 'd/a', statement: 'd/s' }, { from: paper, passages: [words] }),
      ],
      statements: [
        statement('d/s', {
          renderings: [report],
          speakers: ['d/a'],
          onBehalfOf: ['d/c'],
          addressees: ['d/b'],
        }),
      ],
    });

    const query = `{
      sources(where: {ids: ["d/paper"]}) { nodes {
        publisher { id } authors { id } published { earliest latest } republishes { id }
        passages { nodes { exact start end source { id } claims { nodes { id } } } }
        claims { nodes { passages { id } source { id } statement { id } } }
        statements { nodes { id } }
      } }
      statements { nodes {
        speakers { id } onBehalfOf { id } addressees { id } medium text claims { nodes { id } }
        renderings { nodes {
          text mode cue attributedTo { id } via { id } onBehalfOf { id } addressees { id }
          said { text edtf earliest precision } language source { id } passage { id }
        } }
      } }
    }`;
    expect(await ask(graph, query)).toEqual({
      sources: {
        nodes: [
          {
            publisher: { id: 'd/c' },
            authors: [{ id: 'd/a' }, { id: 'd/c' }],
            published: { earliest: '2022-01-05', latest: '2022-01-05' },
            republishes: { id: 'd/wire' },
            passages: {
              nodes: [
                {
                  exact: 'a criminal blockade',
                  start: 5,
                  end: 24,
                  source: { id: 'd/paper' },
                  claims: { nodes: [{ id: 'c' }] },
                },
              ],
            },
            claims: {
              nodes: [
                { passages: [{ id: 'p' }], source: { id: 'd/paper' }, statement: { id: 'd/s' } },
              ],
            },
            statements: { nodes: [{ id: 'd/s' }] },
          },
        ],
      },
      statements: {
        nodes: [
          {
            speakers: [{ id: 'd/a' }],
            onBehalfOf: [{ id: 'd/c' }],
            addressees: [{ id: 'd/b' }],
            medium: null,
            text: 'said',
            claims: { nodes: [{ id: 'c' }] },
            renderings: {
              nodes: [
                {
                  text: 'a criminal blockade',
                  mode: 'DIRECT',
                  cue: null,
                  attributedTo: [{ id: 'd/a' }],
                  via: [{ id: 'd/c' }],
                  onBehalfOf: [{ id: 'd/c' }],
                  addressees: [{ id: 'd/b' }],
                  said: { text: 'on Friday', edtf: null, earliest: null, precision: 'UNKNOWN' },
                  language: 'en',
                  source: { id: 'd/paper' },
                  passage: { id: 'p' },
                },
              ],
            },
          },
        ],
      },
    });
  });
});
