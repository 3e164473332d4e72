import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Command } from 'commander';

import { type CheckedDossier, checkDossier } from '../dossier/check-dossier.ts';
import type { DossierFiles } from '../dossier/dossier-files.ts';
import { LOCK_PATH } from '../dossier/lock.ts';
import { printProblem } from '../dossier/print-problem.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { UsageError } from '../errors/attest-error.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { dossierArgument, textsOption } from './dossier-options.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** What `attest check` is asked. */
export interface CheckOptions {
  /** The directory with the texts; without it places are taken from evidence.lock. */
  readonly texts?: string;
  /** Whether evidence.lock is written; only where there is no error. */
  readonly lock?: boolean;
}

/** What `attest check` found. */
export interface CheckReport {
  readonly checked: CheckedDossier;
  /** Whether evidence.lock is as it should be: it was written, or needed no writing. */
  readonly isLocked: boolean;
}

/** `attest check` */
export function checkCommand(): Command {
  return new Command('check')
    .addArgument(dossierArgument())
    .addOption(textsOption())
    .option('--lock', 'write evidence.lock, so that the dossier can be checked without the texts')
    .option('--json', 'print one JSON object')
    .action(async (directory: string, options: CheckOptions & { readonly json?: boolean }) => {
      const report = await checkDirectory(directory, options);
      const print = options.json === true ? printJson : printText;
      process.stdout.write(`${print(directory, report)}\n`);
      if (hasErrors(report.checked)) process.exitCode = EXIT_CODES.FAILED;
    });
}

/**
 * Checks the dossier in a directory, and writes its lock where that is asked for.
 *
 * @throws UsageError where the directory is no dossier, the texts cannot be read, or a lock is asked
 * for without texts.
 */
export async function checkDirectory(
  directory: string,
  { texts, lock }: CheckOptions,
): Promise<CheckReport> {
  if (lock === true && texts === undefined) {
    throw new UsageError('USAGE', 'A lock is written from the texts, and none are given.', {
      remedy: 'Add --texts DIR.',
    });
  }
  const dossier = await readDossier(directory);
  const sourceTexts = texts === undefined ? undefined : await readTexts(texts);
  const checked = checkDossier(dossier, sourceTexts, readOntology());
  const writes = lock === true && !hasErrors(checked);
  if (writes) await writeFile(join(directory, LOCK_PATH), checked.lock);
  return { checked, isLocked: writes || lockOf(dossier) === checked.lock };
}

function lockOf({ files }: DossierFiles): string | undefined {
  return files.find(({ path }) => path === LOCK_PATH)?.text;
}

function hasErrors({ problems }: CheckedDossier): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

interface Counts {
  readonly sources: number;
  readonly claims: number;
  readonly statements: number;
  readonly errors: number;
  readonly warnings: number;
}

function countAll({ batches, problems }: CheckedDossier): Counts {
  const renderings = batches.flatMap((batch) => batch.renderings);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    sources: batches.filter(({ source }) => source !== undefined).length,
    claims: batches.reduce((sum, batch) => sum + batch.claims.length, 0),
    statements: new Set(renderings.map(({ content }) => content.statement)).size,
    errors,
    warnings: problems.length - errors,
  };
}

function printText(directory: string, { checked, isLocked }: CheckReport): string {
  const problems = checked.problems.map((problem) => printProblem(problem, directory));
  const refused = checked.refused.map((id) => `Refused: ${id}`);
  const stale = isLocked ? [] : [`${LOCK_PATH} is not up to date: attest check … --texts … --lock`];
  return [...problems, ...refused, ...stale, printSummary(checked)].join('\n');
}

function printSummary(checked: CheckedDossier): string {
  const { sources, claims, statements, errors, warnings } = countAll(checked);
  const { verified, unchecked } = checked.passages;
  return [
    `${checked.id}: ${count(sources, 'source')}`,
    count(claims, 'claim'),
    count(statements, 'statement'),
    `passages: ${verified} verified, ${unchecked} unchecked`,
    `problems: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  ].join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function printJson(_directory: string, { checked, isLocked }: CheckReport): string {
  const { id, refused, passages, problems } = checked;
  const { sources, claims, statements } = countAll(checked);
  const report = {
    dossier: id,
    sources,
    claims,
    statements,
    passages,
    isLocked,
    refused,
    problems,
  };
  return JSON.stringify(report, null, 2);
}
