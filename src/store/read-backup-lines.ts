import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { StoreError } from '../errors/attest-error.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  backupHeader,
  type BackupLine,
  backupLine,
} from './backup-format.ts';
import { splitLines } from './split-lines.ts';

/** A fault in a backup; whoever reads it adds where. */
export class BackupFault extends Error {}

/**
 * Goes on where a condition holds.
 *
 * @throws BackupFault
 */
export function assertWhole(condition: boolean, fault: string): asserts condition {
  if (!condition) throw new BackupFault(fault);
}

/** A line of a backup. */
export type NumberedLine = { readonly number: number } & (
  | { readonly header: BackupHeader }
  | Exclude<BackupLine, { readonly end: unknown }>
  | { readonly end: { readonly sha256: string } }
);

/**
 * The lines of a backup: a header first, an end last, and its checksum true of all that stands before it.
 *
 * @throws BackupFault; StoreError BACKUP_UNKNOWN; errors of files and of zlib as they are.
 */
export async function* readBackupLines(path: string): AsyncGenerator<NumberedLine> {
  const hash = createHash('sha256');
  let number = 0;
  let isEnded = false;
  for await (const bytes of splitLines(unzip(path))) {
    number += 1;
    assertWhole(!isEnded, 'something stands behind the end');
    const line = number === 1 ? { header: parseHeader(bytes) } : parseLine(bytes);
    if ('end' in line) {
      assertWhole(line.end.sha256 === hash.digest('hex'), 'its checksum is that of another file');
      isEnded = true;
    } else {
      hash.update(bytes);
    }
    yield { number, ...line };
  }
  assertWhole(isEnded, 'the end is missing');
}
function unzip(path: string): AsyncIterable<Buffer> {
  // The iteration below hears of errors on either side; `pipeline` hands them on.
  return pipeline(createReadStream(path), createGunzip(), () => undefined);
}

function parseHeader(bytes: Uint8Array): BackupHeader {
  const value = parseJson(bytes);
  const result = backupHeader.safeParse(value);
  if (result.success) return result.data;
  const isOurs =
    typeof value === 'object' && value !== null && 'format' in value && 'version' in value;
  if (isOurs && value.format === BACKUP_FORMAT && value.version !== BACKUP_VERSION) {
    throw new StoreError(
      'BACKUP_UNKNOWN',
      `The backup has format ${JSON.stringify(value.version)}; this version of attest reads format ${BACKUP_VERSION}.`,
      { remedy: 'Restore it with the version of attest that wrote it, or a later one.' },
    );
  }
  throw new BackupFault('the first line is not that of a backup');
}

function parseLine(bytes: Uint8Array): BackupLine {
  const result = backupLine.safeParse(parseJson(bytes));
  assertWhole(result.success, 'the line is not of the format');
  return result.data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BackupFault('the line is not JSON');
  }
}
