/** `Value` with each key that may be absent given as `undefined` instead. */
export type Spelled<Value> = {
  readonly [Key in keyof Value]-?: Value extends Record<Key, Value[Key]>
    ? Value[Key]
    : Value[Key] | undefined;
};

/**
 * The same object without the keys that hold `undefined`, so that absent is absent: two writings of
 * one thing then have one canonical JSON.
 */
export function withoutUndefined<Value extends object>(value: Spelled<Value>): Value {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only keys that may be absent can hold undefined, and those are gone
  return Object.fromEntries(entries) as Value;
}
