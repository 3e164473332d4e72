import { userInfo } from 'node:os';

import { Command, Option } from 'commander';

import { checkDossier, type CheckedDossier } from '../dossier/check-dossier.ts';
import { printProblem } from '../dossier/print-problem.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { ingestBatches, type IngestedBatch } from '../ingest/ingest-batches.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Store } from '../store/connect.ts';

import { answer, jsonOption, tell } from './db-options.ts';
import { dossierArgument, textsOption } from './dossier-options.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { type OpenProgress, openProgress } from './open-progress.ts';
import { readVersion } from './read-version.ts';
import { storeOption, type StoreOptions, writeToStore } from './with-store.ts';

/** Options of `attest ingest`. */
export interface IngestCommandOptions extends StoreOptions {
  readonly texts?: string;
  readonly author?: string;
  readonly json?: true;
}

/** `attest ingest` */
export function ingestCommand(): Command {
  return new Command('ingest')
    .addArgument(dossierArgument())
    .addOption(textsOption())
    .addOption(new Option('--author <name>', 'who records it').default(userInfo().username))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(ingest);
}

async function ingest(directory: string, options: IngestCommandOptions): Promise<void> {
  const checked = await readAndCheck(directory, options.texts);
  if (options.json !== true)
    for (const problem of checked.problems) tell(printProblem(problem, directory));
  const batches =
    checked.batches.length === 0
      ? []
      : await writeToStore(options, (store) =>
          ingestChecked(store, checked, options.author ?? userInfo().username),
        );
  answer(options.json === true ? printJson(checked, batches) : printText(checked, batches));
  const isRefused = checked.problems.some(({ severity }) => severity === 'error');
  if (isRefused) process.exitCode = EXIT_CODES.FAILED;
}

/** Reads a dossier, with its texts where they are at hand, and checks it. */
export async function readAndCheck(
  directory: string,
  texts: string | undefined,
): Promise<CheckedDossier> {
  const dossier = await readDossier(directory);
  const found = texts === undefined ? undefined : await readTexts(texts);
  return checkDossier(dossier, found, readOntology());
}

/** Writes the accepted sources, telling how far it is. */
export async function ingestChecked(
  store: Store,
  { batches }: CheckedDossier,
  author: string,
): Promise<readonly IngestedBatch[]> {
  const progress: OpenProgress = openProgress('Ingesting', batches.length, 'sources');
  try {
    return await ingestBatches(store, batches, readOntology(), {
      meta: { author, tool: `attest ${readVersion()}` },
      onBatch: () => progress.advance(),
    });
  } finally {
    progress.stop();
  }
}

function printText({ id, refused }: CheckedDossier, batches: readonly IngestedBatch[]): string {
  const lines = batches.map(({ source, claims, seq, changes }) => {
    const what = source ?? `${id} (records, judgements, narratives, notes)`;
    const said = seq === undefined ? 'unchanged' : `batch ${seq}, ${changes} rows written`;
    return `  ${what}: ${source === undefined ? '' : `${claims} claims, `}${said}`;
  });
  return [
    `${id}: ${batches.length} of ${batches.length + refused.length} parts ingested.`,
    ...lines,
    ...refused.map((source) => `  ${source}: refused, nothing of it was written`),
  ].join('\n');
}

function printJson(
  { id, refused, problems }: CheckedDossier,
  batches: readonly IngestedBatch[],
): string {
  return JSON.stringify({ dossier: id, batches, refused, problems }, null, 2);
}
