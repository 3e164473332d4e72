import { Argument, Command } from 'commander';

import type { BackupHeader } from '../store/backup-format.ts';
import { describeBackup } from '../store/print-backup.ts';
import { writeBackup } from '../store/write-backup.ts';

import { answer, jsonOption } from './db-options.ts';
import { openProgress } from './open-progress.ts';
import { readVersion } from './read-version.ts';
import { readFromStore, storeOption, type StoreOptions } from './with-store.ts';

/** `attest db dump` */
export function dbDumpCommand(): Command {
  return new Command('dump')
    .addArgument(new Argument('<file>', 'the backup; a file that is there already is an error'))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(dbDump);
}

async function dbDump(
  file: string,
  options: StoreOptions & { readonly json?: true },
): Promise<void> {
  const header = await readFromStore(options, async (store) => {
    const described = await describeBackup(store, readVersion());
    const progress = openProgress('Dumping', described.batches, 'batches');
    try {
      await writeBackup(store, file, described, () => progress.advance());
    } finally {
      progress.stop();
    }
    return described;
  });
  answer(
    options.json === true ? JSON.stringify({ file, ...header }, null, 2) : printText(file, header),
  );
}

function printText(file: string, { batches, facts }: BackupHeader): string {
  return `${file}: ${batches} batches with ${facts} facts. Restore it with: attest db restore ${file}`;
}
