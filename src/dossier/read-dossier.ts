import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../errors/attest-error.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { DossierFile, DossierFiles } from './dossier-files.ts';
import { LOCK_PATH } from './lock.ts';

/**
 * Reads the files of a dossier: what is YAML in its directory and in sources/, and evidence.lock.
 *
 * @throws UsageError where the directory is not there, holds no dossier.yaml, or a file is not UTF-8.
 */
export async function readDossier(directory: string): Promise<DossierFiles> {
  const own = await listFiles(directory);
  if (!own.includes('dossier.yaml')) {
    throw new UsageError('USAGE', `${directory} is no dossier: it holds no dossier.yaml.`, {
      remedy: 'Name the directory of a dossier, such as seed/kazakhstan-2022.',
    });
  }
  const sources = await listFiles(join(directory, 'sources')).catch(() => []);
  const paths = [...own, ...sources.map((name) => `sources/${name}`)].filter(isOfDossier);
  const files = await Promise.all(
    paths.sort(compareCodePoints).map((path) => readOne(directory, path)),
  );
  return { directory, files };
}

function isOfDossier(path: string): boolean {
  return path === LOCK_PATH || /\.ya?ml$/.test(path);
}

async function listFiles(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (cause) {
    throw new UsageError('USAGE', `The directory ${directory} cannot be read.`, {
      cause,
      remedy: 'Name a directory that is there and that you may read.',
    });
  }
}

async function readOne(directory: string, path: string): Promise<DossierFile> {
  const bytes = await readFile(join(directory, path));
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw new UsageError('USAGE', `The file ${join(directory, path)} is not UTF-8.`, { cause });
  }
}
