import type { Code } from './codes.ts';

/** Where in a file something stands; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What comes nearest to something that was not found. */
export interface Nearest {
  readonly text: string;
  /** UTF-16 code units from the start of the text; for quotations only. */
  readonly start?: number;
  /** End exclusive. */
  readonly end?: number;
  /** 0 to 1. */
  readonly score?: number;
  readonly id?: string;
}

/**
 * One fault in what an author gave. Checking collects all of them; nothing is thrown for a fault
 * in data.
 */
export interface Problem {
  readonly code: Code;
  /** `error` refuses the source; `warning` is told and let pass. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place: Place;
  /** Keys from the root of the file: `['text', '3', 'says', '0']`. */
  readonly path: readonly string[];
  /** The words that are wrong, as they stand in the file. */
  readonly offending?: string;
  readonly nearest?: Nearest;
  /** What to do. */
  readonly remedy?: string;
}
