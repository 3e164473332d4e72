import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { StoreError, UsageError } from '../errors/attest-error.ts';
import { importDatabase, isImportable } from '../local-neo4j/import-database.ts';
import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { connectStore, type Store } from '../store/connect.ts';
import { finishLoad, type MarkedList } from '../store/finish-load.ts';
import { isEmptyStore } from '../store/is-empty.ts';
import { readErrorCode } from '../util/read-error-code.ts';
import { type CsvTable, openCsvFiles } from './csv-files.ts';
import { buildCsvSink } from './csv-sink.ts';
import { deriveBackup, type DerivePhase } from './derive-backup.ts';
import { ARRAY_DELIMITER, MARKED_LISTS } from './print-csv.ts';

/** What a load goes through. */
export type LoadPhase = DerivePhase | 'IMPORT' | 'FINISH';

/** Where a backup is loaded into, and who wants to hear of it. */
export interface LoadOptions {
  /** The data directory of the managed database, absolute. */
  readonly dataDirectory: string;
  readonly ontology: Ontology;
  readonly onPhase?: (phase: LoadPhase, steps: number) => void;
  readonly onStep?: () => void;
  /** Told, in plain lines, what takes long. */
  readonly onProgress?: (message: string) => void;
  /** Ends the import when it is aborted. */
  readonly signal?: AbortSignal;
}

/** What was loaded. */
export interface LoadedBackup {
  readonly batches: number;
  readonly claims: number;
  readonly nodes: number;
  readonly relationships: number;
}

const table = z.object({
  kind: z.enum(['NODES', 'RELATIONSHIPS']),
  names: z.array(z.string()),
  header: z.string(),
  data: z.string(),
  rows: z.int(),
  hasLineBreaks: z.boolean(),
  marks: z.array(z.object({ property: z.string(), mark: z.string() })),
});

/** How far a load has come, as it is written down between its steps. */
const loadState = z.object({
  format: z.literal(1),
  /** SHA-256 of the file as it is, zipped. */
  file: z.string(),
  step: z.enum(['DERIVED', 'IMPORTED']),
  batches: z.int(),
  claims: z.int(),
  /** What the write lock is marked with until the store is whole. */
  mark: z.string(),
  tables: z.array(table),
});

type LoadState = z.infer<typeof loadState>;

/**
 * Loads a backup into the managed database, offline and anew: derives all rows, writes them as tables, has
 * them imported, and makes constraints and indexes. It is then the store that a restore would have made. One
 * that was interrupted goes on with the same file behind the last step that it had finished; until it
 * is whole nobody else can write to it, and while the import is under way no server starts on it.
 *
 * @throws StoreError STORE_NOT_EMPTY, BACKUP_DAMAGED, BACKUP_UNKNOWN, RESTORE_UNFINISHED where another file has been
 * imported, NOT_SUPPORTED where the backup has revisions; LocalNeo4jError as `importDatabase` and `startLocalNeo4j`;
 * UsageError USAGE where there is no such file.
 */
export async function loadBackup(path: string, options: LoadOptions): Promise<LoadedBackup> {
  const { dataDirectory } = options;
  const scratch = join(dataDirectory, 'load');
  const file = await hashFile(path);
  const known = readState(scratch);
  if (known?.step === 'IMPORTED' && known.file !== file) throw otherFile();
  if (known?.step !== 'IMPORTED') await assertFresh(options);
  const derived = known?.file === file ? known : await derive(path, file, scratch, options);
  if (derived.step !== 'IMPORTED') {
    await runImport(derived, scratch, options);
    writeState(scratch, { ...derived, step: 'IMPORTED' });
  }
  await finish(derived, options);
  rmSync(scratch, { recursive: true, force: true });
  const { batches, claims } = derived;
  return { batches, claims, ...countRows(derived) };
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a stream without an encoding gives bytes
      hash.update(chunk as Uint8Array);
    }
  } catch (cause) {
    if (readErrorCode(cause) === '') throw cause;
    throw new UsageError('USAGE', `${path} cannot be read: ${String(cause)}.`, { cause });
  }
  return hash.digest('hex');
}

function statePath(scratch: string): string {
  return join(scratch, 'state.json');
}

function readState(scratch: string): LoadState | undefined {
  const path = statePath(scratch);
  return existsSync(path) ? loadState.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

function writeState(scratch: string, state: LoadState): void {
  writeFileSync(statePath(scratch), JSON.stringify(state), { mode: 0o600 });
}

function otherFile(): StoreError {
  return new StoreError('RESTORE_UNFINISHED', 'Another file has been loaded in part.', {
    remedy: 'Load that file again, which goes on where it ended; or take another --data-dir.',
  });
}

/** An import takes away what was there: so nothing may be. */
async function assertFresh(options: LoadOptions): Promise<void> {
  if (isImportable(options.dataDirectory)) return;
  const isEmpty = await withServer(options, isEmptyStore);
  if (isEmpty) return;
  throw new StoreError('STORE_NOT_EMPTY', `The store in ${options.dataDirectory} is not empty.`, {
    remedy:
      'Load into an empty one: another --data-dir. docs/operations.md tells how to empty this one.',
  });
}

async function derive(
  path: string,
  file: string,
  scratch: string,
  options: LoadOptions,
): Promise<LoadState> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(scratch, 'tables'), { recursive: true, mode: 0o700 });
  const files = openCsvFiles(join(scratch, 'tables'));
  const sink = buildCsvSink(files);
  const aside = join(scratch, 'aside');
  const { header, sha256, claims, recordedAt } = await deriveBackup(path, {
    ...options,
    scratch: aside,
    sink,
  });
  rmSync(aside, { recursive: true, force: true });
  sink.writePlaceholders();
  const mark = `load ${sha256}`;
  const lock = { id: 'write', seq: header.batches, taken: recordedAt, restoring: mark };
  sink.writeLogNode('WriteLock', lock);
  const tables = files.close().map(toState);
  const step = 'DERIVED';
  const state: LoadState = { format: 1, file, step, batches: header.batches, claims, mark, tables };
  writeState(scratch, state);
  return state;
}

function toState({ names, marks, ...others }: CsvTable): LoadState['tables'][number] {
  return { ...others, names: [...names], marks: [...marks] };
}

async function runImport(
  { tables }: LoadState,
  scratch: string,
  { dataDirectory, onPhase, onStep, onProgress, signal }: LoadOptions,
): Promise<void> {
  onPhase?.('IMPORT', 100);
  await importDatabase({
    dataDirectory,
    tables,
    scratch,
    arrayDelimiter: ARRAY_DELIMITER,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(onStep === undefined ? {} : { onPercent: onStep }),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function finish(state: LoadState, options: LoadOptions): Promise<void> {
  const { ontology, onPhase, onStep } = options;
  const marked = markedLists(state);
  // The last step is that of constraints and indexes.
  onPhase?.('FINISH', marked.length + 1);
  await withServer(options, (store) =>
    finishLoad(store, ontology, {
      marked,
      mark: state.mark,
      ...countRows(state),
      ...(onStep === undefined ? {} : { onStep }),
    }),
  );
  onStep?.();
}

/** Each once: tables of one type may join several labels. */
function markedLists({ tables }: LoadState): readonly MarkedList[] {
  const lists = new Map<string, MarkedList>();
  for (const { kind, names, marks } of tables) {
    for (const { property, mark } of marks) {
      const [name = ''] = names;
      const list = MARKED_LISTS.find((one) => one.mark === mark)?.list ?? [];
      lists.set(`${name} ${property} ${mark}`, { kind, name, property, mark, list });
    }
  }
  return [...lists.values()];
}

function countRows({ tables }: LoadState): {
  readonly nodes: number;
  readonly relationships: number;
} {
  const sum = (wanted: CsvTable['kind']): number =>
    tables.reduce((rows, { kind, rows: own }) => (kind === wanted ? rows + own : rows), 0);
  return { nodes: sum('NODES'), relationships: sum('RELATIONSHIPS') };
}

async function withServer<Result>(
  { dataDirectory, onProgress = () => undefined }: LoadOptions,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  const server = await startLocalNeo4j({ dataDirectory, onProgress });
  try {
    const { boltUri: uri, user, password } = server;
    const store = await connectStore({ uri, user, password });
    try {
      return await run(store);
    } finally {
      await store.close();
    }
  } finally {
    if (!server.reused) await server.stop();
  }
}
