import { z } from 'zod';
import { FACT_LABELS } from '../model/node-labels.ts';

/** The first word of a backup. */
export const BACKUP_FORMAT = 'attest-dump';

/** Goes up when a reader of the version before would misread a file. */
export const BACKUP_VERSION = 1;

/** The first line: what the file is, and how much it holds. */
export const backupHeader = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** The version of attest that wrote it. */
  attest: z.string(),
  batches: z.int().nonnegative(),
  /** Lines of facts: one that two batches record stands twice. */
  facts: z.int().nonnegative(),
});

const batchLine = z.strictObject({
  batch: z.strictObject({
    /** From 1, without a gap. */
    seq: z.int().positive(),
    /** SHA-256 of the canonical JSON of all that it records. */
    digest: z.string(),
    dossier: z.string(),
    source: z.string().optional(),
    author: z.string(),
    tool: z.string(),
    recordedAt: z.string(),
    reason: z.string().optional(),
    /** How many lines of facts follow. */
    facts: z.int().nonnegative(),
  }),
});

const factLine = z.strictObject({
  fact: z.strictObject({
    label: z.enum(FACT_LABELS),
    id: z.string(),
    content: z.record(z.string(), z.unknown()),
    /** Of a claim: ids of the passages found for its quotes, in their order. */
    passages: z.array(z.string()).optional(),
  }),
});

const endLine = z.strictObject({
  /** SHA-256, in hex, of all bytes before this line. */
  end: z.strictObject({ sha256: z.string() }),
});

/** Any line but the first. Each is canonical JSON, so that equal stores give equal files. */
export const backupLine = z.union([factLine, batchLine, endLine]);

/** What the first line says. */
export type BackupHeader = z.infer<typeof backupHeader>;

/** What the line of a batch says. */
export type BackupBatch = z.infer<typeof batchLine>['batch'];

/** What the line of a fact says. */
export type BackupFact = z.infer<typeof factLine>['fact'];

/** A line but the first. */
export type BackupLine = z.infer<typeof backupLine>;
