import { describe, expect, it } from '@jest/globals';

import { isWholeWord } from '../../../src/evidence/is-whole-word.ts';
import { paragraphsOf } from '../../../src/evidence/paragraph-of.ts';

describe('paragraphsOf', () => {
  const text = 'one\ntwo three\r\nfour';

  it.each([
    ['first', { start: 0, end: 2 }, 'one'],
    ['middle', { start: 5, end: 7 }, 'two three'],
    ['last', { start: 15, end: 16 }, 'four'],
    ['over a break', { start: 2, end: 5 }, 'one\ntwo three'],
  ])('takes the %s line', (_name, span, paragraph) => {
    const { start, end } = paragraphsOf(text)(span);

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
    ['在拉斯萨利姆外海', 1, 6, true],
    ['预计𠮷田号拖船', 2, 6, true],
    ['预计𠮷田号拖船', 4, 6, true],
    ['ตลาดท่าเรือใหม่', 4, 11, true],
    ['ท่าเรือ', 0, 1, false],
    ['船はハイランに着いた', 2, 6, true],
    ['船はハイランドに着いた', 2, 6, false],
    ['海蓝7号', 0, 2, true],
    ['서울에서', 0, 2, false],
    ['وسالم', 1, 5, false],
  ])('%s', (text, start, end, expected) => {
    expect(isWholeWord(text, { start, end })).toBe(expected);
  });
});
