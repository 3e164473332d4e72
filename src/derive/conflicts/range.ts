import type { ValueContent } from '../../model/claim.ts';
import type { Comparator } from '../../model/vocabulary.ts';

/** What a value says as a number: its comparator, EQUAL where none is printed, and its numbers. */
export interface Amount extends Pick<ValueContent, 'number' | 'low' | 'high'> {
  readonly comparator: Comparator;
}

/** Numbers that a value allows. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself is left out. */
  readonly isAboveLow: boolean;
  /** Whether `high` itself is left out. */
  readonly isBelowHigh: boolean;
}

/** How far ABOUT reaches to either side, as a share of the number (semantics 8). */
const ABOUT_SHARE = 10;

/** The number in a value; undefined where it is in words only. */
export function amountOf(value: ValueContent | undefined): Amount | undefined {
  if (value === undefined) return undefined;
  const { number, low, high } = value;
  if (number === undefined && (low === undefined || high === undefined)) return undefined;
  const comparator = value.comparator ?? (number === undefined ? 'BETWEEN' : 'EQUAL');
  return {
    comparator,
    ...(number === undefined ? {} : { number }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** The numbers that an amount allows. */
export function rangeOf({ comparator, number, low, high }: Amount): Range {
  const from = number ?? low ?? -Infinity;
  const to = number ?? high ?? Infinity;
  switch (comparator) {
    case 'AT_LEAST':
      return closed(from, Infinity);
    case 'GREATER_THAN':
      return { ...closed(from, Infinity), isAboveLow: true };
    case 'AT_MOST':
      return closed(-Infinity, to);
    case 'LESS_THAN':
      return { ...closed(-Infinity, to), isBelowHigh: true };
    case 'ABOUT':
      return closed(from - Math.abs(from) / ABOUT_SHARE, to + Math.abs(to) / ABOUT_SHARE);
    case 'BETWEEN':
      return closed(low ?? from, high ?? to);
    case 'EQUAL':
      return closed(from, to);
  }
}

/** Whether all numbers of the first are higher than all of the second. */
export function isAbove(a: Range, b: Range): boolean {
  return a.low > b.high || (a.low === b.high && (a.isAboveLow || b.isBelowHigh));
}

/** Whether a number is in both. */
export function rangesMeet(a: Range, b: Range): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

function closed(low: number, high: number): Range {
  return { low, high, isAboveLow: false, isBelowHigh: false };
}
