/** Things by a key of theirs; of several with one key, the last. */
export function indexBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, Thing> {
  return new Map([...things].map((thing) => [keyOf(thing), thing]));
}
