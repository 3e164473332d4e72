import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { searchKeys, sharesSearchKey } from '../../../src/model/search-keys.ts';

describe('search keys', () => {
  it.each([
    ['Жаңаөзен', ['zhanaozen']],
    ['Zhanaozen', ['zhanaozen']],
    ['Janaozen', ['janaozen', 'ianaozen', 'zhanaozen']],
    ['Тоқаев', ['tokaev']],
    ['Tokayev', ['tokayev', 'tokaev']],
    ['Toqaev', ['toqaev', 'tokaev']],
    ['Tokajew', ['tokajew', 'tokaev', 'tokazhev']],
    ['Ақтөбе', ['aktobe']],
    ['Aqtöbe', ['aqtobe', 'aktobe']],
    ['Алматы', ['almaty', 'almati']],
    ['Хоргос', ['khorgos', 'horgos']],
    ['Нұр-Сұлтан', ['nur sultan']],
    ['Горбачёв', ['gorbachev', 'gorbachov']],
    ['Zelenskyy', ['zelenskyy', 'zelenski']],
    ['Şymkent', ['symkent', 'shimkent', 'simkent']],
    ['نور سلطان', ['nwr sltn', 'nvr sltn']],
    ['阿拉木图', ['alamutu']],
    ['თბილისი', ['tbilisi']],
    ['O’Neill & Sons, Ltd.', ['oneill sons ltd']],
    ['Łódź', ['lodz']],
    ['ＮＡＴＯ', ['nato']],
    ['Тока́ев', ['tokaev']],
    ['—', []],
    ['', []],
  ])('of %j are %j', (words, keys) => {
    expect(searchKeys(words)).toEqual(keys);
  });

  it.each([
    [['Жаңаөзен', 'Жанаозен', 'Zhanaozen', 'Janaozen', 'Žanaözen', 'Dzhanaozen']],
    [['Тоқаев', 'Токаев', 'Tokayev', 'Tokaev', 'Toqaev', 'Tokajew']],
    [
      [
        'Қасым-Жомарт Тоқаев',
        'Касым-Жомарт Токаев',
        'Kassym-Jomart Tokayev',
        'Qasym-Jomart Toqaev',
      ],
    ],
    [['Ақтөбе', 'Aqtobe', 'Aktobe', 'Aqtöbe']],
    [['Алматы', 'Almaty', 'Almati', 'ALMATY']],
    [['Хоргос', 'Khorgos', 'Horgos', 'Khorgós']],
    [['Қорғас', 'Qorgas', 'Korgas', 'Qorğas']],
    [['Нұр-Сұлтан', 'Nur-Sultan', 'Nur Sultan', 'Нур-Султан']],
    [['Шымкент', 'Shymkent', 'Shimkent', 'Şymkent']],
    [['Юлия', 'Yulia', 'Yuliya', 'Julia', 'Iuliia']],
    [['Зеленский', 'Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Зеленський']],
    [['თბილისი', 'Tbilisi', 'Тбилиси']],
    [['北京', 'Beijing', 'BEIJING']],
  ])('are shared among %j', (spellings) => {
    const pairs = spellings.flatMap((a) => spellings.map((b) => [a, b] as const));

    expect(pairs.filter(([a, b]) => !sharesSearchKey(a, b))).toEqual([]);
  });

  it.each([
    ['Khorgos', 'Qorgas'],
    ['Nur-Sultan', 'Astana'],
    ['Tokayev', 'Nazarbayev'],
    ['Nur-Sultan', 'Nursultan'],
    ['Tokayev', 'Kassym-Jomart Tokayev'],
    ['—', '—'],
  ])('are not shared by %s and %s', (a, b) => {
    expect(sharesSearchKey(a, b)).toBe(false);
  });

  it('of a key have that key, so that what was found by one can be looked for by it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const [plain] = searchKeys(words);

        expect(plain === undefined || searchKeys(plain).includes(plain)).toBe(true);
      }),
    );
  });

  it('hold only a to z, digits and single spaces, each key once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const keys = searchKeys(words);

        expect(keys.filter((key) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(key))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
