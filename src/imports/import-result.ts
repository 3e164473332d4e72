import type { DossierFile } from '../dossier/dossier-files.ts';
import type { Problem } from '../errors/problem.ts';

/** What an import gives. */
export interface ImportResult {
  /** Of the dossier; none where there is an error. */
  readonly files: readonly DossierFile[];
  /** Errors: nothing may be written then. */
  readonly problems: readonly Problem[];
  readonly counts: ImportCounts;
  /** Values that are not in the dossier, in the order of the input. */
  readonly notCarried: readonly NotCarried[];
}

/** How much a dossier holds. */
export interface ImportCounts {
  readonly records: number;
  readonly sources: number;
  readonly claims: number;
}

/** Values that the dossier does not hold. */
export interface NotCarried {
  /** The id of the entity. */
  readonly entity: string;
  readonly schema: string;
  readonly property: string;
  readonly values: readonly string[];
  readonly why: string;
}
