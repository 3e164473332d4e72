import { describe, expect, it } from '@jest/globals';

import { compareCodePoints } from '../../../src/util/compare-code-points.ts';

describe('compareCodePoints', () => {
  it.each([
    ['equal strings', 'Almaty', 'Almaty', 0],
    ['a string and its beginning', 'Alma', 'Almaty', -1],
    ['the empty string', '', 'A', -1],
    ['capitals before small letters', 'Z', 'a', -1],
    ['a supplementary character behind the last of the basic plane', '\u{1F600}', '\uFF21', 1],
    ['two supplementary characters', '\u{1F600}', '\u{1F601}', -1],
    ['a private-use character behind Hangul', '\uE000', '\uD7FB', 1],
  ])('orders %s', (_case, a, b, sign) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
    expect(Math.sign(compareCodePoints(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});
