import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { answerText } from '../../../src/api/answer-text.ts';
import { DEFAULT_LIMITS } from '../../../src/api/limits.ts';
import type { Store } from '../../../src/store/connect.ts';
import { sizesOf } from '../../../src/store/sizes-of.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

const PERSONS = 300;

describe('the cost of an operation', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
    await store.driver.executeQuery(
      "UNWIND range(1, $persons) AS n CREATE (:Entity:Actor:Person {id: 'p' + n, nameKey: 'p', name: 'P'})",
      { persons: PERSONS },
      { database: store.database },
    );
  }, 600_000);

  afterAll(async () => {
    await clearStore(store);
    await store.close();
  });

  it('knows how much there is of a kind', async () => {
    const sizes = await sizesOf(store);

    expect(
      ['Entity', 'Actor', 'Person', 'Place', 'Claim'].map((label) => sizes.get(label)),
    ).toEqual([PERSONS, PERSONS, PERSONS, 0, 0]);
  });

  it('of an order that no index has hangs on how much there is', async () => {
    const query = '{ actors(first: 1, orderBy: { by: SOURCE_COUNT }) { nodes { name } } }';

    const within = await answerText(store, { query }, { ...DEFAULT_LIMITS, cost: 10 * PERSONS });
    const above = await answerText(store, { query }, { ...DEFAULT_LIMITS, cost: 10 * PERSONS - 1 });

    expect(within.errors).toBeUndefined();
    expect(above.errors?.map(({ message }) => message)).toEqual([
      'The operation would read about 3000 rows; it may read 2999. `actors` costs most: 3000.',
    ]);
  });
});
