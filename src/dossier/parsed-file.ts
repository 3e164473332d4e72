import type { Document, LineCounter } from 'yaml';

/** One file of a dossier, parsed. */
export interface ParsedFile {
  /** In the dossier's directory: `sources/nordpost-0508.yaml`. */
  readonly path: string;
  readonly text: string;
  /** Nodes with their ranges; undefined where the file does not parse. */
  readonly document: Document.Parsed | undefined;
  readonly lines: LineCounter;
  /** Maps, lists, texts, booleans and null; numbers as they are written, so that `3,000` and `0.50` stay. */
  readonly value: unknown;
}

/** A place in a file, by the keys that lead there; what a fault points at. */
export interface Location {
  readonly file: ParsedFile;
  readonly path: readonly string[];
  /** The key at the end of the path instead of what stands under it. */
  readonly on?: 'KEY';
  /** UTF-16 code units from the start of the file, where a path does not lead there. */
  readonly offset?: number | undefined;
}

/** A word of the author's with its place. */
export interface Word {
  readonly text: string;
  readonly at: Location;
}

/** The place of something under `at`. */
export function under(at: Location, ...keys: readonly (string | number)[]): Location {
  return { file: at.file, path: [...at.path, ...keys.map(String)] };
}

/** The place of the key itself. */
export function keyOf(at: Location): Location {
  return { ...at, on: 'KEY' };
}
