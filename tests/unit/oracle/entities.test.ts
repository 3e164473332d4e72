import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  claim,
  entity,
  fact,
  record,
  relation,
  source,
  statement,
} from '../../helpers/small-graph.ts';

describe('what the annotators know of an entity', () => {
  it('is that of all its records, each thing once, in order', async () => {
    const wikidata = { scheme: 'wikidata', value: 'Q2' };
    const graph = buildGraph({
      entities: [
        entity('d/e', 'EVENT', {
          records: [
            record('d/e', {
              identifiers: [wikidata, { scheme: 'acled', value: 'KAZ1' }],
              codes: [
                { scheme: 'PLOVER', type: 'PROTEST', mode: 'strike', contexts: ['economic'] },
                { scheme: 'ACLED', type: 'Riots', contexts: [] },
              ],
            }),
            record('e/e', {
              identifiers: [{ scheme: 'wikidata', value: 'Q10' }, wikidata],
              codes: [
                { scheme: 'PLOVER', type: 'PROTEST', contexts: [] },
                { contexts: ['economic'], mode: 'strike', type: 'PROTEST', scheme: 'PLOVER' },
                { scheme: 'PLOVER', type: 'PROTEST', mode: 'strike', contexts: [] },
              ],
            }),
          ],
        }),
      ],
    });

    const query = `{ events { nodes {
      records { id dossier } identifiers { scheme value url } codes { scheme type mode contexts }
    } } }`;
    expect(await ask(graph, query)).toEqual({
      events: {
        nodes: [
          {
            records: [
              { id: 'd/e', dossier: 'd' },
              { id: 'e/e', dossier: 'e' },
            ],
            identifiers: [
              { scheme: 'acled', value: 'KAZ1', url: null },
              { scheme: 'wikidata', value: 'Q10', url: 'https://www.wikidata.org/wiki/Q10' },
              { scheme: 'wikidata', value: 'Q2', url: 'https://www.wikidata.org/wiki/Q2' },
            ],
            codes: [
              { scheme: 'ACLED', type: 'Riots', mode: null, contexts: [] },
              { scheme: 'PLOVER', type: 'PROTEST', mode: null, contexts: [] },
              { scheme: 'PLOVER', type: 'PROTEST', mode: 'strike', contexts: ['economic'] },
              { scheme: 'PLOVER', type: 'PROTEST', mode: 'strike', contexts: [] },
            ],
          },
        ],
      },
    });
  });

  it('says what a place is and where', async () => {
    const point = { latitude: 43.2, longitude: 76.9, precision: 'EXACT' } as const;
    const graph = buildGraph({
      entities: [
        entity('d/almaty', 'LOCATION', {
          records: [
            record('d/almaty', { kind: 'LOCATION' }),
            record('e/almaty', { kind: 'LOCATION', class: 'SETTLEMENT', coordinates: point }),
          ],
        }),
        entity('d/kz', 'COUNTRY'),
        entity('d/west', 'LOCATION'),
      ],
    });

    const query = `{ entities { nodes { ... on Place {
      class coordinates { latitude longitude precision }
    } } } }`;
    expect(await ask(graph, query)).toEqual({
      entities: {
        nodes: [
          { class: 'SETTLEMENT', coordinates: point },
          { class: 'COUNTRY', coordinates: null },
          { class: 'VAGUE', coordinates: null },
        ],
      },
    });
  });
});

describe('Entity.names', () => {
  it('are spellings and labels, with who uses them', async () => {
    const paper = source('d/paper');
    const graph = buildGraph({
      entities: [entity('d/a', 'PERSON', { name: 'Ana' }), entity('d/b', 'PERSON')],
      statements: [
        statement('d/s', { speakers: ['d/b', 'd/a'] }),
        statement('d/t', { speakers: ['d/b'] }),
      ],
      claims: [
        claim('c1', { statement: 'd/s' }, { from: paper }),
        claim('c2', { statement: 'd/t' }, { from: paper }),
        claim('c3', {}, { from: source('d/wire') }),
      ],
      propositions: [
        fact('t1', 'NAME', 'd/a', 'Ana', {
          value: { text: 'Ana', nameKind: 'TRANSLITERATION', script: 'Latn', language: 'en' },
          claims: ['c3'],
        }),
        fact('t2', 'LABEL', 'd/a', 'Ana', { claims: ['c1', 'c2'] }),
        fact('t3', 'CHARACTERIZATION', 'd/a', 'Ana'),
        fact('t4', 'NAME', 'd/b', 'Ana'),
      ],
    });

    const query = `{ entity(id: "d/a") { names { totalCount nodes {
      value kind script language preferred holders { id }
      sources { nodes { id } } claims { nodes { id } }
    } } } }`;
    expect(await ask(graph, query)).toEqual({
      entity: {
        names: {
          totalCount: 2,
          nodes: [
            {
              value: 'Ana',
              kind: 'TRANSLITERATION',
              script: 'Latn',
              language: 'en',
              preferred: true,
              holders: [],
              sources: { nodes: [{ id: 'd/wire' }] },
              claims: { nodes: [{ id: 'c3' }] },
            },
            {
              value: 'Ana',
              kind: 'LABEL',
              script: null,
              language: null,
              preferred: false,
              holders: [{ id: 'd/a' }, { id: 'd/b' }],
              sources: { nodes: [{ id: 'd/paper' }] },
              claims: { nodes: [{ id: 'c1' }, { id: 'c2' }] },
            },
          ],
        },
      },
    });
  });
});

describe('lists of an entity', () => {
  const paper = source('d/paper');
  const graph = buildGraph({
    entities: [
      entity('d/a', 'PERSON'),
      entity('d/b', 'ORGANIZATION'),
      entity('d/e', 'EVENT'),
      entity('d/p', 'COUNTRY'),
    ],
    sources: [paper, source('d/wire')],
    claims: [
      claim('c1', { subject: 'd/a' }, { from: paper }),
      claim(
        'c2',
        { subject: 'd/e', members: { end: 'OBJECT', records: ['d/b', 'd/a'], kind: 'ALL' } },
        { from: paper },
      ),
      claim('c3', { subject: 'd/e', event: 'd/a' }),
    ],
    statements: [
      statement('d/s1', { speakers: ['d/a'], onBehalfOf: ['d/a'], about: ['d/e'] }),
      statement('d/s2', { speakers: ['d/b'], onBehalfOf: ['d/a'], about: ['d/a'] }),
    ],
    propositions: [
      relation('r1', 'REQUESTED_HELP_FROM', 'd/a', 'd/b', { event: 'd/e', role: 'ACTOR' }),
      relation('r2', 'PARTICIPATED_IN', 'd/a', 'd/e', { role: 'CHAIR' }),
      relation('r3', 'PARTICIPATED_IN', 'd/b', 'd/e', { event: 'd/e', negated: true }),
      relation('r4', 'OCCURRED_IN', 'd/e', 'd/p'),
      relation('r5', 'CAUSED', 'd/a', 'd/e'),
      relation('r6', 'MEMBER_OF', 'd/a', 'd/b', { modality: 'PLANNED' }),
      relation('r7', 'ENDED', 'd/a', 'd/e'),
    ],
  });

  it.each([
    ['d/a', 'relations', ['r1', 'r2', 'r5', 'r6', 'r7']],
    ['d/a', 'relations(types: [CAUSED, MEMBER_OF])', ['r5', 'r6']],
    ['d/a', 'relations(types: null)', ['r1', 'r2', 'r5', 'r6', 'r7']],
    ['d/a', 'relations(types: [])', []],
    ['d/a', 'relations(direction: IN)', []],
    ['d/b', 'relations(direction: IN, where: {modalities: [ACTUAL]})', ['r1']],
    ['d/a', 'relations(types: [CAUSED], where: {types: [MEMBER_OF]})', []],
    ['d/a', 'claims', ['c1', 'c2']],
    ['d/e', 'claims(where: {source: {eq: "d/paper"}})', ['c2']],
    ['d/a', 'spokenOfIn', ['d/s2']],
    ['d/a', 'mentionedIn', ['d/paper']],
  ])('%s: %s', (id, list, ids) => expectIds(id, 'Entity', list, ids));

  it.each([
    ['d/a', 'requestedHelpFrom', ['r1']],
    ['d/b', 'requestedHelpFrom', []],
    ['d/b', 'helpRequestedBy', ['r1']],
    ['d/a', 'memberOf', ['r6']],
    ['d/b', 'members', ['r6']],
    ['d/b', 'members(where: {modalities: [ACTUAL]})', []],
    ['d/a', 'participatedIn', ['r2']],
    ['d/a', 'asserted', ['d/s1', 'd/s2']],
    ['d/a', 'asserted(includeOnBehalf: false)', ['d/s1']],
  ])('of an actor, %s: %s', (id, list, ids) => expectIds(id, 'Actor', list, ids));

  it.each([
    ['participants', ['r1', 'r2', 'r3']],
    ['participants(roles: [CHAIR, ACTOR])', ['r1', 'r2']],
    ['participants(roles: [])', []],
    ['participants(where: {negated: false})', ['r1', 'r2']],
    ['occurredIn', ['r4']],
    ['causes', ['r5']],
    ['effects', []],
    ['endedBy', ['r7']],
  ])('of an event: %s', (list, ids) => expectIds('d/e', 'Event', list, ids));

  it('show who takes part, whether or not the event is an end of the relation', async () => {
    const query = `{ events { nodes { participants { edges { node { id } other { id } } } } } }`;

    expect(await ask(graph, query)).toEqual({
      events: {
        nodes: [
          {
            participants: {
              edges: [
                { node: { id: 'r1' }, other: { id: 'd/a' } },
                { node: { id: 'r2' }, other: { id: 'd/a' } },
                { node: { id: 'r3' }, other: { id: 'd/b' } },
              ],
            },
          },
        ],
      },
    });
  });

  async function expectIds(
    id: string,
    type: string,
    list: string,
    ids: readonly string[],
  ): Promise<void> {
    const query = `{ node(id: "${id}") { ... on ${type} { list: ${list} { totalCount nodes { id } } } } }`;
    expect(await ask(graph, query)).toEqual({
      node: { list: { totalCount: ids.length, nodes: ids.map((one) => ({ id: one })) } },
    });
  }
});

describe('a record', () => {
  it('knows its cluster, and the live records that it is within', async () => {
    const graph = buildGraph({
      entities: [
        entity('d/a', 'LOCATION', {
          records: [record('d/a'), record('e/a', { within: ['e/z', 'e/none', 'd/a'] })],
        }),
      ],
      records: [record('e/z', { label: 'Z' })],
      statements: [statement('d/s', { records: ['d/s', 'e/said'] })],
    });

    const query = `{
      entity(id: "d/a") { records { id within { id label entity { id } } entity { id } statement { id } } }
      statements { nodes { records { id dossier label within { id } entity { id } statement { id } } } }
    }`;
    expect(await ask(graph, query)).toEqual({
      entity: {
        records: [
          { id: 'd/a', within: [], entity: { id: 'd/a' }, statement: null },
          {
            id: 'e/a',
            within: [
              { id: 'd/a', label: 'd/a', entity: { id: 'd/a' } },
              { id: 'e/z', label: 'Z', entity: null },
            ],
            entity: { id: 'd/a' },
            statement: null,
          },
        ],
      },
      statements: {
        nodes: [
          {
            records: [
              {
                id: 'd/s',
                dossier: 'd',
                label: 's',
                within: [],
                entity: null,
                statement: { id: 'd/s' },
              },
              {
                id: 'e/said',
                dossier: 'e',
                label: 'said',
                within: [],
                entity: null,
                statement: { id: 'd/s' },
              },
            ],
          },
        ],
      },
    });
  });
});
