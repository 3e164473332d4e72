/** Throws a programmer's error when `condition` does not hold; never used for faults in data. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === undefined || condition === null) {
    throw new Error(`Invariant broken: ${message}`);
  }
}
