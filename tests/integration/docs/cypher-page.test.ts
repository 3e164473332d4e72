import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';

import { answerText } from '../../../src/api/answer-text.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readBlocks } from '../../helpers/pages.ts';
import { ingestSeed } from '../../helpers/seed.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

/** Each operation of the page, and the Cypher below it that answers the same. */
const PAIRS = readBlocks('docs/cypher.md').flatMap((block, index, blocks) => {
  const next = blocks[index + 1];
  if (block.language !== 'graphql' || next?.language !== 'cypher') return [];
  return [[block.line, block.text, next.text] as const];
});

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
}, 600_000);

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

test('docs/cypher.md has twenty pairs', () => {
  expect(PAIRS.length).toBe(20);
});

describe('docs/cypher.md', () => {
  it.each(PAIRS)(
    'answers in Cypher what GraphQL answers, at line %d',
    async (_line, query, cypher) => {
      const { driver, database } = store;
      const answer = await answerText(store, { query });

      const { records } = await driver.executeQuery(cypher, {}, { database, routing: 'READ' });

      expect(answer.errors).toBeUndefined();
      const rows = flatten(JSON.parse(JSON.stringify(answer.data))).map(printRow);
      expect(rows.length).toBeGreaterThan(0);
      expect(
        records
          .map((record) => printRow(record.keys.map((key) => record.get(key) as unknown)))
          .sort(),
      ).toEqual(rows.sort());
    },
  );
});

/** An answer as a table: a list makes a row of each of its items, none one without a value; objects stand side by side. */
function flatten(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [[value]];
  return Object.values(value)
    .map(flatten)
    .reduce((rows, more) => rows.flatMap((row) => more.map((cells) => [...row, ...cells])), [[]]);
}

function printRow(cells: readonly unknown[]): string {
  return JSON.stringify(cells);
}
