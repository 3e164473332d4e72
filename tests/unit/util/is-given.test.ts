import { expect, test } from '@jest/globals';

import { isGiven } from '../../../src/util/is-given.ts';

test.each([
  ['null', null, false],
  ['undefined', undefined, false],
  ['the empty word', '', true],
  ['zero', 0, true],
  ['false', false, true],
  ['an empty list', [], true],
])('%s', (_name, value, expected) => {
  expect(isGiven(value)).toBe(expected);
});
