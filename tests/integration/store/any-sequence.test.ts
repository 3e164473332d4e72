import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { countRebuilt, rebuildDerived } from '../../../src/store/rebuild-derived.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { disputedSequences } from '../../helpers/generate-disputes.ts';
import { sequences } from '../../helpers/generate-worlds.ts';
import { emptyStore, openTestStore } from '../../helpers/test-store.ts';
import { META, write } from '../../helpers/write-all.ts';

const RUNS = { numRuns: 8, seed: 2022 };

describe('a store that any batches have been written to, in any order, and revised', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
  }, 600_000);

  afterAll(() => store.close());

  it.each([
    { worlds: 'of any kind', arbitrary: sequences({ maxBatches: 9 }) },
    { worlds: 'whose sources disagree', arbitrary: disputedSequences({ maxBatches: 9 }) },
  ])(
    'holds what all the facts derived at once give, and a rebuild finds nothing to change, in worlds $worlds',
    async ({ arbitrary }) => {
      await assertProperty(
        fc.asyncProperty(arbitrary, async (batches) => {
          await emptyStore(store);

          for (const [index, batch] of batches.entries()) {
            await write(store, batch);

            const difference = compareDumps(
              await readDump(store),
              dumpOf(batches.slice(0, index + 1)),
            );
            expect(difference).toEqual(NO_DIFFERENCE);
          }

          const changes = await rebuildDerived(store, META.recordedAt, readOntology());
          expect(countRebuilt(changes)).toBe(0);
        }),
        RUNS,
      );
    },
  );
});
