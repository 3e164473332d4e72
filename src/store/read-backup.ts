import { StoreError, UsageError } from '../errors/attest-error.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { BackupBatch, BackupFact, BackupHeader } from './backup-format.ts';
import { parseFacts } from './fact-lists.ts';
import { readErrorCode } from '../util/read-error-code.ts';
import { assertWhole, BackupFault, readBackupLines } from './read-backup-lines.ts';
import type { RestoredBatch } from './write-batch.ts';

/** What a backup that is read turns out to hold, in its order. */
export type BackupItem =
  | { readonly kind: 'HEADER'; readonly header: BackupHeader }
  | { readonly kind: 'BATCH'; readonly batch: RestoredBatch; readonly digest: string }
  /** Comes last, when everything before it has been found whole. */
  | { readonly kind: 'END'; readonly sha256: string };

/**
 * Reads a backup, batch by batch, and proves it on the way: every line is of the format, every batch
 * what its digest says, every count right, and all of it what the checksum says. Holds one batch in memory.
 *
 * @throws StoreError BACKUP_DAMAGED, BACKUP_UNKNOWN, with the number of the line; UsageError USAGE where there is no such file.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupItem> {
  let last = 0;
  let announced: BackupHeader | undefined;
  let open: OpenBatch | undefined;
  let end: BackupItem | undefined;
  const read = { batches: 0, facts: 0 };
  try {
    for await (const line of readBackupLines(path)) {
      last = line.number;
      if ('fact' in line) {
        assertWhole(open !== undefined, 'a fact stands before the first batch');
        open.facts.push(line.fact);
        read.facts += 1;
        continue;
      }
      if (open !== undefined) yield closeBatch(open);
      open = undefined;
      if ('header' in line) {
        announced = line.header;
        yield { kind: 'HEADER', header: announced };
      } else if ('batch' in line) {
        read.batches += 1;
        assertWhole(line.batch.seq === read.batches, `batch ${read.batches} is missing`);
        open = { batch: line.batch, facts: [] };
      } else {
        assertCounts(announced, read);
        end = { kind: 'END', sha256: line.end.sha256 };
      }
    }
    if (end !== undefined) yield end;
  } catch (cause) {
    throw describeFault(path, last, cause);
  }
}

interface OpenBatch {
  readonly batch: BackupBatch;
  readonly facts: BackupFact[];
}

function assertCounts(
  header: BackupHeader | undefined,
  { batches, facts }: Pick<BackupHeader, 'batches' | 'facts'>,
): void {
  assertWhole(header !== undefined, 'it has no header');
  assertWhole(header.batches === batches, `it has ${batches} of ${header.batches} batches`);
  assertWhole(header.facts === facts, `it has ${facts} of ${header.facts} facts`);
}

function closeBatch({ batch, facts }: OpenBatch): BackupItem {
  const { seq, digest, dossier, source, author, tool, recordedAt, reason } = batch;
  assertWhole(facts.length === batch.facts, `batch ${seq} has ${facts.length} of its facts`);
  const content: BatchContent = {
    dossier,
    ...(source === undefined ? {} : { source }),
    ...parseFacts(
      facts.map((fact) => ({
        label: fact.label,
        id: fact.id,
        content: canonicalJson(fact.content),
        passages: fact.passages ?? [],
      })),
    ),
  };
  assertWhole(contentId(content) === digest, `batch ${seq} is not what its digest says`);
  const meta = { author, tool, recordedAt, ...(reason === undefined ? {} : { reason }) };
  return { kind: 'BATCH', batch: { seq, content, meta }, digest };
}

function describeFault(path: string, line: number, cause: unknown): unknown {
  const fault =
    cause instanceof BackupFault ? cause.message : describeZipError(readErrorCode(cause));
  if (fault !== undefined) {
    return new StoreError(
      'BACKUP_DAMAGED',
      `${path} is not a whole backup: behind line ${line}, ${fault}.`,
      { cause, remedy: 'Nothing was restored from it. Take another copy of the file.' },
    );
  }
  if (!FILE_ERRORS.has(readErrorCode(cause))) return cause;
  return new UsageError('USAGE', `${path} cannot be read: ${String(cause)}.`, { cause });
}

/** No such file, a directory, not to be read by this user. */
const FILE_ERRORS: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR']);

function describeZipError(code: string): string | undefined {
  if (code === 'Z_BUF_ERROR') return 'it ends too early';
  return code.startsWith('Z_') ? 'what follows is not gzip, or was changed' : undefined;
}
