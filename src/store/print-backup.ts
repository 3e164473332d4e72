import { createHash } from 'node:crypto';

import { revisionKey } from '../derive/live-facts.ts';
import { StoreError } from '../errors/attest-error.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent } from '../model/dossier.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from './backup-format.ts';
import { type BatchHead, batchProperties, type BatchMeta } from './batch-log.ts';
import type { Store } from './connect.ts';
import { recordedFacts } from './fact-lists.ts';
import { inReadTransaction } from './in-transaction.ts';
import { type LogEntry, readBatchContent, readLogEntries, readLogSize } from './read-log.ts';
import type { Runner } from './read-rows.ts';

/** A part of a backup: whole lines, and the batch that they are of, where they are of one. */
export interface BackupPart {
  readonly text: string;
  readonly seq: number | undefined;
}

/** How much a backup of a store holds, as it stands now. `attest` is the version of this program. */
export async function describeBackup(store: Store, attest: string): Promise<BackupHeader> {
  const { lastSeq, facts } = await inReadTransaction(store, readLogSize);
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, attest, batches: lastSeq, facts };
}

/**
 * The backup that a header describes, part by part: every batch with all that it records, live or not,
 * and nothing that is derived. Batches are never changed, so that it holds the store of one moment, also while others
 * write. Holds one batch in memory.
 *
 * @throws StoreError STORE_DAMAGED where a batch is not what its digest says, so that no backup is silently wrong.
 */
export async function* printBackup(store: Store, header: BackupHeader): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const print = (lines: readonly object[]): string => {
    const text = printLines(lines);
    hash.update(text, 'utf8');
    return text;
  };
  yield { text: print([header]), seq: undefined };
  for (let seq = 1; seq <= header.batches; seq += 1) {
    const lines = await inReadTransaction(store, (transaction) => batchLines(transaction, seq));
    yield { text: print(lines), seq };
  }
  yield { text: printLines([{ end: { sha256: hash.digest('hex') } }]), seq: undefined };
}

function printLines(lines: readonly object[]): string {
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}

async function batchLines(runner: Runner, seq: number): Promise<readonly object[]> {
  const [entry, ...others] = await readLogEntries(runner, seq);
  if (entry === undefined || others.length > 0) {
    throw damaged(`The log has ${others.length === 0 ? 'no' : 'more than one'} batch ${seq}.`);
  }
  const content = await readBatchContent(runner, entry);
  const { digest, meta } = checkEntry(entry, seq, content);
  return printBatch({ seq, digest, content, meta });
}

/** The lines of one batch, before they are text. */
export function printBatch({
  seq,
  digest,
  content,
  meta,
}: Omit<BatchHead, 'key'> & { readonly content: BatchContent }): readonly object[] {
  const facts = recordedFacts(content);
  const { dossier, source } = content;
  return [
    { batch: { seq, digest, dossier, source, ...meta, facts: facts.length } },
    ...facts.map(({ label, id, content: text, passages }) => ({
      fact: {
        label,
        id,
        content: JSON.parse(text) as unknown,
        ...(label === 'Claim' ? { passages } : {}),
      },
    })),
  ];
}

/** Everything that a batch's node says is in the backup or follows from it, or there is none. */
function checkEntry(
  { properties }: LogEntry,
  seq: number,
  content: BatchContent,
): { readonly digest: string; readonly meta: BatchMeta } {
  const digest = contentId(content);
  const { author, tool, recordedAt, reason } = properties;
  const meta: BatchMeta = {
    author: String(author),
    tool: String(tool),
    recordedAt: String(recordedAt),
    ...(reason === undefined ? {} : { reason: String(reason) }),
  };
  const expected = batchProperties({ seq, key: revisionKey(content), digest, content, meta });
  const names = [...Object.keys(expected), ...Object.keys(properties)];
  const wrong = names.filter(
    (name) => name !== 'current' && (properties[name] ?? null) !== (expected[name] ?? null),
  );
  if (wrong.length > 0) {
    throw damaged(
      `Batch ${seq} does not hold what was recorded: ${[...new Set(wrong)].join(', ')} of its node differ from what its facts give.`,
    );
  }
  return { digest, meta };
}

function damaged(message: string): StoreError {
  return new StoreError('STORE_DAMAGED', message, {
    remedy: '`attest db check` tells all that is wrong. Keep the backups that you have.',
  });
}
