import { styleText } from 'node:util';

import { Command } from 'commander';

import {
  coverDossier,
  type DossierCoverage,
  isCovered,
  type SourceCoverage,
} from '../dossier/cover-dossier.ts';
import { type Colour, countOf, printCoverage } from '../dossier/print-coverage.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { dossierArgument, textsOption } from './dossier-options.ts';
import { EXIT_CODES } from './exit-codes.ts';

interface CoverageOptions {
  readonly texts: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `attest coverage` */
export function coverageCommand(): Command {
  return new Command('coverage')
    .addArgument(dossierArgument())
    .addOption(textsOption().makeOptionMandatory())
    .option('--all', 'print every sentence, with what became of it and its passages in ⟦ ⟧')
    .option('--json', 'print one JSON object')
    .action(async (directory: string, { texts, all = false, json }: CoverageOptions) => {
      const coverage = await coverDirectory(directory, texts);
      const answer =
        json === true
          ? printJson(coverage, all)
          : printCoverage(coverage, { directory, all, ...(isWatched() ? { paint } : {}) });
      process.stdout.write(`${answer}\n`);
      if (!isCovered(coverage)) process.exitCode = EXIT_CODES.FAILED;
    });
}

/**
 * Tells what became of the texts of the dossier in a directory.
 *
 * @throws UsageError where the directory is no dossier, or the texts cannot be read.
 */
export async function coverDirectory(directory: string, texts: string): Promise<DossierCoverage> {
  const [dossier, sourceTexts] = [await readDossier(directory), await readTexts(texts)];
  return coverDossier(dossier, sourceTexts, readOntology());
}

/** Colours are for those who look at a terminal, and do not ask for none (no-color.org). */
function isWatched(): boolean {
  return process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
}

const COLOURS = { TITLE: 'bold', TOUCHED: 'green', FURNITURE: 'gray', OPEN: 'yellow' } as const;

function paint(colour: Colour, line: string): string {
  return styleText(COLOURS[colour], line);
}

function printJson({ dossier, sources, problems }: DossierCoverage, all: boolean): string {
  const printed = sources.map((source) => describeSource(source, all));
  return JSON.stringify({ dossier, sources: printed, problems }, null, 2);
}

/** Places are UTF-16 code units of the text; counts are of all sentences, whichever are listed. */
function describeSource(source: SourceCoverage, all: boolean): object {
  if (source.state !== 'COVERED') return source;
  const { sentences, ...rest } = source;
  const listed = sentences.filter(({ coverage }) => all || coverage === 'OPEN');
  return { ...rest, counts: countOf(source), sentences: listed };
}
