import type { ValueContent } from '../model/claim.ts';
import type { Comparator } from '../model/vocabulary.ts';

const SIGNS: Readonly<Record<Exclude<Comparator, 'BETWEEN'>, string>> = {
  EQUAL: '',
  ABOUT: '~',
  AT_LEAST: '>=',
  AT_MOST: '<=',
  GREATER_THAN: '>',
  LESS_THAN: '<',
};

/** The number of a value as a dossier writes it: `>=9000 person`, `2..3 day`. Undefined where it has none. */
export function printFigure({
  comparator,
  number,
  low,
  high,
  unit,
}: ValueContent): string | undefined {
  if (comparator === undefined) return unit;
  const behind = unit === undefined ? '' : ` ${unit}`;
  if (comparator === 'BETWEEN') return `${low ?? ''}..${high ?? ''}${behind}`;
  return `${SIGNS[comparator]}${number ?? ''}${behind}`;
}
