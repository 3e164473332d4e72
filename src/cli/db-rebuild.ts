import { Command } from 'commander';

import { readOntology } from '../ontology/read-ontology.ts';
import { readDump } from '../store/read-dump.ts';
import { countRebuilt, rebuildDerived } from '../store/rebuild-derived.ts';

import { answer, jsonOption } from './db-options.ts';
import { storeOption, type StoreOptions, writeToStore } from './with-store.ts';

/** `attest db rebuild` */
export function dbRebuildCommand(): Command {
  return new Command('rebuild').addOption(storeOption()).addOption(jsonOption()).action(dbRebuild);
}

async function dbRebuild(options: StoreOptions & { readonly json?: true }): Promise<void> {
  const { changes, hash } = await writeToStore(options, async (store) => ({
    changes: countRebuilt(await rebuildDerived(store, new Date().toISOString(), readOntology())),
    hash: (await readDump(store)).hash,
  }));
  answer(
    options.json === true ? JSON.stringify({ changes, hash }, null, 2) : printText(changes, hash),
  );
}

function printText(changes: number, hash: string): string {
  const said =
    changes === 0
      ? 'Everything derived is as it should be; nothing was written.'
      : `${changes} nodes and relationships differed, and were made anew.`;
  return `${said}\nCanonical dump: SHA-256 ${hash}`;
}
