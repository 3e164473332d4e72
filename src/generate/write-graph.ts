import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { contentId } from '../model/content-id.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from '../store/backup-format.ts';
import { printBatch } from '../store/print-backup.ts';
import { writeBackupFile } from '../store/write-backup.ts';
import { ANNOTATORS } from './draft-dossier.ts';
import {
  type BatchDraft,
  countFacts,
  draftBatches,
  identifyBatch,
  recordedAt,
} from './generate-batches.ts';
import { buildWorld, type World } from './world.ts';

/** What is to be generated. */
export interface GenerateOptions {
  readonly seed: string;
  /** Claims in all. */
  readonly claims: number;
  /** The version of attest, for the header. */
  readonly attest: string;
  /** Whether the texts are written that the passages stand in. */
  readonly withTexts: boolean;
  /** Told when it is known how much it will be. */
  readonly onHeader?: (header: BackupHeader) => void;
  /** Told of each batch. */
  readonly onBatch?: () => void;
}

/** What was generated. */
export interface GeneratedGraph {
  readonly header: BackupHeader;
  /** The backup. */
  readonly file: string;
  /** The directory of the texts; absent where none were written. */
  readonly texts?: string;
}

/**
 * Writes a generated graph as a backup, `dump.gz`, and the texts of its sources beside it, in `texts/`.
 * Everything follows from the seed and the number of claims: the same give the same bytes. One batch is in
 * memory at a time.
 *
 * @throws UsageError USAGE where the backup is there already, or the directory cannot be written.
 */
export async function writeGraph(
  directory: string,
  { seed, claims, attest, withTexts, onHeader, onBatch }: GenerateOptions,
): Promise<GeneratedGraph> {
  const world = buildWorld(seed, claims);
  const header = describeGraph(world, attest);
  onHeader?.(header);
  const texts = withTexts ? join(directory, 'texts') : undefined;
  await mkdir(texts ?? directory, { recursive: true });
  const file = join(directory, 'dump.gz');
  await writeBackupFile(file, header, printDrafts(world, attest, texts), onBatch);
  return { header, file, ...(texts === undefined ? {} : { texts }) };
}

/** Drafts everything once to count it: the header stands before what it counts. */
function describeGraph(world: World, attest: string): BackupHeader {
  let [batches, facts] = [0, 0];
  for (const draft of draftBatches(world)) {
    batches += 1;
    facts += countFacts(draft);
  }
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, attest, batches, facts };
}

async function* printDrafts(
  world: World,
  attest: string,
  texts: string | undefined,
): AsyncGenerator<string> {
  let seq = 0;
  for (const draft of draftBatches(world)) {
    seq += 1;
    if (texts !== undefined) await writeText(draft, texts);
    yield printDraft(draft, seq, attest);
  }
}

function printDraft(draft: BatchDraft, seq: number, attest: string): string {
  const content = identifyBatch(draft);
  return printBatch({
    seq,
    digest: contentId(content),
    content,
    meta: { author: ANNOTATORS, tool: `attest ${attest} generate`, recordedAt: recordedAt(seq) },
  });
}

/** Named by dossier and source; the passages find it by its SHA-256. */
async function writeText(draft: BatchDraft, directory: string): Promise<void> {
  if (draft.kind === 'OWN') return;
  const { source, text } = draft.source;
  await writeFile(join(directory, `${source.id.replace('/', '.')}.txt`), text, 'utf8');
}
