/** Facts whose derived rows may change, and the records that changed themselves. */
export interface Touched {
  readonly claims: ReadonlySet<string>;
  readonly renderings: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
}
