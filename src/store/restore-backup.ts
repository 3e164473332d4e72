import { StoreError } from '../errors/attest-error.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { BackupHeader } from './backup-format.ts';
import type { Store } from './connect.ts';
import { inReadTransaction, inWriteTransaction } from './in-transaction.ts';
import { readBackup } from './read-backup.ts';
import { readLogEntries } from './read-log.ts';
import { restoreBatch } from './write-batch.ts';

/** What was restored. */
export interface RestoredBackup {
  readonly header: BackupHeader;
  /** SHA-256 of what the file holds, as its last line says. */
  readonly sha256: string;
  /** Batches that an interrupted restore of the same file had written already. */
  readonly resumedBehind: number;
}

/** Who wants to hear of it. */
export interface RestoreOptions {
  /** Told when the file has been found whole. */
  readonly onHeader?: (header: BackupHeader) => void;
  /** Told after each batch. */
  readonly onBatch?: () => void;
}

/**
 * Restores a backup into an empty, prepared store. The file is first read to its end: one that is not
 * whole changes nothing. Then each batch is written as it was written first, in a transaction of its own,
 * with its number, author and time; so everything derived is made by the same functions, and memory holds one
 * batch. Until the last one the store is marked: nobody else writes, and a restore that was interrupted
 * goes on with the same file where it ended.
 *
 * @throws StoreError BACKUP_DAMAGED, BACKUP_UNKNOWN, STORE_NOT_EMPTY, RESTORE_UNFINISHED where another file is being restored.
 */
export async function restoreBackup(
  store: Store,
  path: string,
  ontology: Ontology,
  { onHeader, onBatch }: RestoreOptions = {},
): Promise<RestoredBackup> {
  const { header, sha256 } = await proveBackup(path);
  onHeader?.(header);
  const resumedBehind = await beginRestore(store, sha256);
  for await (const item of readBackup(path)) {
    if (item.kind !== 'BATCH') continue;
    const { batch, digest } = item;
    await (batch.seq <= resumedBehind
      ? assertRestored(store, batch.seq, digest)
      : restoreBatch(store, batch, sha256, ontology));
    onBatch?.();
  }
  await endRestore(store, sha256, header.batches);
  return { header, sha256, resumedBehind };
}

async function proveBackup(
  path: string,
): Promise<{ readonly header: BackupHeader; readonly sha256: string }> {
  let header: BackupHeader | undefined;
  for await (const item of readBackup(path)) {
    if (item.kind === 'HEADER') header = item.header;
    if (item.kind === 'END' && header !== undefined) return { header, sha256: item.sha256 };
  }
  throw new StoreError('BACKUP_DAMAGED', `${path} is empty.`);
}

/** Marks an empty store as one that is being restored, and gives the `seq` that an earlier restore came to. */
async function beginRestore(store: Store, sha256: string): Promise<number> {
  const { seq, restoring, nodes } = await inWriteTransaction(store, async (transaction) => {
    const { records } = await transaction.run<{
      seq: number;
      restoring: string | null;
      nodes: number;
    }>(
      [
        "MATCH (lock:WriteLock {id: 'write'}) SET lock.taken = coalesce(lock.taken, '')",
        'WITH lock, COUNT { MATCH (n) WHERE NOT n:WriteLock } AS nodes',
        'SET lock.restoring = CASE WHEN nodes = 0 AND lock.seq = 0 THEN coalesce(lock.restoring, $sha256) ELSE lock.restoring END',
        'RETURN lock.seq AS seq, lock.restoring AS restoring, nodes',
      ].join('\n'),
      { sha256 },
    );
    const [record] = records;
    return record?.toObject() ?? { seq: 0, restoring: null, nodes: 0 };
  });
  if (restoring === sha256) return seq;
  throw restoring === null ? notEmpty(nodes, seq) : otherBackup(restoring);
}

function notEmpty(nodes: number, batches: number): StoreError {
  return new StoreError(
    'STORE_NOT_EMPTY',
    `The store is not empty: it has ${nodes} nodes and ${batches} batches.`,
    {
      remedy:
        'Restore into an empty one: another --data-dir for the managed database, another NEO4J_DATABASE or server otherwise. docs/operations.md tells how to empty this one.',
    },
  );
}

function otherBackup(sha256: string): StoreError {
  return new StoreError(
    'RESTORE_UNFINISHED',
    `Another backup (SHA-256 ${sha256}) has been restored in part.`,
    { remedy: 'Restore that file again, which goes on where it ended; or take an empty store.' },
  );
}

async function assertRestored(store: Store, seq: number, digest: string): Promise<void> {
  const entries = await inReadTransaction(store, (transaction) => readLogEntries(transaction, seq));
  if (entries.length === 1 && entries[0]?.properties.digest === digest) return;
  throw new StoreError('STORE_DAMAGED', `Batch ${seq} in the store is not that of the backup.`, {
    remedy: 'Restore into an empty store; docs/operations.md tells how to empty this one.',
  });
}

async function endRestore(store: Store, sha256: string, batches: number): Promise<void> {
  await inWriteTransaction(store, (transaction) =>
    transaction.run(
      "MATCH (lock:WriteLock {id: 'write', restoring: $sha256, seq: $batches}) REMOVE lock.restoring",
      { sha256, batches },
    ),
  );
}
