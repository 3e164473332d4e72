import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Command } from 'commander';

import { formatDossier } from '../dossier/format-dossier.ts';
import { printProblem } from '../dossier/print-problem.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { readTexts } from '../dossier/read-texts.ts';
import type { Problem } from '../errors/problem.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { dossierArgument, textsOption } from './dossier-options.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** What `attest fmt` is asked. */
export interface FormatOptions {
  /** The directory with the texts; without it quotations with `…` stay as they are. */
  readonly texts?: string;
  /** Tell what would change, and write nothing. */
  readonly check?: boolean;
}

/** What `attest fmt` did, or with `check` would do. */
export interface FormatReport {
  /** Paths of the files that change. */
  readonly changed: readonly string[];
  /** Files that do not parse, and stay as they are. */
  readonly problems: readonly Problem[];
}

/** `attest fmt` */
export function fmtCommand(): Command {
  return new Command('fmt')
    .addArgument(dossierArgument())
    .addOption(textsOption())
    .option('--check', 'write nothing; exit code 1 where a file would change')
    .action(async (directory: string, options: FormatOptions) => {
      const report = await formatDirectory(directory, options);
      process.stdout.write(`${printReport(directory, report, options)}\n`);
      const isDue = options.check === true && report.changed.length > 0;
      if (isDue || report.problems.length > 0) process.exitCode = EXIT_CODES.FAILED;
    });
}

/**
 * Formats the dossier in a directory; writes the files that change, unless it is asked only to check.
 *
 * @throws UsageError where the directory is no dossier, or the texts cannot be read.
 */
export async function formatDirectory(
  directory: string,
  { texts, check }: FormatOptions,
): Promise<FormatReport> {
  const dossier = await readDossier(directory);
  const sourceTexts = texts === undefined ? undefined : await readTexts(texts);
  const { files, problems } = formatDossier(dossier, sourceTexts, readOntology());
  const before = new Map(dossier.files.map(({ path, text }) => [path, text]));
  const changed = files.filter(({ path, text }) => before.get(path) !== text);
  if (check !== true) {
    await Promise.all(changed.map(({ path, text }) => writeFile(join(directory, path), text)));
  }
  return { changed: changed.map(({ path }) => path), problems };
}

function printReport(
  directory: string,
  { changed, problems }: FormatReport,
  { check }: FormatOptions,
): string {
  const verb = check === true ? 'Would change' : 'Changed';
  const lines = changed.map((path) => `${verb}: ${join(directory, path)}`);
  const shown = problems.map((problem) => printProblem(problem, directory));
  return [...shown, ...(lines.length === 0 ? ['Nothing to change.'] : lines)].join('\n');
}
