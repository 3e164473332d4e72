import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../errors/attest-error.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/**
 * Reads every file of a directory as a text that a source may name; not those of its directories.
 *
 * @throws UsageError where the directory cannot be read.
 */
export async function readTexts(directory: string): Promise<readonly SourceText[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return await Promise.all(
      names
        .sort(compareCodePoints)
        .map(async (path) => ({ path, bytes: await readFile(join(directory, path)) })),
    );
  } catch (cause) {
    throw new UsageError('USAGE', `The texts in ${directory} cannot be read.`, {
      cause,
      remedy: 'Give --texts the directory that holds the texts of the sources, as UTF-8 files.',
    });
  }
}
