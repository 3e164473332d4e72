/** How many nodes a store has, by label. */
export type StoreSizes = ReadonlyMap<string, number>;
