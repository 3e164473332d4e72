import { describe, expect, it } from '@jest/globals';

import { defaultLabel } from '../../../src/dossier/default-label.ts';
import { nameKindOf } from '../../../src/dossier/name-kind-of.ts';
import { nearestWord } from '../../../src/dossier/nearest-word.ts';
import { parseClaimLine } from '../../../src/dossier/parse-claim-line.ts';
import { parseFigure } from '../../../src/dossier/parse-figure.ts';
import { scriptOf } from '../../../src/dossier/script-of.ts';

describe('parseFigure', () => {
  it.each([
    ['>=9000 person', { comparator: 'AT_LEAST', number: 9000, unit: 'person' }],
    ['>1200 person', { comparator: 'GREATER_THAN', number: 1200, unit: 'person' }],
    ['<=20', { comparator: 'AT_MOST', number: 20 }],
    ['<100 day', { comparator: 'LESS_THAN', number: 100, unit: 'day' }],
    ['~ 300 person', { comparator: 'ABOUT', number: 300, unit: 'person' }],
    ['300 person', { comparator: 'EQUAL', number: 300, unit: 'person' }],
    ['0.8 percent', { comparator: 'EQUAL', number: 0.8, unit: 'percent' }],
    ['-2', { comparator: 'EQUAL', number: -2 }],
    ['2..3 day', { comparator: 'BETWEEN', low: 2, high: 3, unit: 'day' }],
    ['person', { unit: 'person' }],
  ])('reads %s', (text, figure) => {
    expect(parseFigure(text)).toEqual(figure);
  });

  it.each(['9,000 person', '3..2 day', '>2..3', 'some 300', '300 person each', '', '≥300'])(
    'refuses %j',
    (text) => {
      expect(parseFigure(text)).toBeUndefined();
    },
  );
});

describe('parseClaimLine', () => {
  it.each([
    ['a P b', { subjects: ['a'], predicate: 'P', objects: ['b'] }],
    ['a P', { subjects: ['a'], predicate: 'P', objects: [] }],
    ['a, b ,c P d', { subjects: ['a', 'b', 'c'], predicate: 'P', objects: ['d'] }],
    ['a P b,c', { subjects: ['a'], predicate: 'P', objects: ['b', 'c'] }],
    ['  a   P   b  ', { subjects: ['a'], predicate: 'P', objects: ['b'] }],
  ])('reads %j', (line, claim) => {
    expect(parseClaimLine(line)).toEqual(claim);
  });

  it.each(['a', '', 'a P b c', 'a P b,', ',a P b', 'a P, b'])('refuses %j', (line) => {
    expect(parseClaimLine(line)).toBeUndefined();
  });
});

describe('nearestWord', () => {
  it.each([
    ['PARTICIPATED_ON', 'PARTICIPATED_IN'],
    ['participated_in', 'PARTICIPATED_IN'],
    ['que', 'cue'],
    ['moed', 'mode'],
    ['zzzz', undefined],
  ])('of %s is %s', (word, nearest) => {
    expect(nearestWord(word, ['PARTICIPATED_IN', 'PART_OF', 'cue', 'mode'])).toBe(nearest);
  });
});

describe('nameKindOf', () => {
  it.each([
    ['NP', 'ACRONYM'],
    ['U.S.', 'ACRONYM'],
    ['ОДКБ', 'ACRONYM'],
    ['Nordic Pact', 'NAME'],
    ['X', 'NAME'],
    ['Қазақстан', 'NAME'],
    ['عربي', 'NAME'],
  ])('of %s is %s', (spelling, kind) => {
    expect(nameKindOf(spelling)).toBe(kind);
  });
});

describe('scriptOf', () => {
  it.each([
    ['Almaty', 'Latn'],
    ['Алматы', 'Cyrl'],
    ['Ереван (Yerevan city)', 'Latn'],
    ['Երևան', 'Armn'],
    ['阿拉木图', 'Hani'],
    ['𝐻𝑎𝑖 𝐿𝑎𝑛', 'Latn'],
    ['２０３０', undefined],
    ['2030', undefined],
  ])('of %s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('defaultLabel', () => {
  it.each([
    ['norland', 'Norland'],
    ['price-rise', 'Price rise'],
    ['g7', 'G7'],
  ])('of %s is %s', (id, label) => {
    expect(defaultLabel(id)).toBe(label);
  });
});
