/** Digits that a number keeps, whatever they are: IEEE 754 has 53 bits. */
const MOST_DIGITS = 15;

/** Whether a plain decimal number is kept as it is written. */
export function isExact(numeral: string): boolean {
  return numeral.replace(/^-?0*/, '').replace('.', '').length <= MOST_DIGITS;
}
