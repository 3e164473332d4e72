/** Whether there is a value: what is null or undefined is not given. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
