import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { decodeFile } from '../dossier/decode-file.ts';
import { MOST_BYTES_TOGETHER } from '../dossier/limits.ts';
import { readWithin } from '../dossier/read-within.ts';
import { UsageError } from '../errors/attest-error.ts';
import type { Problem } from '../errors/problem.ts';

/** A file that is imported, as text; a byte order mark is not a part of it. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a file that is to be imported; a problem where it is not UTF-8.
 *
 * @throws UsageError where it is not there, is no ordinary file, or is too large.
 */
export async function readInput(path: string): Promise<InputFile | Problem> {
  const read = await readFileAt(path);
  if (read.kind === 'READ') {
    const text = decodeFile(path, read.bytes);
    return typeof text === 'string' ? { path, text } : text;
  }
  if (read.kind === 'TOO_LARGE') {
    throw new UsageError('LIMIT_EXCEEDED', `${path} has ${read.size ?? 0} bytes.`, {
      remedy: `The limit is ${MOST_BYTES_TOGETHER}: import a part of it at a time.`,
    });
  }
  throw new UsageError('USAGE', `${path} is no file that can be read.`, {
    remedy: 'Name a file that is there and that you may read.',
  });
}

/** A link is followed, wherever it leads: whoever names a file means it. */
async function readFileAt(path: string): ReturnType<typeof readWithin> {
  try {
    const real = await realpath(path);
    return await readWithin(dirname(real), basename(real), MOST_BYTES_TOGETHER);
  } catch {
    // A path to nothing: the caller says so.
    return { kind: 'UNREADABLE' };
  }
}
