import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type ResultSummary } from 'neo4j-driver';

import type { ClaimContent } from '../../src/model/claim.ts';
import { emptyBatch } from '../helpers/generate-worlds.ts';
import { buildFacts, judge } from '../helpers/facts.ts';
import { record } from '../helpers/small-graph.ts';
import { openTwins, type RanStatement, type Twins } from './twins.ts';

/*
 * Twenty layers of three places. Each place is a part of all three of the next layer, and the last layer is
 * a part of the first: there are 3^20 ways from bottom to top, and ways that lead on for ever. In every fourth layer
 * it is annotators that say so, and one of its places has two records.
 */
const LAYERS = 20;
const WIDTH = 3;

const layer = (index: number): readonly string[] =>
  Array.from({ length: WIDTH }, (_, place) => `d/l${index % LAYERS}-${place}`);

const LAYER_INDEXES = Array.from({ length: LAYERS }, (_, index) => index);
const isAnnotated = (index: number): boolean => index % 4 === 1;

const FACTS = buildFacts({
  records: LAYER_INDEXES.flatMap((index) => {
    const within = isAnnotated(index) ? layer(index + 1) : [];
    const own = layer(index).map((id) => record(id, { kind: 'LOCATION', within }));
    return isAnnotated(index)
      ? [...own, record(`d/again-${index}`, { kind: 'LOCATION', within })]
      : own;
  }),
  judgements: LAYER_INDEXES.filter(isAnnotated).map((index) =>
    judge(`d/l${index}-0`, 'SAME', `d/again-${index}`),
  ),
  claims: {
    ...Object.fromEntries(
      LAYER_INDEXES.filter((index) => !isAnnotated(index)).flatMap((index) =>
        layer(index).flatMap((subject) =>
          layer(index + 1).map((object): [string, Partial<ClaimContent>] => [
            `${subject} ${object}`,
            { subject, predicate: 'PART_OF', object },
          ]),
        ),
      ),
    ),
    event: { subject: 'd/e', predicate: 'OCCURRED_IN', object: 'd/l0-0' },
  },
});

const QUERY = `query ($id: ID!) {
  entity(id: $id) { ... on Place { parts(first: 100) { totalCount nodes { id } } events(extent: ALL) { totalCount } } }
  events(where: { place: { eq: $id, extent: HERE_AND_PARTS } }) { nodes { id } }
}`;

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([
    {
      ...emptyBatch('d'),
      dossiers: [{ id: 'd', title: 'Places', authors: [] }],
      records: FACTS.records,
      judgements: FACTS.judgements,
    },
    {
      ...emptyBatch('d'),
      source: 'd/source',
      sources: FACTS.sources,
      claims: FACTS.claims,
      passages: FACTS.passages,
    },
  ]);
}, 600_000);

afterAll(() => twins.close());

describe('a walk from place to place', () => {
  it('goes to each place once, however many ways lead there', async () => {
    const question = { query: QUERY, variables: { id: 'd/l19-2' } };

    const { answer, statements } = await twins.askNeo4j(question);

    expect(answer).toEqual(await twins.askOracle(question));
    expect(statements).toHaveLength(1);
    // Five lists of up to sixty places each; some twenty hits for each place in each.
    expect(hitsOf(await profile(statements[0]))).toBeLessThan(7_000);
  });
});

type QueryProfile = Exclude<ResultSummary['profile'], false>;

async function profile(statement: RanStatement | undefined): Promise<QueryProfile> {
  const session = twins.store.driver.session({ database: twins.store.database });
  try {
    const { summary } = await session.run(
      `PROFILE ${statement?.text ?? ''}`,
      asIntegers(statement?.parameters ?? {}),
    );
    if (summary.profile === false) throw new Error('the server gave no profile');
    return summary.profile;
  } finally {
    await session.close();
  }
}

function hitsOf({ dbHits, children }: QueryProfile): number {
  return children.map(hitsOf).reduce((sum, hits) => sum + hits, dbHits);
}

/** Statements are noted with plain numbers; LIMIT takes integers only. */
function asIntegers(parameters: RanStatement['parameters']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}
