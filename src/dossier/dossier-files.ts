/** The files of a dossier, as texts; paths are relative to its directory and use `/`. */
export interface DossierFiles {
  readonly directory: string;
  readonly files: readonly DossierFile[];
}

/** One file. */
export interface DossierFile {
  readonly path: string;
  readonly text: string;
}
