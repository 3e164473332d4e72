import { describe, expect, it } from '@jest/globals';

import { findOccurrences } from '../../../src/evidence/find-occurrences.ts';

describe('findOccurrences', () => {
  it.each([
    ['once', 'the strike began', 'strike', [4]],
    ['repeated', 'a strike, a strike', 'strike', [2, 12]],
    ['overlapping', 'banana', 'ana', [1, 3]],
    ['no match', 'a strike', 'lockout', []],
    ['empty', 'a strike', '', []],
    ['astral letters', '𝔸b𝔸', '𝔸', [0, 3]],
    ['half a surrogate pair', '𝔸b', '\uDD38', []],
    ['the whole text', 'strike', 'strike', [0]],
  ])('finds %s', (_name, text, exact, starts) => {
    expect(findOccurrences(text, exact)).toEqual(starts);
  });
});
