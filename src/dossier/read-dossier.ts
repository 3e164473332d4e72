import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../errors/attest-error.ts';
import type { Problem } from '../errors/problem.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { decodeFile } from './decode-file.ts';
import { didYouMean } from './did-you-mean.ts';
import type { DossierFile, DossierFiles } from './dossier-files.ts';
import { fileProblem } from './file-problem.ts';
import { MOST_BYTES_TOGETHER, MOST_FILE_BYTES, MOST_LOCK_BYTES } from './limits.ts';
import { LOCK_PATH } from './lock.ts';
import { type FileRead, readWithin } from './read-within.ts';

const SOURCES = 'sources';

/**
 * Reads the files of a dossier: what is YAML in its directory and in sources/, and evidence.lock. What is
 * there and cannot be read, or leads out of the directory, is a problem of the dossier; what is too large
 * is not read.
 *
 * @throws UsageError where the directory is not there, or holds no dossier.yaml.
 */
export async function readDossier(directory: string): Promise<DossierFiles> {
  const { paths, problems } = await listFiles(directory);
  if (!paths.includes('dossier.yaml')) {
    throw new UsageError('USAGE', `${directory} is no dossier: it holds no dossier.yaml.`, {
      remedy: 'Name the directory of a dossier, such as seed/kazakhstan-2022.',
    });
  }
  const root = await realpath(directory);
  const files: DossierFile[] = [];
  const unread: Problem[] = [...problems];
  let left = MOST_BYTES_TOGETHER;
  for (const path of [...paths].sort(compareCodePoints)) {
    const most = path === LOCK_PATH ? MOST_LOCK_BYTES : MOST_FILE_BYTES;
    const read = await readWithin(root, path, Math.min(most, left));
    const text = read.kind === 'READ' ? decodeFile(path, read.bytes) : unreadFile(path, read, most);
    if (typeof text === 'string') files.push({ path, text });
    else unread.push(text);
    left -= read.kind === 'READ' ? read.bytes.length : 0;
  }
  return { directory, files, problems: unread };
}

interface Listed {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

async function listFiles(directory: string): Promise<Listed> {
  const own = await list(directory, '');
  const sources = own.directories.includes(SOURCES) ? await list(directory, SOURCES) : NOTHING;
  const stray = own.directories.flatMap(strayDirectory);
  const nested = sources.directories.map(nestedDirectory);
  const isNoDirectory = own.paths.includes(SOURCES);
  return {
    paths: [...own.paths, ...sources.paths].filter(isOfDossier),
    problems: [...stray, ...nested, ...(isNoDirectory ? [await linkedSources(directory)] : [])],
  };
}

interface Entries {
  readonly paths: readonly string[];
  readonly directories: readonly string[];
}

const NOTHING: Entries = { paths: [], directories: [] };

async function list(directory: string, under: string): Promise<Entries> {
  try {
    const entries = await readdir(join(directory, under), { withFileTypes: true });
    const pathOf = ({ name }: { readonly name: string }): string =>
      under === '' ? name : `${under}/${name}`;
    return {
      paths: entries.filter((entry) => !entry.isDirectory()).map(pathOf),
      directories: entries.filter((entry) => entry.isDirectory()).map(pathOf),
    };
  } catch (cause) {
    throw new UsageError('USAGE', `The directory ${join(directory, under)} cannot be read.`, {
      cause,
      remedy: 'Name a directory that is there and that you may read.',
    });
  }
}

function isOfDossier(path: string): boolean {
  return path === LOCK_PATH || /\.ya?ml$/.test(path);
}

/** Whoever writes `source/` for `sources/` would else have a dossier without sources, and no word of it. */
function strayDirectory(path: string): readonly Problem[] {
  const nearest = path === SOURCES ? undefined : didYouMean(path, [SOURCES]);
  if (nearest === undefined) return [];
  const message = 'The directory is not a part of the format, and is not read.';
  const remedy = 'Sources stand in sources/.';
  return [fileProblem(path, { ...STRAY, message, offending: path, nearest, remedy })];
}

function nestedDirectory(path: string): Problem {
  const message = 'A directory within sources/ is not read.';
  const remedy = 'Put the files of the sources into sources/ itself.';
  return fileProblem(path, { ...STRAY, message, offending: path, remedy });
}

const STRAY = { code: 'SYNTAX', severity: 'warning' } as const;

/** Sources are a part of the dossier: a link that takes their place leads out of it, or to what has another name in it. */
async function linkedSources(directory: string): Promise<Problem> {
  const root = await realpath(directory);
  const read = await readWithin(root, SOURCES, 0);
  if (read.kind === 'OUTSIDE') return unreadFile(SOURCES, read, 0);
  return fileProblem(SOURCES, {
    code: 'SYNTAX',
    message: 'This is no directory.',
    offending: SOURCES,
    remedy: 'Put the files of the sources into a directory with this name.',
  });
}

function unreadFile(
  path: string,
  read: Exclude<FileRead, { kind: 'READ' }>,
  most: number,
): Problem {
  switch (read.kind) {
    case 'OUTSIDE':
      return fileProblem(path, {
        code: 'PATH_OUTSIDE',
        message: 'The path is a link that leads out of the dossier.',
        offending: path,
        remedy: 'Put the file itself into the dossier.',
      });
    case 'TOO_LARGE':
      return fileProblem(path, {
        code: 'LIMIT_EXCEEDED',
        message: `The file has ${read.size ?? 0} bytes and is not read; the limit is ${most}, and ${MOST_BYTES_TOGETHER} for all files together.`,
        offending: path,
        remedy: 'Divide it into several sources, or the dossier into several dossiers.',
      });
    case 'UNREADABLE':
      return fileProblem(path, {
        code: 'UNREADABLE',
        message: 'This is no file that can be read.',
        offending: path,
        remedy: 'Put an ordinary file there that you may read, or take it away.',
      });
  }
}
