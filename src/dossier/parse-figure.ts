import type { Comparator } from '../model/vocabulary.ts';
import { isExact } from './is-exact.ts';

/** What `is` says of a figure. */
export interface FigureValue {
  readonly comparator?: Comparator;
  readonly number?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '': 'EQUAL',
  '=': 'EQUAL',
  '~': 'ABOUT',
  '>=': 'AT_LEAST',
  '<=': 'AT_MOST',
  '>': 'GREATER_THAN',
  '<': 'LESS_THAN',
};

const ONE = /^(>=|<=|>|<|~|=|)\s*(-?\d+(?:\.\d+)?)(?:\s+(\S+))?$/;
const TWO = /^(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)(?:\s+(\S+))?$/;
const UNIT = /^[\p{L}][\p{L}-]*$/u;

/**
 * Parses the short form of a figure: `>=9000 person`, `~300`, `2..3 day`, or a unit alone for words
 * without a number (`person`).
 *
 * @returns undefined where it is none of these.
 */
export function parseFigure(text: string): FigureValue | undefined {
  const trimmed = text.trim();
  if (!(trimmed.match(/\d+(?:\.\d+)?/g) ?? []).every(isExact)) return undefined;
  const two = TWO.exec(trimmed);
  if (two !== null) return between(Number(two[1]), Number(two[2]), two[3]);
  const one = ONE.exec(trimmed);
  if (one !== null) {
    return {
      comparator: COMPARATORS[one[1] ?? ''] ?? 'EQUAL',
      number: Number(one[2]),
      ...unit(one[3]),
    };
  }
  return UNIT.test(trimmed) ? { unit: trimmed } : undefined;
}

function between(low: number, high: number, name: string | undefined): FigureValue | undefined {
  return low <= high ? { comparator: 'BETWEEN', low, high, ...unit(name) } : undefined;
}

function unit(name: string | undefined): { readonly unit?: string } {
  return name === undefined ? {} : { unit: name };
}
