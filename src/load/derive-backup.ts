import { mkdirSync } from 'node:fs';

import type { Ontology } from '../ontology/ontology.ts';
import type { BackupHeader } from '../store/backup-format.ts';
import { readBackup } from '../store/read-backup.ts';
import { buildRowDerivation } from './derive-rows.ts';
import { buildFactGatherer, type GatheredFacts, type SpilledBatch } from './gather-facts.ts';
import { buildLoadContext } from './load-context.ts';
import { buildParts } from './parts.ts';
import type { RowSink } from './row-sink.ts';
import { openSpill } from './spill.ts';
import type { SpilledClaim } from './spilled-claim.ts';
import { writeLogRows } from './write-log-rows.ts';

/** Where and how a backup is derived. */
export interface DeriveBackupOptions {
  readonly ontology: Ontology;
  /** Where facts are put aside; made if it is missing. */
  readonly scratch: string;
  readonly sink: RowSink;
  /** Claims that are derived together; more take more memory, some 20 kB each. */
  readonly claimsPerPart?: number;
  /** Told of each kind of work before it begins, with how many steps it has. */
  readonly onPhase?: (phase: DerivePhase, steps: number) => void;
  readonly onStep?: () => void;
}

/** What is done: the backup is read; claims are derived; what competes for one answer is. */
export type DerivePhase = 'READ' | 'CLAIMS' | 'ANSWERS';

/** What was derived. */
export interface DerivedBackup {
  readonly header: BackupHeader;
  /** SHA-256 of what the file holds, as its last line says. */
  readonly sha256: string;
  readonly claims: number;
  /** When the last batch was recorded. */
  readonly recordedAt: string;
}

const CLAIMS_PER_PART = 20_000;

/**
 * Reads a backup, proves it, and gives all rows of its store to a sink: the log, the facts, and what
 * follows from them. Facts about records, sources and statements are in memory, and the claims of one
 * part at a time; all else is on disk.
 *
 * @throws StoreError BACKUP_DAMAGED, BACKUP_UNKNOWN; NOT_SUPPORTED where a source was revised.
 */
export async function deriveBackup(
  path: string,
  options: DeriveBackupOptions,
): Promise<DerivedBackup> {
  const { ontology, scratch, sink, claimsPerPart = CLAIMS_PER_PART } = options;
  mkdirSync(scratch, { recursive: true });
  const batches = openSpill<SpilledBatch>(scratch, 'batches');
  const { gathered, ...read } = await gather(path, batches, options);
  const context = buildLoadContext(gathered, ontology);
  const parts = buildParts(Math.max(1, Math.ceil(gathered.claims / claimsPerPart)), context);
  const spill = openSpill<SpilledClaim>(scratch, 'claims');
  const derivation = buildRowDerivation(context, parts, spill, sink);
  derive(read.header.batches, { batches, derivation, gathered, parts: parts.count }, options);
  return { ...read, claims: gathered.claims };
}

async function gather(
  path: string,
  batches: ReturnType<typeof openSpill<SpilledBatch>>,
  { ontology, sink, onPhase, onStep }: DeriveBackupOptions,
): Promise<Omit<DerivedBackup, 'claims'> & { readonly gathered: GatheredFacts }> {
  const gatherer = buildFactGatherer(batches, ontology);
  const revisions = new Set<string>();
  let found: Pick<DerivedBackup, 'header'> | undefined;
  let recordedAt = '';
  for await (const item of readBackup(path)) {
    if (item.kind === 'HEADER') {
      found = { header: item.header };
      onPhase?.('READ', item.header.batches);
    } else if (item.kind === 'BATCH') {
      gatherer.add(item.batch);
      writeLogRows(item.batch, item.digest, revisions, sink);
      ({ recordedAt } = item.batch.meta);
      onStep?.();
    } else if (found !== undefined) {
      return { ...found, sha256: item.sha256, recordedAt, gathered: gatherer.finish() };
    }
  }
  throw new Error('Invariant broken: a backup that is read has a header and an end');
}

function derive(
  total: number,
  {
    batches,
    derivation,
    gathered,
    parts,
  }: {
    readonly batches: ReturnType<typeof openSpill<SpilledBatch>>;
    readonly derivation: ReturnType<typeof buildRowDerivation>;
    readonly gathered: GatheredFacts;
    readonly parts: number;
  },
  { onPhase, onStep }: DeriveBackupOptions,
): void {
  onPhase?.('CLAIMS', total);
  for (const batch of batches.read(0)) {
    derivation.batch(batch);
    onStep?.();
  }
  batches.remove(0);
  derivation.whole(gathered.recordedAt);
  onPhase?.('ANSWERS', 2 * parts);
  for (let part = 0; part < parts; part += 1) {
    derivation.disagreement(part);
    onStep?.();
  }
  for (let part = 0; part < parts; part += 1) {
    derivation.propositions(part);
    onStep?.();
  }
}
