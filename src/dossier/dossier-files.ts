import type { Problem } from '../errors/problem.ts';

/** The files of a dossier, as texts; paths are relative to its directory and use `/`. */
export interface DossierFiles {
  readonly directory: string;
  readonly files: readonly DossierFile[];
  /** What is there and was not read, or should not be there: too large, not UTF-8, outside. */
  readonly problems?: readonly Problem[];
}

/** One file. */
export interface DossierFile {
  readonly path: string;
  readonly text: string;
}
