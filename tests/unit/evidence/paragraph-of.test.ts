import { describe, expect, it } from '@jest/globals';

import { isWholeWord } from '../../../src/evidence/is-whole-word.ts';
import { paragraphOf } from '../../../src/evidence/paragraph-of.ts';

describe('paragraphOf', () => {
  const text = 'one\ntwo three\r\nfour';

  it.each([
    ['first', { start: 0, end: 2 }, 'one'],
    ['middle', { start: 5, end: 7 }, 'two three'],
    ['last', { start: 15, end: 16 }, 'four'],
    ['over a break', { start: 2, end: 5 }, 'one\ntwo three'],
  ])('takes the %s line', (_name, span, paragraph) => {
    const { start, end } = paragraphOf(text, span);

    expect(text.slice(start, end)).toBe(paragraph);
  });
});

describe('isWholeWord', () => {
  it.each([
    ['Vik is near', 0, 3, true],
    ['Viken is near', 0, 3, false],
    ['in Vik’s port', 3, 6, true],
    ['NordVik', 4, 7, false],
    ['Vik2', 0, 3, false],
    ['𝔸Vik', 2, 5, false],
    ['Vik\u0301', 0, 3, false],
  ])('%s', (text, start, end, expected) => {
    expect(isWholeWord(text, { start, end })).toBe(expected);
  });
});
