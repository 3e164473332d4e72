import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { contentId } from '../../src/model/content-id.ts';
import type { BatchContent, Facts } from '../../src/model/dossier.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import { buildFacts, judge, report } from '../helpers/facts.ts';
import { emptyBatch } from '../helpers/generate-worlds.ts';
import { passage, record, source } from '../helpers/small-graph.ts';
import { generatedOperations } from './generate-operation.ts';
import { openTwins, type Twins, withPlaces } from './twins.ts';

const RUNS = Number(process.env.ATTEST_FUZZ_RUNS ?? 25);
const SEED = Number(process.env.ATTEST_FUZZ_SEED ?? 20220105);

/*
 * What each source says first. The second reading of `d/paper` leaves all but `kept` out, and its report; the
 * second of the dossier's own files the mayor, a judgement and a note. The wire is taken back whole.
 */
const PAPER = buildFacts({
  sources: [source('d/paper', { publisher: 'd/press' })],
  claims: {
    kept: { source: 'd/paper', subject: 'd/ana', predicate: 'MEMBER_OF', object: 'd/union' },
    only: { source: 'd/paper', subject: 'd/mayor', predicate: 'LEADS', object: 'd/town' },
    said: {
      source: 'd/paper',
      subject: 'd/ana',
      predicate: 'LEADS',
      object: 'd/union',
      statement: 'd/said',
    },
    via: {
      source: 'd/paper',
      subject: 'd/ana',
      predicate: 'LEADS',
      object: 'd/town',
      via: ['d/agency'],
      when: { edtf: '2022-01-03', extent: 'WITHIN', basis: 'STATED' },
    },
  },
  renderings: [report('r', { source: 'd/paper', by: ['d/speaker'] })],
});

const WIRE = buildFacts({
  sources: [source('d/wire', { kind: 'WIRE', republishes: 'd/paper' })],
  claims: { wired: { source: 'd/wire', subject: 'd/ana', predicate: 'LEADS', object: 'd/union' } },
});

const NOTE = {
  on: 'd/mayor',
  kind: 'CONTEXT',
  text: 'who is meant?',
  by: 'A. Annotator',
  day: '2022-02-01',
} as const;
const ASSESSMENT = {
  ...NOTE,
  kind: 'ASSESSMENT',
  on: 'only',
  credibility: 2,
  confidence: 60,
} as const;

const OWN: BatchContent = {
  ...emptyBatch('d'),
  dossiers: [{ id: 'd', title: 'Retractions', authors: [] }],
  records: ['ana', 'mayor', 'speaker', 'anna']
    .map((id) => record(`d/${id}`))
    .concat(
      ['union', 'press', 'agency'].map((id) => record(`d/${id}`, { kind: 'ORGANIZATION' })),
      [record('d/town', { kind: 'LOCATION', label: 'the town' })],
    ),
  judgements: identified([judge('d/ana', 'SAME', 'd/anna')]),
  notes: identified([NOTE, ASSESSMENT]),
};

const BATCHES: readonly BatchContent[] = [
  OWN,
  batch('d/paper', PAPER),
  batch('d/wire', WIRE),
  batch('d/paper', {
    ...PAPER,
    claims: PAPER.claims.filter(({ id }) => id === 'kept'),
    renderings: [],
  }),
  batch('d/wire', { ...WIRE, sources: [], claims: [], passages: [] }),
  {
    ...OWN,
    records: OWN.records.filter(({ id }) => id !== 'd/mayor'),
    judgements: [],
    notes: [],
  },
];

function batch(of: string, { sources, claims, passages, renderings }: Facts): BatchContent {
  const own = passages.map(({ content }) => passage(`p-${of}`, { ...content, source: of }));
  return {
    ...emptyBatch('d'),
    source: of,
    sources: sources.filter(({ id }) => id === of),
    claims: claims.map((claim) => ({ ...claim, passages: [`p-${of}`] })),
    passages: own,
    renderings: renderings.map(({ id, content }) => ({
      id,
      content: { ...content, passage: `p-${of}` },
    })),
  };
}

function identified<Content extends object>(
  contents: readonly Content[],
): readonly { readonly id: string; readonly content: Content }[] {
  return contents.map((content) => ({ id: contentId(content), content }));
}

const CLAIM = `fragment C on Claim {
  id viewId predicate negated credibility confidence recordedAt
  subject { __typename id viewId name label records { id } notes { totalCount }
    claims(where: { retracted: true }) { totalCount nodes { id } } all: claims { totalCount } }
  object { __typename id name }
  statement { id text }
  when { edtf claim { id } passage { id } }
  via { id }
  source { id title publisher { id } }
  passages { id exact source { id } }
  propositions { id }
  origin { id kind node { __typename id } }
  batch { cursor }
  retraction { at by reason batch { cursor id } }
  notes { totalCount }
}`;

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins(BATCHES);
}, 600_000);

afterAll(() => twins.close());

/** The answer's data, which is the oracle's too. */
async function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { answer, statements } = await twins.askNeo4j({ query, variables });
  expect(withPlaces(answer)).toEqual(withPlaces(await twins.askOracle({ query, variables })));
  expect(statements).toHaveLength(1);
  return (answer as { readonly data: unknown }).data;
}

describe('what has been taken back', () => {
  it('is in no list of claims, unless it is asked for', async () => {
    const data = await ask(`{
      now: claims { totalCount nodes { id } }
      all: claims(where: { retracted: true }) { totalCount nodes { id } }
      about: claims(where: { retracted: true, subject: { eq: "d/anna" } }) { nodes { id } }
      spoken: claims(where: { retracted: true, speaker: { eq: "d/speaker" } }) { nodes { id } }
      made: claims(where: { retracted: true, statement: { eq: "d/said" } }) { nodes { id } }
      attributed: claims(where: { retracted: true, attributed: true }) { nodes { id } }
      paper: claims(where: { retracted: true, source: { eq: "d/paper" } }, last: 2) { nodes { id } }
      when: claims(where: { retracted: true, when: { gte: "2022-01-01" } }) { nodes { id } }
      sources { nodes { id claims(where: { retracted: true }) { totalCount } claimsNow: claims { totalCount } } }
    }`);

    const listed = (...ids: readonly string[]) => ({ nodes: ids.map((id) => ({ id })) });
    expect(data).toMatchObject({
      now: listed('kept'),
      all: { totalCount: 5, ...listed('kept', 'only', 'said', 'via', 'wired') },
      made: listed('said'),
      attributed: listed('said'),
      when: listed('via'),
      sources: {
        nodes: [{ id: 'd/paper', claims: { totalCount: 4 }, claimsNow: { totalCount: 1 } }],
      },
    });
  });

  it('says who took it back, when and why, and leads to what there is now', async () => {
    const data = await ask(`{ claims(where: { retracted: true }) { nodes { ...C } } } ${CLAIM}`);

    expect(data).toMatchObject({
      claims: {
        nodes: [
          { id: 'kept', retraction: null },
          {
            id: 'only',
            retraction: {
              at: '2022-02-01T00:00:00.000Z',
              by: 'an annotator',
              reason: 'The revision of d/paper leaves it out.',
              batch: { cursor: '0000000000000004' },
            },
            subject: {
              __typename: 'AbsentEntity',
              id: 'd/mayor',
              name: 'd/mayor',
              claims: { nodes: [{ id: 'only' }] },
            },
            object: { __typename: 'AbsentEntity', name: 'the town' },
            credibility: 2,
            confidence: 60,
            notes: { totalCount: 0 },
          },
          {
            id: 'said',
            origin: { kind: 'UTTERANCE', node: { __typename: 'Record', id: 'd/said' } },
          },
          { id: 'via' },
          { id: 'wired', source: { id: 'd/wire' } },
        ],
      },
    });
  });

  it.each([
    ['a claim', 'only', '... on Claim { ...C }'],
    [
      'a source',
      'd/wire',
      '... on Source { title publisher { id } claims { totalCount } notes { totalCount } }',
    ],
    ['a passage', 'p-d/wire', '... on Passage { exact source { id } claims { totalCount } }'],
    [
      'a rendering',
      'r',
      '... on Rendering { text source { id } attributedTo { id } passage { id } }',
    ],
    [
      'a judgement',
      contentId(judge('d/ana', 'SAME', 'd/anna')),
      '... on IdentityJudgement { left { id label } right { id } revokedAt }',
    ],
    ['a note', contentId(NOTE), '... on Note { text retractedAt on { __typename id } }'],
  ])('is answered by its id: %s', async (_what, id, selection) => {
    const data = await ask(
      `query ($id: ID!) { node(id: $id) { __typename id ${selection} } } ${selection.includes('...C') ? CLAIM : ''}`,
      { id },
    );

    expect(data).toMatchObject({ node: { id } });
  });

  it.each(['CLAIMS', 'STATEMENTS', 'EVENTS', 'DISCREPANCIES'])(
    'is counted where it is asked for, by what there is now: of %s',
    async (of) => {
      const by = ['DAY', 'ACTOR', 'PLACE', 'SOURCE', 'CODE', 'MODALITY', 'KIND'].map(
        (own) => `by${own}: counts(of: ${of}, by: ${own}, where: { retracted: true }) {
          nodes { key count node { __typename id } }
        }`,
      );

      const data = await ask(`{ ${by.join(' ')} }`);

      const sources =
        of === 'CLAIMS'
          ? [
              { key: 'd/paper', count: 4 },
              { key: 'd/wire', node: null },
            ]
          : [];
      expect(data).toMatchObject({ bySOURCE: { nodes: sources } });
    },
  );

  it('is the same from Neo4j, by one statement, and from the oracle, in generated operations', async () => {
    const ids = ['only', 'said', 'via', 'wired', 'd/wire', 'p-d/wire', 'r', 'd/mayor'];
    const operations = generatedOperations(readSchema(), twins.graph, ids);

    await fc.assert(
      fc.asyncProperty(operations, async ({ query, variables }) => {
        const { answer, statements } = await twins.askNeo4j({ query, variables });

        const twin = await twins.askOracle({ query, variables });
        expect(JSON.stringify(withPlaces(answer), null, 1)).toBe(
          JSON.stringify(withPlaces(twin), null, 1),
        );
        expect(statements.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);
});
