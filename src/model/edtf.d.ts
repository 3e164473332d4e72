/** What is used of the library `edtf` 4, which has no types of its own. */
declare module 'edtf' {
  /** What the grammar makes of a text; `level` is EDTF's. */
  export interface Parsed {
    readonly type: 'Date' | 'Year' | 'Season' | 'Interval' | 'Set' | 'List' | 'Decade' | 'Century';
    readonly level: number;
    readonly values: readonly unknown[];
  }

  /** Milliseconds since 1970 in UTC; an infinity where an end is open, null where it is unknown. */
  export interface Bounds {
    readonly min: number | null;
    readonly max: number | null;
  }

  /**
   * Parses a text by the grammar.
   *
   * @throws Error where `text` is not EDTF.
   */
  export function parse(text: string): Parsed;

  /**
   * Parses a text to what it bounds.
   *
   * @throws Error where `text` is not EDTF.
   */
  function edtf(text: string): Bounds;
  export { edtf as default };
}
