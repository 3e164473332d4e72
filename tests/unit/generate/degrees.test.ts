import { expect, it } from '@jest/globals';

import type { ClaimContent } from '../../../src/model/claim.ts';
import { draftBatches } from '../../../src/generate/generate-batches.ts';
import { buildRandom } from '../../../src/generate/random.ts';
import { buildWorld } from '../../../src/generate/world.ts';
import { drawRank } from '../../../src/generate/zipf.ts';

it('draws ranks in proportion to their inverse, from all that there are', () => {
  const random = buildRandom('ranks');
  const counts = new Map<number, number>();
  for (let draws = 0; draws < 50_000; draws += 1) {
    const rank = drawRank(100, 1, random);
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }

  const share = (rank: number): number => (counts.get(rank) ?? 0) / 50_000;
  // The sum of 1/k up to 100 is 5.187.
  expect(share(0)).toBeCloseTo(1 / 5.187, 2);
  expect(share(9)).toBeCloseTo(1 / 51.87, 2);
  expect(Math.min(...counts.keys())).toBe(0);
  expect(Math.max(...counts.keys())).toBe(99);
});

it('has a hub that more than one claim in twenty names, and a long tail', () => {
  const degrees = new Map<string, number>();
  let claims = 0;
  for (const draft of draftBatches(buildWorld('degrees', 20_000))) {
    for (const { content } of draft.kind === 'SOURCE' ? draft.source.claims : []) {
      claims += 1;
      // Dossiers have records of their own; what a kind's first ones are is judged to be the same.
      const things = new Set(recordsOf(content).map((id) => id.split('/')[1] ?? ''));
      for (const thing of things) degrees.set(thing, (degrees.get(thing) ?? 0) + 1);
    }
  }

  const sorted = [...degrees.values()].sort((a, b) => b - a);
  expect(claims).toBe(20_000);
  expect(sorted[0]).toBeGreaterThan(claims / 20);
  expect(sorted.filter((degree) => degree < 10).length).toBeGreaterThan(sorted.length / 4);
});

function recordsOf({ subject, object, members }: Partial<ClaimContent>): readonly string[] {
  return [subject, object, ...(members?.records ?? [])].filter((id) => id !== undefined);
}
