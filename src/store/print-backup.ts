import { revisionKey } from '../derive/live-facts.ts';
import { StoreError } from '../errors/attest-error.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent } from '../model/dossier.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from './backup-format.ts';
import { type BatchHead, batchProperties, type BatchMeta } from './batch-log.ts';
import type { Store } from './connect.ts';
import { type RecordedFact, recordedFacts } from './fact-lists.ts';
import { inReadTransaction } from './in-transaction.ts';
import { type LogEntry, readBatchContent, readLogEntries, readLogSize } from './read-log.ts';
import type { Runner } from './read-rows.ts';

/** How much a backup of a store holds, as it stands now. `attest` is the version of this program. */
export async function describeBackup(store: Store, attest: string): Promise<BackupHeader> {
  const { lastSeq, facts } = await inReadTransaction(store, readLogSize);
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, attest, batches: lastSeq, facts };
}

/**
 * The batches that a header describes, each as its lines: with all that it records, live or not, and nothing
 * that is derived. Batches are never changed, so that they are the store of one moment, also while others
 * write. Holds one batch in memory.
 *
 * @throws StoreError STORE_DAMAGED where a batch is not what its digest says, so that no backup is silently wrong.
 */
export async function* printBatches(store: Store, header: BackupHeader): AsyncGenerator<string> {
  for (let seq = 1; seq <= header.batches; seq += 1) {
    yield await inReadTransaction(store, (transaction) => batchLines(transaction, seq));
  }
}

async function batchLines(runner: Runner, seq: number): Promise<string> {
  const [entry, ...others] = await readLogEntries(runner, seq);
  if (entry === undefined || others.length > 0) {
    throw damaged(`The log has ${others.length === 0 ? 'no' : 'more than one'} batch ${seq}.`);
  }
  const content = await readBatchContent(runner, entry);
  const { digest, meta } = checkEntry(entry, seq, content);
  return printBatch({ seq, digest, content, meta });
}

/** The lines of one batch, each with its line feed. */
export function printBatch({
  seq,
  digest,
  content,
  meta,
}: Omit<BatchHead, 'key'> & { readonly content: BatchContent }): string {
  const facts = recordedFacts(content);
  const { dossier, source } = content;
  const head = { batch: { seq, digest, dossier, source, ...meta, facts: facts.length } };
  return [printLine(head), ...facts.map(printFact)].join('');
}

/** A line: canonical JSON, and a line feed. */
export function printLine(line: object): string {
  return `${canonicalJson(line)}\n`;
}

/** As `printLine` would print it: the keys stand in their order, and `content` is canonical already. */
function printFact({ label, id, content, passages }: RecordedFact): string {
  const borne = label === 'Claim' ? `,"passages":${JSON.stringify(passages)}` : '';
  return `{"fact":{"content":${content},"id":${JSON.stringify(id)},"label":"${label}"${borne}}}\n`;
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
