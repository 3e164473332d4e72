import { describe, expect, it } from '@jest/globals';

import { ask } from '../../helpers/ask.ts';
import {
  buildGraph,
  claim,
  entity,
  figure,
  record,
  relation,
  rendering,
  source,
  statement,
} from '../../helpers/small-graph.ts';

const PAPER = source('d/paper', { title: 'Élan – “vital”', publisher: 'e/pub' });
const WIRE = source('d/wire', { title: 'Wire' });

const GRAPH = buildGraph({
  entities: [
    entity('d/a', 'COUNTRY', { name: 'Nur–Sultan', records: [record('d/a'), record('e/a')] }),
    entity('d/b', 'PERSON', { name: 'Tokayev' }),
    entity('d/e', 'EVENT', { name: 'Strike' }),
    entity('d/f', 'EVENT', { name: 'Vote', modality: 'PLANNED' }),
    entity('d/pub', 'ORGANIZATION', { records: [record('d/pub'), record('e/pub')] }),
  ],
  sources: [PAPER, WIRE],
  statements: [
    statement('d/s', {
      records: ['d/s', 'e/s'],
      speakers: ['d/a', 'd/b'],
      onBehalfOf: ['d/pub'],
      addressees: ['d/a'],
      about: ['d/e'],
      renderings: [rendering('n', { source: 'd/paper' })],
    }),
    statement('d/t'),
  ],
  claims: [
    claim(
      'c1',
      { subject: 'e/a', predicate: 'LEADS', object: 'd/b' },
      { from: PAPER, subjects: ['d/a'] },
    ),
    claim(
      'c2',
      {
        members: { end: 'SUBJECT', records: ['d/b', 'e/a'], kind: 'PLAIN' },
        predicate: 'MEMBER_OF',
        object: 'd/pub',
        modality: 'PLANNED',
        statement: 'd/s',
      },
      { from: WIRE, subjects: ['d/b', 'd/a'] },
    ),
    claim(
      'c3',
      {
        subject: 'd/e',
        predicate: 'CAUSED',
        members: { end: 'OBJECT', records: ['d/f', 'd/a'], kind: 'ALL' },
        negated: true,
        statement: 'd/t',
      },
      { from: WIRE },
    ),
    claim('c4', { subject: 'd/e', predicate: 'DEATHS', value: { text: '4' } }, { from: WIRE }),
    claim('c5', { subject: 'd/e', predicate: 'OCCURRED' }, { from: WIRE }),
  ],
  propositions: [
    relation('r1', 'LEADS', 'd/a', 'd/b', { claims: ['c1'] }),
    relation('r2', 'MEMBER_OF', 'd/b', 'd/pub', {
      role: 'ACTOR',
      event: 'd/e',
      modality: 'PLANNED',
      claims: ['c2'],
    }),
    relation('r3', 'CAUSED', 'd/e', 'd/f', { negated: true, claims: ['c1', 'c3'] }),
    figure('f1', 'DEATHS', 'd/e', { claims: ['c4'] }),
    figure('f2', 'INJURED', 'd/e', { modality: 'ALLEGED' }),
  ],
});

/** A filter, and the ids of what passes it. */
type Case = readonly [where: string, ids: readonly string[]];

describe('every filter', () => {
  it.each<Case>([
    ['null', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{}', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{and: []}', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{or: []}', []],
    ['{and: null, or: null, not: null, ids: null}', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{not: {}}', []],
    ['{and: [{kinds: [EVENT]}, {ids: ["d/e", "d/a"]}]}', ['d/e']],
    ['{or: [{kinds: [PERSON]}, {ids: ["d/e"]}]}', ['d/b', 'd/e']],
    ['{kinds: [EVENT, PERSON], not: {ids: ["d/e"]}}', ['d/b', 'd/f']],
    ['{kinds: [EVENT], or: [{ids: ["d/b"]}, {ids: ["d/f"]}]}', ['d/f']],
    ['{or: [{and: [{kinds: [EVENT]}, {not: {ids: ["d/f"]}}]}, {or: []}]}', ['d/e']],
  ])('combines what it is made of: %s', (where, ids) => expectIds('entities', where, ids));
});

describe('a filter on entities', () => {
  it.each<Case>([
    ['{ids: ["e/a", "d/b", "d/none", "d/b"]}', ['d/a', 'd/b']],
    ['{ids: []}', []],
    ['{kinds: []}', []],
    ['{name: {}}', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{name: {eq: "  NUR-SULTAN "}}', ['d/a']],
    ['{name: {eq: "nur"}}', []],
    ['{name: {in: ["strike", "VÖTE"]}}', ['d/e', 'd/f']],
    ['{name: {in: []}}', []],
    ['{name: {contains: "SULT"}}', ['d/a']],
    ['{name: {contains: ""}}', ['d/a', 'd/b', 'd/e', 'd/f', 'd/pub']],
    ['{name: {startsWith: "tok"}}', ['d/b']],
    ['{name: {startsWith: "sultan"}}', []],
    ['{name: {startsWith: "tok", contains: "x"}}', []],
  ])('%s', (where, ids) => expectIds('entities', where, ids));
});

describe('a filter on events', () => {
  it.each<Case>([
    ['{ids: ["d/a", "d/e"]}', ['d/e']],
    ['{name: {eq: "vote"}}', ['d/f']],
    ['{modalities: [PLANNED, HOPED]}', ['d/f']],
    ['{not: {modalities: [PLANNED]}}', ['d/e']],
  ])('%s', (where, ids) => expectIds('events', where, ids));
});

describe('a filter on statements', () => {
  it.each<Case>([
    ['{ids: ["e/s"]}', ['d/s']],
    ['{speaker: {eq: "e/a"}}', ['d/s']],
    ['{speaker: {eq: "d/a", in: ["d/a", "d/pub"]}}', ['d/s']],
    // One and the same speaker has to meet both.
    ['{speaker: {eq: "d/a", in: ["d/b"]}}', []],
    ['{speaker: {in: []}}', []],
    ['{speaker: {}}', ['d/s', 'd/t']],
    ['{speaker: {eq: null}}', ['d/s', 'd/t']],
    ['{not: {speaker: {eq: "d/a"}}}', ['d/t']],
    ['{onBehalfOf: {eq: "e/pub"}}', ['d/s']],
    ['{addressee: {eq: "d/b"}}', []],
    ['{about: {in: ["d/e"]}}', ['d/s']],
    ['{source: {eq: "d/paper"}}', ['d/s']],
    ['{source: {eq: "d/wire"}}', []],
  ])('%s', (where, ids) => expectIds('statements', where, ids));
});

describe('a filter on claims', () => {
  it.each<Case>([
    ['{ids: ["c3", "c1"]}', ['c1', 'c3']],
    ['{subject: {eq: "d/a"}}', ['c1', 'c2']],
    ['{subject: {eq: "d/b"}}', ['c2']],
    ['{object: {eq: "e/a"}}', ['c3']],
    ['{object: {in: ["d/b", "d/f"]}}', ['c1', 'c3']],
    ['{not: {object: {eq: "d/b"}}}', ['c2', 'c3', 'c4', 'c5']],
    ['{relationTypes: [LEADS, CAUSED]}', ['c1', 'c3']],
    ['{not: {relationTypes: [LEADS]}}', ['c2', 'c3', 'c4', 'c5']],
    ['{measures: [DEATHS]}', ['c4']],
    ['{attributes: [OCCURRED]}', ['c5']],
    ['{modalities: [PLANNED]}', ['c2']],
    ['{modalities: []}', []],
    ['{negated: true}', ['c3']],
    ['{negated: false}', ['c1', 'c2', 'c4', 'c5']],
    ['{negated: null}', ['c1', 'c2', 'c3', 'c4', 'c5']],
    ['{attributed: true}', ['c2', 'c3']],
    ['{attributed: false}', ['c1', 'c4', 'c5']],
    ['{speaker: {eq: "e/a"}}', ['c2']],
    ['{not: {speaker: {eq: "d/a"}}}', ['c1', 'c3', 'c4', 'c5']],
    ['{statement: {eq: "d/t"}}', ['c3']],
    ['{source: {eq: "d/paper"}}', ['c1']],
  ])('%s', (where, ids) => expectIds('claims', where, ids));

  it('resolves a statement by any of its records', () =>
    expectIds('claims', '{statement: {eq: "e/s"}}', ['c2']));
});

describe('a filter on relations', () => {
  it.each<Case>([
    ['{ids: ["r2"]}', ['r2']],
    ['{types: [LEADS, CAUSED]}', ['r1', 'r3']],
    ['{from: {eq: "e/a"}}', ['r1']],
    ['{to: {in: ["d/pub", "d/f"]}}', ['r2', 'r3']],
    ['{roles: [ACTOR]}', ['r2']],
    ['{not: {roles: [ACTOR]}}', ['r1', 'r3']],
    ['{event: {eq: "d/e"}}', ['r2']],
    ['{event: {}}', ['r1', 'r2', 'r3']],
    ['{not: {event: {eq: "d/e"}}}', ['r1', 'r3']],
    ['{modalities: [ACTUAL]}', ['r1', 'r3']],
    ['{negated: true}', ['r3']],
    ['{source: {eq: "d/paper"}}', ['r1', 'r3']],
    ['{not: {source: {eq: "d/paper"}}}', ['r2']],
  ])('%s', (where, ids) => expectIds('relations', where, ids));
});

describe('a filter on figures', () => {
  it.each<Case>([
    ['{ids: ["f2"]}', ['f2']],
    ['{of: {eq: "d/e"}}', ['f1', 'f2']],
    ['{of: {eq: "d/a"}}', []],
    ['{measures: [DEATHS]}', ['f1']],
    ['{modalities: [ALLEGED]}', ['f2']],
    ['{source: {eq: "d/wire"}}', ['f1']],
  ])('%s', async (where, ids) => {
    const query = `{ entity(id: "d/e") { figures(where: ${where}) { nodes { id } } } }`;

    expect(await ask(GRAPH, query)).toEqual({
      entity: { figures: { nodes: ids.map((id) => ({ id })) } },
    });
  });
});

describe('a filter on sources', () => {
  it.each<Case>([
    ['{ids: ["d/wire"]}', ['d/wire']],
    ['{publisher: {eq: "d/pub"}}', ['d/paper']],
    ['{not: {publisher: {eq: "d/pub"}}}', ['d/wire']],
    [String.raw`{title: {eq: "elan - \"VITAL\""}}`, ['d/paper']],
  ])('%s', (where, ids) => expectIds('sources', where, ids));
});

async function expectIds(list: string, where: string, ids: readonly string[]): Promise<void> {
  const answered = await ask(GRAPH, `{ ${list}(where: ${where}) { totalCount nodes { id } } }`);
  const { totalCount, nodes } = (
    answered as Record<string, { totalCount: number; nodes: { id: string }[] }>
  )[list]!;
  expect(nodes.map(({ id }) => id).sort()).toEqual(ids);
  expect(totalCount).toBe(ids.length);
}
