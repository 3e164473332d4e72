import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import type { DossierFile } from '../dossier/dossier-files.ts';
import { LOCK_PATH } from '../dossier/lock.ts';
import { UsageError } from '../errors/attest-error.ts';
import { readErrorCode } from '../util/read-error-code.ts';

/** What was not carried over stands beside dossier.yaml. */
export const REPORT_PATH = 'import.json';

/** What every import may write, and so may replace; what else one wrote, its report says. */
const OWN = new Set(['dossier.yaml', 'records.yaml', 'sources', LOCK_PATH, REPORT_PATH]);

/**
 * Makes sure that a dossier can be written to a directory: there is nothing, or, where it is to be
 * replaced, nothing that an import does not write.
 *
 * @throws UsageError
 */
export async function assertFree(directory: string, isForced: boolean): Promise<void> {
  const entries = await entriesOf(directory);
  if (entries.length === 0) return;
  if (!isForced) {
    throw new UsageError('USAGE', `${directory} is there already.`, {
      remedy: 'Name another directory, or replace the dossier in it with --force.',
    });
  }
  const written = await writtenIn(directory, entries);
  const foreign = entries.filter((name) => !OWN.has(name) && !written.includes(name));
  if (foreign.length > 0 || !entries.includes('dossier.yaml')) {
    throw new UsageError(
      'USAGE',
      `${directory} holds what no import wrote: ${entries.join(', ')}.`,
      {
        remedy: 'Name another directory: what you wrote yourself is not replaced.',
      },
    );
  }
}

/** The files that the report of the import before says it wrote: a notes.yaml may be somebody's own. */
async function writtenIn(
  directory: string,
  entries: readonly string[],
): Promise<readonly unknown[]> {
  if (!entries.includes(REPORT_PATH)) return [];
  const text = await readFile(join(directory, REPORT_PATH), 'utf8');
  return filesIn(text);
}

function filesIn(report: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(report);
    const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : [];
    return Array.isArray(files) ? files : [];
  } catch {
    // What is no report of ours names nothing that may go.
    return [];
  }
}

async function entriesOf(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (cause) {
    if (readErrorCode(cause) === 'ENOENT') return [];
    throw new UsageError('USAGE', `${directory} is no directory that can be read.`, {
      cause,
      remedy: 'Name a directory that is not there yet.',
    });
  }
}

/** Writes all files beside the directory, and puts them in place when they are whole: nobody finds half of a dossier. */
export async function writeDossier(
  directory: string,
  files: readonly DossierFile[],
): Promise<void> {
  const target = resolve(directory);
  const unfinished = await besides(target);
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(unfinished, 'new', path)), { recursive: true });
      await writeFile(join(unfinished, 'new', path), text);
    }
    await putInPlace(unfinished, target);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** What stood there goes only when the new one stands. */
async function putInPlace(unfinished: string, target: string): Promise<void> {
  const old = join(unfinished, 'old');
  const isThere = (await entriesOf(target)).length > 0;
  if (isThere) await rename(target, old);
  try {
    await rename(join(unfinished, 'new'), target);
  } catch (cause) {
    if (isThere) await rename(old, target);
    throw cause;
  }
}

/** A directory on the same disk, so that putting in place is renaming. */
async function besides(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  } catch (cause) {
    throw new UsageError('USAGE', `${target} cannot be written.`, {
      cause,
      remedy: 'Name a directory in one that you may write.',
    });
  }
}
