import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { effectiveBatches } from '../../../src/derive/effective-batches.ts';
import { reasonOf, type RecordingBatch, retractions } from '../../../src/derive/retractions.ts';

const RUNS = { numRuns: 500, seed: 2022 };

type Written = readonly [key: string, ...facts: string[]] | number;

/** Batches in the order of writes: a key and what is recorded under it, or the number of a batch to revert. */
function logOf(written: readonly Written[]): readonly RecordingBatch[] {
  return written.map((own, index) => {
    const seq = index + 1;
    if (typeof own === 'number') return { seq, key: '', facts: new Set<string>(), reverts: own };
    const [key, ...facts] = own;
    return { seq, key, facts: new Set(facts) };
  });
}

function told(written: readonly Written[]): unknown {
  const { history, standing } = retractions(logOf(written));
  return {
    history: history.map(({ by, facts }) => [by.seq, [...facts].sort().join(' ')]),
    standing: Object.fromEntries([...standing].map(([fact, by]) => [fact, by.seq])),
  };
}

describe('retractions', () => {
  it.each([
    ['nothing is revised', [['s', 'a', 'b']], [], {}],
    [
      'a revision leaves a fact out',
      [
        ['s', 'a', 'b'],
        ['s', 'a'],
      ],
      [[2, 'b']],
      { b: 2 },
    ],
    ['another source holds it', [['s', 'a'], ['t', 'a'], ['s']], [], {}],
    [
      'the other source lets it go too',
      [['s', 'a'], ['t', 'a'], ['s'], ['t']],
      [[4, 'a']],
      { a: 4 },
    ],
    ['it comes back', [['s', 'a'], ['s'], ['s', 'a']], [[2, 'a']], {}],
    ['it comes back from elsewhere', [['s', 'a'], ['s'], ['t', 'a']], [[2, 'a']], {}],
    [
      'it comes back and goes again',
      [['s', 'a'], ['s'], ['s', 'a'], ['s', 'b']],
      [
        [2, 'a'],
        [4, 'a'],
      ],
      { a: 4 },
    ],
    ['the batch that recorded it is reverted', [['s', 'a'], 1], [[2, 'a']], { a: 2 }],
    ['the batch that took it back is reverted', [['s', 'a'], ['s'], 2], [[2, 'a']], {}],
    ['a revert is reverted', [['s', 'a'], 1, 2], [[2, 'a']], {}],
    [
      'a batch in the middle is reverted',
      [['s', 'a'], ['s', 'b'], ['s', 'c'], 2],
      [
        [2, 'a'],
        [3, 'b'],
      ],
      { a: 2, b: 3 },
    ],
  ] as const)('are told where %s', (_case, written, history, standing) => {
    expect(told(written)).toEqual({ history, standing });
  });

  it('stand for all that was live once and is not now, by the batch since which it is not', () => {
    const writes = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(fc.constantFrom('s', 't'), fc.subarray(['a', 'b', 'c'])) },
        { weight: 1, arbitrary: fc.nat(8) },
      ),
      { maxLength: 9 },
    );

    fc.assert(
      fc.property(writes, (drawn) => {
        const log = logOf(
          drawn.map((own, index) =>
            typeof own === 'number' ? 1 + (own % (index + 1)) : [own[0], ...own[1]],
          ),
        );
        const last = new Map<string, number>();
        log.forEach((_, index) => {
          const [before, after] = [liveAfter(log, index), liveAfter(log, index + 1)];
          for (const fact of after) last.delete(fact);
          for (const fact of before) if (!after.has(fact)) last.set(fact, index + 1);
        });

        const { standing } = retractions(log);

        expect(new Map([...standing].map(([fact, { seq }]) => [fact, seq]))).toEqual(last);
      }),
      RUNS,
    );
  });
});

/** What the last effective batch of each key records, of the first some. */
function liveAfter(log: readonly RecordingBatch[], count: number): ReadonlySet<string> {
  const recording = effectiveBatches(log.slice(0, count)).filter(
    ({ reverts }) => reverts === undefined,
  );
  const current = new Map(recording.map((batch) => [batch.key, batch]));
  return new Set([...current.values()].flatMap(({ facts }) => [...facts]));
}

describe('reasonOf', () => {
  it.each([
    ['as the writer says', { reason: 'misread', key: 'd/s' }, 'misread'],
    ['of a revision', { key: 'd/s' }, 'The revision of d/s leaves it out.'],
    ['of a revert', { key: '', reverts: 3 }, 'Batch 3 was reverted.'],
  ])('is given %s', (_case, batch, expected) => {
    expect(reasonOf(batch)).toBe(expected);
  });
});
