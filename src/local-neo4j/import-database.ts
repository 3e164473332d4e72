import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { diskFullError, findFullDisk } from './describe-file-failure.ts';
import { buildHomeLayout, createHome, type HomeLayout } from './home-layout.ts';
import { isHalfImported, markImport, unmarkImport } from './import-mark.ts';
import type { ServerParts } from './launch-server.ts';
import { printArgumentFile } from './print-argument-file.ts';
import { isSameProcess } from './process-identity.ts';
import { provideParts } from './provide-parts.ts';
import { runCommand } from './run-command.ts';
import { readRunFile } from './run-file.ts';
import { getDataDirectory } from './user-directories.ts';
import { withLockFile } from './with-lock-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Rows of one shape as files in the form of Neo4j's import: the header in one, the rows in another. */
export interface ImportTable {
  readonly kind: 'NODES' | 'RELATIONSHIPS';
  /** Labels, or the one type. */
  readonly names: readonly string[];
  /** Paths. */
  readonly header: string;
  readonly data: string;
  /** Whether texts in it have line breaks. */
  readonly hasLineBreaks: boolean;
}

/** What is imported, and into what. */
export interface ImportOptions {
  /** Default: `ATTEST_DATA_DIR`, else the platform's place for a user's data. */
  readonly dataDirectory?: string;
  readonly tables: readonly ImportTable[];
  /** Between the elements of lists; one character. */
  readonly arrayDelimiter: string;
  /** A directory for the report and the arguments. */
  readonly scratch: string;
  /** Told, in plain lines, what takes long. */
  readonly onProgress?: (message: string) => void;
  /** Told of each hundredth of the work. */
  readonly onPercent?: () => void;
  /** Ends the import when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Memory that the import takes beside its heap; a million claims need less than one. */
const OFF_HEAP = '2g';

/**
 * Whether a data directory may be imported into without a look at what is there: it has no database, or
 * one that an interrupted import left.
 */
export function isImportable(dataDirectory = getDataDirectory()): boolean {
  const layout = buildHomeLayout(dataDirectory);
  return isHalfImported(layout) || !existsSync(layout.graphDatabase);
}

/**
 * Makes the managed database anew from tables, with `neo4j-admin database import full`: what was there
 * is gone. No server runs meanwhile, and none starts on it until the import has come to its end.
 *
 * @throws LocalNeo4jError STORE_LOCKED where a server runs; IMPORT_FAILED with the last words of the import;
 * DISK_FULL; and what `provideParts` throws.
 */
export async function importDatabase(options: ImportOptions): Promise<void> {
  const { dataDirectory = getDataDirectory(), onProgress = () => undefined } = options;
  const layout = buildHomeLayout(dataDirectory);
  await createHome(layout);
  await withLockFile(layout.startLock, async () => {
    assertNoServer(layout);
    const parts = await provideParts(onProgress);
    markImport(layout);
    await runImport(layout, parts, options);
    unmarkImport(layout);
  });
}

function assertNoServer(layout: HomeLayout): void {
  const run = readRunFile(layout);
  if (run === undefined || !isSameProcess(run.server)) return;
  throw new LocalNeo4jError(
    'STORE_LOCKED',
    `A server (process ${run.server.pid}) runs on ${layout.home}.`,
    { remedy: 'Stop it with `attest db stop`: an import needs the database for itself.' },
  );
}

async function runImport(
  layout: HomeLayout,
  parts: ServerParts,
  options: ImportOptions,
): Promise<void> {
  const argumentFile = join(options.scratch, 'import.args');
  writeFileAtomically(argumentFile, printArgumentFile(buildArguments(parts, options)));
  const counter = countPercents(options.onPercent ?? (() => undefined));
  const { status, lines } = await runCommand(parts.java.path, [`@${argumentFile}`], {
    environment: {
      ...process.env,
      NEO4J_HOME: layout.home,
      NEO4J_CONF: layout.configurationDirectory,
      LC_ALL: 'C.UTF-8',
    },
    onLine: counter,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  if (status === 0) return;
  const full = findFullDisk(lines);
  if (full !== undefined) throw diskFullError(layout.home, full);
  throw new LocalNeo4jError(
    'IMPORT_FAILED',
    `The import ended with ${status === undefined ? 'a signal' : `exit code ${status}`}: ${lastWords(lines)}`,
    {
      remedy:
        'Run the same command again; with too little memory set ATTEST_NEO4J_HEAP lower, or higher where the import says so.',
    },
  );
}

function buildArguments(
  { lock, library, settings, java }: ServerParts,
  { tables, arrayDelimiter, scratch }: ImportOptions,
): readonly string[] {
  const classPath = lock.jars.map(({ file }) => join(library, file));
  return [
    `-Xmx${settings.heap}`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    // Java 24 and later warn of what Neo4j 5.26 cannot do without.
    ...(java.feature >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath.join(process.platform === 'win32' ? ';' : ':'),
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    '--verbose',
    '--overwrite-destination=true',
    '--id-type=string',
    `--array-delimiter=${printCharacter(arrayDelimiter)}`,
    // Every row is ours: one that does not fit is a fault, and not to be passed over.
    '--bad-tolerance=0',
    `--max-off-heap-memory=${OFF_HEAP}`,
    `--report-file=${join(scratch, 'import.report')}`,
    // The newer form, which names the files that have some, fails on those above its buffer of 4 MB
    // ("found CR outside a text cell", 5.26.31).
    ...(tables.some(({ hasLineBreaks }) => hasLineBreaks) ? ['--multiline-fields=true'] : []),
    ...tables.map(printTable),
  ];
}

function printTable({ kind, names, header, data }: ImportTable): string {
  return `--${kind.toLowerCase()}=${names.join(':')}=${header},${data}`;
}

function printCharacter(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The import prints a line for every twentieth of each of its four phases. */
function countPercents(onPercent: () => void): (line: string) => void {
  let done = 0;
  let phases = 0;
  return (line) => {
    const percent = /(\d+)% ∆/.exec(line)?.[1];
    if (percent === undefined) return;
    const total = Math.floor((phases * 100 + Number(percent)) / 4);
    if (percent === '100') phases += 1;
    for (; done < Math.min(total, 100); done += 1) onPercent();
  };
}

/** What it says of the fault, else the last that it says. */
function lastWords(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '' && !/% ∆|^\s+at /.test(line));
  const causes = said.filter((line) => /^Caused by:|original error:|in field:/.test(line.trim()));
  return [...new Set((causes.length > 0 ? causes : said).slice(-6))]
    .map((line) => line.trim())
    .join(' / ');
}
