import { describe, expect, it } from '@jest/globals';

import { findElided } from '../../../src/evidence/find-elided.ts';

const TEXT = 'She declared a strike and asked for help. He declared that he asked nobody.';

describe('findElided', () => {
  it.each([
    ['one stretch', ['She declared', 'for help'], [{ start: 0, end: 40 }]],
    [
      'every stretch',
      ['declared', 'asked'],
      [
        { start: 4, end: 31 },
        { start: 45, end: 67 },
      ],
    ],
    ['three parts', ['She', 'strike', 'help'], [{ start: 0, end: 40 }]],
    ['no tail', ['She declared', 'lockout'], []],
    ['no head', ['They', 'help'], []],
  ])('finds %s', (_name, parts, spans) => {
    expect(findElided(TEXT, parts)).toEqual(spans);
  });

  it('takes the shortest of stretches with one end', () => {
    expect(findElided('a strike, a strike is over', ['a strike', 'over'])).toEqual([
      { start: 10, end: 26 },
    ]);
  });
});
