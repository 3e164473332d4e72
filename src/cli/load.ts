import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Argument, Command } from 'commander';

import { UsageError } from '../errors/attest-error.ts';
import { loadBackup, type LoadedBackup, type LoadPhase } from '../load/load-backup.ts';
import { getDataDirectory } from '../local-neo4j/user-directories.ts';
import { readOntology } from '../ontology/read-ontology.ts';

import { answer, dataDirOption, jsonOption, tell } from './db-options.ts';
import { onInterrupt } from './on-interrupt.ts';
import { type OpenProgress, openProgress } from './open-progress.ts';

interface LoadCommandOptions {
  readonly dataDir?: string;
  readonly json?: true;
}

/** `attest load` */
export function loadCommand(): Command {
  return new Command('load')
    .addArgument(
      new Argument('<file>', 'a backup; or the directory that attest generate wrote one into'),
    )
    .addOption(dataDirOption())
    .addOption(jsonOption())
    .action(load);
}

/** What each phase is called on the bar, and what its steps are. */
const PHASES: Readonly<Record<LoadPhase, readonly [title: string, unit: string]>> = {
  READ: ['Reading', 'batches'],
  CLAIMS: ['Deriving claims', 'batches'],
  ANSWERS: ['Deriving answers', 'parts'],
  IMPORT: ['Importing', '%'],
  FINISH: ['Making indexes', 'steps'],
};

async function load(file: string, { dataDir, json }: LoadCommandOptions): Promise<void> {
  assertManaged();
  const dump = join(file, 'dump.gz');
  let progress: OpenProgress | undefined;
  const interrupt = new AbortController();
  const release = onInterrupt(() => interrupt.abort());
  try {
    const loaded = await loadBackup(existsSync(dump) ? dump : file, {
      dataDirectory: resolve(dataDir ?? getDataDirectory()),
      ontology: readOntology(),
      onPhase: (phase, steps) => {
        progress?.stop();
        const [title, unit] = PHASES[phase];
        progress = openProgress(title, steps, unit);
      },
      onStep: () => progress?.advance(),
      onProgress: tell,
      signal: interrupt.signal,
    });
    answer(json === true ? JSON.stringify({ file, ...loaded }, null, 2) : printText(loaded));
  } finally {
    progress?.stop();
    release();
  }
}

/** Tables are imported into files of a database: of a server elsewhere we do not have them. */
function assertManaged(): void {
  const { NEO4J_URI: uri = '' } = process.env;
  if (uri === '') return;
  throw new UsageError(
    'USAGE',
    'NEO4J_URI is set, and a load writes the files of the managed database: it cannot load into a server.',
    {
      remedy:
        'Unset NEO4J_URI to load into the managed database; or restore into the server with `attest db restore`.',
    },
  );
}

function printText({ batches, claims, nodes, relationships }: LoadedBackup): string {
  return `Loaded ${batches} batches with ${claims} claims: ${nodes} nodes, ${relationships} relationships.`;
}
