const NUMBERS = new WeakMap<object, number>();
let lastNumber = 0;

/** A number for an object: the same each time, and no other object's. */
export function identify(object: object): number {
  const known = NUMBERS.get(object);
  if (known !== undefined) return known;
  lastNumber += 1;
  NUMBERS.set(object, lastNumber);
  return lastNumber;
}
