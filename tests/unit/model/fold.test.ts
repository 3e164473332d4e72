import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { fold } from '../../../src/model/fold.ts';

describe('fold', () => {
  it.each([
    ['case', 'Almaty', 'almaty'],
    ['diacritics', 'Łódź Čapek', 'łodz capek'],
    ['composed and decomposed letters alike', 'E\u0301lyse\u0301e', 'elysee'],
    ['Cyrillic letters with marks', 'Ёлка Йод', 'елка иод'],
    ['compatibility forms', 'ﬁve Ⅳ', 'five iv'],
    ['typographic quotes', '“a criminal blockade”', '"a criminal blockade"'],
    ['typographic apostrophes', 'Xi’an, Oʻzbekiston', "xi'an, o'zbekiston"],
    ['dashes', 'Nur–Sultan', 'nur-sultan'],
    ['white space', '  the\u00A0west \n of it ', 'the west of it'],
    ['a mark without a letter', '\u0301', ''],
  ])('folds %s', (_case, words, folded) => {
    expect(fold(words)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(fold(fold(words))).toBe(fold(words));
      }),
    );
  });
});
