/** The files of a dossier beside its sources and its lock. */
export const OWN_FILES = [
  'dossier.yaml',
  'records.yaml',
  'judgements.yaml',
  'narratives.yaml',
  'notes.yaml',
];
