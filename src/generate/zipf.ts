import type { Random } from './random.ts';

/**
 * A rank from 0 to `count - 1`, where rank k comes with a probability in proportion to (k + 1)^-exponent,
 * as the mentions of names in news do with an exponent near 1. Needs no table: rejection-inversion
 * (W. Hörmann, G. Derflinger, 1996), so that memory does not depend on `count`.
 */
export function drawRank(count: number, exponent: number, random: Random): number {
  const first = integral(1.5, exponent) - 1;
  const last = integral(count + 0.5, exponent);
  const shift = 2 - inverse(integral(2.5, exponent) - 2 ** -exponent, exponent);
  for (;;) {
    const area = last + random.next() * (first - last);
    const point = inverse(area, exponent);
    const rank = Math.min(Math.max(Math.round(point), 1), count);
    const isBelow = area >= integral(rank + 0.5, exponent) - rank ** -exponent;
    if (rank - point <= shift || isBelow) return rank - 1;
  }
}

/** The integral of x^-exponent up to `x`. */
function integral(x: number, exponent: number): number {
  return exponent === 1 ? Math.log(x) : (x ** (1 - exponent) - 1) / (1 - exponent);
}

/** Where that integral has a value. */
function inverse(area: number, exponent: number): number {
  return exponent === 1 ? Math.exp(area) : (1 + area * (1 - exponent)) ** (1 / (1 - exponent));
}
