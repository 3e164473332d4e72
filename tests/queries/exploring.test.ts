import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { assertProperty } from '../helpers/assert-property.ts';
import { readNorlandBatches, readSeedBatches } from './read-batches.ts';
import { openTwins, type Twins } from './twins.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([...(await readSeedBatches()), ...(await readNorlandBatches())]);
}, 600_000);

afterAll(() => twins.close());

/** Asks both, of what is drawn, and tells whether the answer had anything in it. */
async function compare(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { answer, statements } = await twins.askNeo4j({ query, variables });

  const expected = await twins.askOracle({ query, variables });
  expect({ variables, answer }).toEqual({ variables, answer: expected });
  expect(statements.length).toBeLessThanOrEqual(1);
  return JSON.stringify(expected);
}

function someOf(ids: Iterable<string>): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...ids, 'nobody/nothing'), { maxLength: 3 });
}

describe('coverage', () => {
  const QUERY = `query ($about: [ID!], $questions: [ID!], $measures: [Measure!]) {
    coverage(about: $about, questions: $questions, measures: $measures) {
      about { __typename id ... on Entity { name } ... on Question { text } }
      sources { totalCount nodes { id } }
      silent(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }
    }
  }`;

  it('is the same in Neo4j, by one statement, as in memory', async () => {
    const { entities, questions } = twins.graph;
    const drawn = fc.record(
      {
        about: fc.option(someOf(entities.keys())),
        questions: fc.option(someOf(questions.keys())),
        measures: fc.option(
          fc.subarray(['DEATHS', 'PERSONNEL', 'INJURED', 'ARRESTED'], { maxLength: 3 }),
        ),
      },
      { requiredKeys: [] },
    );
    let told = 0;
    await assertProperty(
      fc.asyncProperty(drawn, async (variables) => {
        if ((await compare(QUERY, variables)).includes('"sources":{"totalCount":')) told += 1;
      }),
      { numRuns: 40, seed: 2022 },
    );
    expect(told).toBeGreaterThan(10);
  });

  it.each([
    ['nothing is named', {}, 'BAD_USER_INPUT'],
    ['null is named', { about: null }, 'BAD_USER_INPUT'],
  ])('is refused where %s', async (_, variables, code) => {
    expect(await compare(QUERY, variables)).toBe(JSON.stringify({ errors: [code] }));
  });

  it('is refused of more than a hundred matters', async () => {
    const questions = [...twins.graph.questions.keys()].slice(0, 101);

    expect(await compare(QUERY, { questions })).toBe('{"errors":["LIMIT_EXCEEDED"]}');
    expect(await compare(QUERY, { questions: questions.slice(1) })).toContain('"data"');
  });
});
