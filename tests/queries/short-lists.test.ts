import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { emptyBatch } from '../helpers/generate-worlds.ts';
import { buildFacts } from '../helpers/facts.ts';
import { openTwins, type Twins } from './twins.ts';

function regions(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `d/region-${index}`);
}

/** One number is given for a hundred regions, another for one more. */
const FACTS = buildFacts({
  claims: {
    hundred: {
      subject: 'd/e-strike',
      predicate: 'DEATHS',
      value: { text: '7', number: 7, comparator: 'EQUAL', unit: 'person' },
      scope: { text: 'in a hundred', extent: 'PART', list: 'ALL', entities: regions(100) },
    },
    more: {
      subject: 'd/e-flood',
      predicate: 'DEATHS',
      value: { text: '8', number: 8, comparator: 'EQUAL', unit: 'person' },
      scope: { text: 'in all', extent: 'PART', list: 'ALL', entities: regions(101) },
    },
  },
});

let twins: Twins;

beforeAll(async () => {
  const { records, sources, claims, passages } = FACTS;
  twins = await openTwins([
    { ...emptyBatch('d'), dossiers: [{ id: 'd', title: 'Limits', authors: [] }], records },
    { ...emptyBatch('d'), source: 'd/source', sources, claims, passages },
  ]);
}, 600_000);

afterAll(() => twins.close());

const QUERY = `query ($id: ID!) {
  entity(id: $id) { figures { nodes { value { text } scope { entities { id } } } } }
}`;

describe('a list without pages', () => {
  it('is whole where it has 100', async () => {
    const question = { query: QUERY, variables: { id: 'd/e-strike' } };

    const { answer } = await twins.askNeo4j(question);

    expect(answer).toEqual(await twins.askOracle(question));
    expect(JSON.stringify(answer).match(/d\/region-/g)).toHaveLength(100);
  });

  it('is refused where it has more, never cut', async () => {
    const question = { query: QUERY, variables: { id: 'd/e-flood' } };

    const { answer } = await twins.askNeo4j(question);

    expect(answer).toEqual({ errors: ['LIMIT_EXCEEDED'] });
    expect(answer).toEqual(await twins.askOracle(question));
  });
});
