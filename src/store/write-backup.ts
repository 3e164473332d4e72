import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { UsageError } from '../errors/attest-error.ts';
import { readErrorCode } from '../util/read-error-code.ts';
import type { BackupHeader } from './backup-format.ts';
import type { Store } from './connect.ts';
import { printBatches, printLine } from './print-backup.ts';

/**
 * Writes the backup of a store that `header` describes into a new file. `onBatch` is told of each batch.
 *
 * @throws UsageError USAGE where the file is there already, or cannot be made; StoreError as `printBatches`.
 */
export async function writeBackup(
  store: Store,
  path: string,
  header: BackupHeader,
  onBatch?: () => void,
): Promise<void> {
  return writeBackupFile(path, header, printBatches(store, header), onBatch);
}

/**
 * Writes a header, the lines of batches and the checksum of all of it into a new file, gzipped. Until it
 * is whole it stands in `<path>.partial`.
 *
 * @throws UsageError USAGE where the file is there already, or cannot be made.
 */
export async function writeBackupFile(
  path: string,
  header: BackupHeader,
  batches: AsyncIterable<string>,
  onBatch: () => void = () => undefined,
): Promise<void> {
  await assertNew(path);
  const partial = `${path}.partial`;
  try {
    const file = createWriteStream(partial, { flush: true });
    await pipeline(Readable.from(seal(header, batches, onBatch)), createGzip(), file);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw describeFileError(path, error);
  }
}

async function* seal(
  header: BackupHeader,
  batches: AsyncIterable<string>,
  onBatch: () => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const first = printLine(header);
  hash.update(first, 'utf8');
  yield first;
  for await (const text of batches) {
    hash.update(text, 'utf8');
    yield text;
    onBatch();
  }
  yield printLine({ end: { sha256: hash.digest('hex') } });
}

async function assertNew(path: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw new UsageError('USAGE', `${path} is there already.`, {
    remedy: 'Name another file, or move that one away: a backup is never overwritten.',
  });
}

/** Of the file's side: no such directory, no room, not to be written by this user. */
const FILE_ERRORS: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
]);

function describeFileError(path: string, cause: unknown): unknown {
  if (!FILE_ERRORS.has(readErrorCode(cause))) return cause;
  return new UsageError('USAGE', `${path} cannot be written: ${String(cause)}.`, { cause });
}
