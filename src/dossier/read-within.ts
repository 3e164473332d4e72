import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { UnreadReason } from '../evidence/source-text.ts';

/** A file's bytes, or why there are none. */
export type FileRead =
  | { readonly kind: 'READ'; readonly bytes: Uint8Array }
  | { readonly kind: UnreadReason; readonly size?: number };

/**
 * Reads a file of a directory: an ordinary one, not through a link that leads out of it, and not larger
 * than `mostBytes`, which is seen before it is read.
 *
 * @param root - the directory, without links: what `realpath` gives.
 */
export async function readWithin(root: string, path: string, mostBytes: number): Promise<FileRead> {
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return { kind: 'OUTSIDE' };
    const stats = await stat(real);
    if (!stats.isFile()) return { kind: 'UNREADABLE' };
    if (stats.size > mostBytes) return { kind: 'TOO_LARGE', size: stats.size };
    return { kind: 'READ', bytes: await readFile(real) };
  } catch {
    // A link to nothing, or a file without permission: the caller says so of the path.
    return { kind: 'UNREADABLE' };
  }
}
