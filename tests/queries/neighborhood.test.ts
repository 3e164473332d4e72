import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { assertProperty } from '../helpers/assert-property.ts';
import { readNorlandBatches, readSeedBatches } from './read-batches.ts';
import { openTwins, type Twins } from './twins.ts';

const QUERY = `query ($of: [ID!]!, $depth: Int!, $first: Int!, $where: RelationWhere) {
  neighborhood(of: $of, depth: $depth, first: $first, where: $where) {
    truncated
    nodes { id name }
    relations { id type modality negated from { id } to { id } }
  }
}`;

const WHERES = [
  null,
  {},
  { modalities: ['ACTUAL', 'PLANNED'] },
  { negated: true },
  { not: { negated: false, modalities: ['ALLEGED'] } },
  { types: ['MEMBER_OF', 'PART_OF', 'OCCURRED_IN'] },
  { or: [{ originCount: { gte: 2 } }, { contested: true }] },
  { source: { eq: 'kazakhstan-2022/sputnik' } },
];

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([...(await readSeedBatches()), ...(await readNorlandBatches())]);
}, 600_000);

afterAll(() => twins.close());

describe('a neighborhood', () => {
  it('is the same in Neo4j, by one statement, as in memory', async () => {
    const entities = [...twins.graph.entities.keys()];
    const variables = fc.record({
      of: fc.array(fc.constantFrom(...entities, 'nobody/nothing'), { maxLength: 3 }),
      depth: fc.nat({ max: 4 }),
      first: fc.oneof(fc.nat({ max: 30 }), fc.constant(1_000)),
      where: fc.constantFrom(...WHERES),
    });
    await assertProperty(
      fc.asyncProperty(variables, async (drawn) => {
        const question = { query: QUERY, variables: drawn };

        const { answer, statements } = await twins.askNeo4j(question);

        expect(answer).toEqual(await twins.askOracle(question));
        expect(statements).toHaveLength(1);
      }),
      { numRuns: 60, seed: 2022 },
    );
  });

  it.each([
    { of: ['a/a'], depth: 5, first: 1, code: 'LIMIT_EXCEEDED' },
    { of: ['a/a'], depth: -1, first: 1, code: 'BAD_USER_INPUT' },
    { of: ['a/a'], depth: 1, first: 1_001, code: 'LIMIT_EXCEEDED' },
    { of: ['a/a'], depth: 1, first: -1, code: 'BAD_USER_INPUT' },
    { of: Array.from({ length: 101 }, () => 'a/a'), depth: 1, first: 1, code: 'LIMIT_EXCEEDED' },
  ])('is refused out of bounds: depth $depth, first $first, $code', async ({ code, ...given }) => {
    const question = { query: QUERY, variables: given };

    const { answer, statements } = await twins.askNeo4j(question);

    expect(answer).toEqual({ errors: [code] });
    expect(answer).toEqual(await twins.askOracle(question));
    expect(statements).toEqual([]);
  });
});
