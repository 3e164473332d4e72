import type { Problem } from '../errors/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { DossierFiles } from './dossier-files.ts';
import { fileProblem } from './file-problem.ts';
import { sourceName } from './draft-source.ts';
import { type Lock, LOCK_PATH } from './lock.ts';
import { OWN_FILES } from './own-files.ts';
import { parseFile } from './parse-file.ts';
import { parseLock } from './parse-lock.ts';
import type { ParsedFile } from './parsed-file.ts';

/** The files of a dossier, parsed. */
export interface ParsedFiles {
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly lock: Lock;
  readonly problems: readonly Problem[];
}

/** Parses every file; what is no part of the format is told, and not read. */
export function parseFiles(
  { files, problems: unread = [] }: DossierFiles,
  hasTexts: boolean,
): ParsedFiles {
  const problems: Problem[] = [...unread];
  const parsed = new Map<string, ParsedFile>();
  let lock: Lock = new Map();
  for (const { path, text } of files) {
    if (path === LOCK_PATH) {
      const locked = parseLock(text);
      lock = locked.lock;
      // With the texts at hand the lock is made anew, and a broken one is in nobody's way.
      const severity = hasTexts ? 'warning' : 'error';
      problems.push(...locked.problems.map((problem) => ({ ...problem, severity }) as const));
    } else if (OWN_FILES.includes(path) || isSource(path)) {
      const result = parseFile(path, text);
      problems.push(...result.problems);
      if (result.file.document !== undefined) parsed.set(path, result.file);
    } else {
      problems.push(strayFile(path));
    }
  }
  const paths = [...files.map(({ path }) => path), ...unread.map(({ place }) => place.file)];
  if (!paths.includes('dossier.yaml')) problems.push(NO_HEAD);
  return { files: parsed, lock, problems };
}

function isSource(path: string): boolean {
  return /^sources\/[^/]+\.yaml$/.test(path);
}

const NO_HEAD = fileProblem('dossier.yaml', {
  code: 'INVALID_VALUE',
  message: 'The dossier has no dossier.yaml.',
  remedy: 'Add it, with `id`, `title` and `authors`.',
});

function strayFile(path: string): Problem {
  const nearest = didYouMean(path, OWN_FILES);
  return fileProblem(path, {
    code: 'SYNTAX',
    severity: 'warning',
    message: 'The file is not a part of the format, and is not read.',
    offending: path,
    ...(nearest === undefined ? {} : { nearest }),
    remedy: `A dossier has ${OWN_FILES.join(', ')}, sources/*.yaml and ${LOCK_PATH}.`,
  });
}

/** Paths of the sources, by name; those too that could not be read. */
export function sourcePaths({ files, problems = [] }: DossierFiles): ReadonlyMap<string, string> {
  const paths = [...files.map(({ path }) => path), ...problems.map(({ place }) => place.file)];
  return new Map(paths.filter(isSource).map((path) => [sourceName(path), path]));
}
