/** Digits that a number has in a place: positions in texts and sequence numbers stay below ten thousand million. */
const DIGITS = 10;

/**
 * A place in an order as one text: the sort keys, then the id. Texts of places are ordered by code point as the
 * keys are, one after the other, so that an index on them finds what stands behind a place, however many share
 * its first key. Keys are days, names from a vocabulary, ids and numbers that are not negative: nothing in
 * them is smaller than the space between them.
 */
export function placeInOrder(keys: readonly (string | number)[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? String(key).padStart(DIGITS, '0') : key))
    .join(' ');
}
