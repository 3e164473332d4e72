import { Argument, Option } from 'commander';

/** The directory of a dossier. */
export function dossierArgument(): Argument {
  return new Argument('<directory>', 'the dossier: the directory with dossier.yaml');
}

/** Where the texts of the sources are. */
export function textsOption(): Option {
  return new Option(
    '--texts <directory>',
    'the directory with the texts of the sources; found by their SHA-256, else as <source>.txt',
  );
}
