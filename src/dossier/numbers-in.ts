import { multiplierOf, wordNumbersIn } from './number-words.ts';
import { plainDigits } from './plain-digits.ts';

/** Digits with what may stand between those of one number. */
const NUMERAL = /\d(?:[\d.,'’\u00A0\u202F ]*\d)?/g;

/**
 * The numbers that are printed in a text, in digits or in English words, read in every way that they can
 * be: `1.200` is 1.2 and 1200, `2 to 3 million` is 2, 3 and as many millions.
 *
 * @returns undefined where there are none.
 */
export function numbersIn(words: string): readonly number[] | undefined {
  const text = plainDigits(words);
  const numerals = [...text.matchAll(NUMERAL)].flatMap(([numeral]) => readingsOf(numeral));
  const spelled = wordNumbersIn(text);
  if (numerals.length + spelled.length === 0) return undefined;
  const times = multipliersIn(text);
  return [...spelled, ...numerals.flatMap((number) => [1, ...times].map((by) => number * by))];
}

function multipliersIn(text: string): readonly number[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => multiplierOf(word) ?? []);
}

function readingsOf(numeral: string): readonly number[] {
  const joined = numeral.replace(/[^\d.,]/g, '');
  const spaced = numeral.split(/[^\d.,]+/);
  return [joined, ...spaced].flatMap((text) => [
    Number(text.replace(/[.,]/g, '')),
    Number(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')),
    ...text.split(/[.,]/).map(Number),
  ]);
}
