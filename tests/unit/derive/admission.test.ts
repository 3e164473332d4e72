import { describe, expect, it } from '@jest/globals';

import { admission } from '../../../src/derive/admission.ts';
import { type LensSubject, meets } from '../../../src/derive/lens-condition.ts';
import type { Lens } from '../../../src/model/lens.ts';

const SUBJECT: LensSubject = { source: 'd/a', published: '2022-01-06', confidence: 50 };

const CASES: readonly (readonly [Lens, Partial<LensSubject>, boolean])[] = [
  [{}, {}, true],
  [{}, { published: undefined, confidence: undefined }, true],
  [{ knownOn: '2022-01-06' }, {}, true],
  [{ knownOn: '2022-01-07' }, {}, true],
  [{ knownOn: '2022-01-05' }, {}, false],
  [{ knownOn: '2022-01-06' }, { published: undefined }, false],
  [{ sources: ['d/a', 'd/b'] }, {}, true],
  [{ sources: ['d/b'] }, {}, false],
  [{ sources: [] }, {}, false],
  [{ withoutSources: ['d/a'] }, {}, false],
  [{ withoutSources: ['d/b'] }, {}, true],
  [{ withoutSources: [] }, {}, true],
  [{ sources: ['d/a'], withoutSources: ['d/a'] }, {}, false],
  [{ sources: ['d/a', 'd/b'], withoutSources: ['d/b'] }, {}, true],
  [{ minConfidence: 50 }, {}, true],
  [{ minConfidence: 51 }, {}, false],
  [{ minConfidence: 0 }, { confidence: 0 }, true],
  [{ minConfidence: 0 }, { confidence: undefined }, false],
  [{ knownOn: '2022-01-06', sources: ['d/a'], minConfidence: 50 }, {}, true],
  [{ knownOn: '2022-01-05', sources: ['d/a'], minConfidence: 50 }, {}, false],
  [{ knownOn: '2022-01-06', sources: ['d/b'], minConfidence: 50 }, {}, false],
  [{ knownOn: '2022-01-06', sources: ['d/a'], minConfidence: 51 }, {}, false],
];

describe('admission', () => {
  it.each(CASES)('by %j of a claim with %j: %s', (lens, given, expected) => {
    expect(meets({ ...SUBJECT, ...given }, admission(lens).claim)).toBe(expected);
  });

  it('does not ask of sources how claims are assessed', () => {
    const { source } = admission({ minConfidence: 100, knownOn: '2022-01-06' });

    expect(meets({ ...SUBJECT, confidence: undefined }, source)).toBe(true);
  });

  it('is data', () => {
    const lens = { knownOn: '2022-01-06', withoutSources: ['d/b', 'd/a'], minConfidence: 50 };

    expect(admission(lens)).toEqual({
      recordedAt: undefined,
      source: {
        kind: 'ALL',
        of: [
          { kind: 'PUBLISHED_BY', day: '2022-01-06' },
          { kind: 'NOT', of: { kind: 'SOURCE_IN', ids: ['d/a', 'd/b'] } },
        ],
      },
      claim: {
        kind: 'ALL',
        of: [
          { kind: 'PUBLISHED_BY', day: '2022-01-06' },
          { kind: 'NOT', of: { kind: 'SOURCE_IN', ids: ['d/a', 'd/b'] } },
          { kind: 'CONFIDENT', atLeast: 50 },
        ],
      },
    });
  });
});
