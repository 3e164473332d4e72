import { Argument, Command } from 'commander';

import { readOntology } from '../ontology/read-ontology.ts';
import { type RestoredBackup, restoreBackup } from '../store/restore-backup.ts';

import { answer, jsonOption } from './db-options.ts';
import { type OpenProgress, openProgress } from './open-progress.ts';
import { storeOption, type StoreOptions, writeToStore } from './with-store.ts';

/** `attest db restore` */
export function dbRestoreCommand(): Command {
  return new Command('restore')
    .addArgument(new Argument('<file>', 'a backup that attest db dump wrote'))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(dbRestore);
}

async function dbRestore(
  file: string,
  options: StoreOptions & { readonly json?: true },
): Promise<void> {
  let progress: OpenProgress | undefined;
  const restored = await writeToStore(options, async (store) => {
    try {
      return await restoreBackup(store, file, readOntology(), {
        onHeader: ({ batches }) => (progress = openProgress('Restoring', batches, 'batches')),
        onBatch: () => progress?.advance(),
      });
    } finally {
      progress?.stop();
    }
  });
  answer(options.json === true ? printJson(file, restored) : printText(restored));
}

function printJson(file: string, { header, sha256, resumedBehind }: RestoredBackup): string {
  return JSON.stringify({ file, ...header, sha256, resumedBehind }, null, 2);
}

function printText({ header, resumedBehind }: RestoredBackup): string {
  const { batches, facts, attest } = header;
  const resumed =
    resumedBehind === 0 ? '' : ` ${resumedBehind} batches were there from an interrupted restore.`;
  return `Restored ${batches} batches with ${facts} facts, from a backup of attest ${attest}.${resumed}`;
}
