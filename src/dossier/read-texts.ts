import { readdir, realpath } from 'node:fs/promises';

import { UsageError } from '../errors/attest-error.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { MOST_BYTES_TOGETHER, MOST_TEXT_BYTES } from './limits.ts';
import { readWithin } from './read-within.ts';

/**
 * Reads every file of a directory as a text that a source may name; not those of its directories. What
 * is too large, or leads out of the directory, is named and not read.
 *
 * @throws UsageError where the directory cannot be read.
 */
export async function readTexts(directory: string): Promise<readonly SourceText[]> {
  const { root, names } = await listNames(directory);
  const texts: SourceText[] = [];
  let left = MOST_BYTES_TOGETHER;
  for (const path of names) {
    const read = await readWithin(root, path, Math.min(MOST_TEXT_BYTES, left));
    const bytes = read.kind === 'READ' ? read.bytes : new Uint8Array();
    left -= bytes.length;
    texts.push(read.kind === 'READ' ? { path, bytes } : { path, bytes, unread: read.kind });
  }
  return texts;
}

async function listNames(
  directory: string,
): Promise<{ readonly root: string; readonly names: readonly string[] }> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return { root: await realpath(directory), names: names.sort(compareCodePoints) };
  } catch (cause) {
    throw new UsageError('USAGE', `The texts in ${directory} cannot be read.`, {
      cause,
      remedy: 'Give --texts the directory that holds the texts of the sources, as UTF-8 files.',
    });
  }
}
