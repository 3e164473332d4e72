import { expect, test } from '@jest/globals';

import { pageCacheFor } from '../../../src/local-neo4j/page-cache.ts';

const GIB = 2 ** 30;

test.each([
  ['no store yet', 0, 16 * GIB, '256m'],
  ['a small store', 100e6, 16 * GIB, '256m'],
  ['a store and what it may grow by', 2 * GIB, 16 * GIB, '2560m'],
  ['a store that is larger than a quarter of the memory', 12 * GIB, 16 * GIB, '4096m'],
  ['a machine with next to no memory', 12 * GIB, GIB / 2, '256m'],
])('the page cache for %s', (_, storeBytes, memoryBytes, expected) => {
  expect(pageCacheFor(storeBytes, memoryBytes)).toBe(expected);
});
