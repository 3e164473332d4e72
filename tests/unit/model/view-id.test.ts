import { describe, expect, it } from '@jest/globals';

import type { Lens } from '../../../src/model/lens.ts';
import { canonicalLens, viewId } from '../../../src/model/view-id.ts';

describe('view ids', () => {
  it.each<[string, Lens]>([
    ['no field', {}],
    ['nulls', { knownOn: null, recordedAt: null, sources: null, minConfidence: null }],
    ['the defaults', { identity: 'CONFIRMED', withoutSources: [] }],
  ])('are ids under a lens with %s', (_, lens) => {
    expect(viewId('d/tokayev', lens)).toBe('d/tokayev');
  });

  it.each<[Lens, Lens]>([
    [{ sources: ['d/b', 'd/a', 'd/b'] }, { sources: ['d/a', 'd/b'] }],
    [{ withoutSources: ['d/b', 'd/a'] }, { withoutSources: ['d/a', 'd/b', 'd/a'] }],
    [{ sources: ['d/a', 'd/b'], withoutSources: ['d/b', 'd/c'] }, { sources: ['d/a'] }],
    [
      { knownOn: '2022-01-06', identity: 'CONFIRMED' },
      { knownOn: '2022-01-06', sources: null },
    ],
    [
      { recordedAt: '2022-02-01T12:00:00+06:00' },
      { recordedAt: '2022-02-01T06:00:00.000Z', withoutSources: [] },
    ],
  ])('are one for %j and %j', (one, other) => {
    expect(viewId('d/tokayev', one)).toBe(viewId('d/tokayev', other));
    expect(viewId('d/tokayev', one)).toMatch(/^d\/tokayev@[0-9a-f]{16}$/);
  });

  it('are different for lenses that filter differently', () => {
    const lenses: readonly Lens[] = [
      {},
      { knownOn: '2022-01-06' },
      { knownOn: '2022-01-07' },
      { recordedAt: '2022-01-06T00:00:00Z' },
      { sources: [] },
      { sources: ['d/a'] },
      { withoutSources: ['d/a'] },
      { identity: 'STRICT' },
      { identity: 'PROBABLE' },
      { minConfidence: 0 },
      { minConfidence: 50 },
    ];

    expect(new Set(lenses.map((lens) => viewId('x', lens))).size).toBe(lenses.length);
  });

  it('refuse what is no instant', () => {
    expect(() => canonicalLens({ recordedAt: 'yesterday' })).toThrow(RangeError);
  });
});
