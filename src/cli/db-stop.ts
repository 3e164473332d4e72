import { Command } from 'commander';

import { stopLocalNeo4j } from '../local-neo4j/stop-local-neo4j.ts';

import {
  answer,
  assertManaged,
  dataDirOption,
  jsonOption,
  tell,
  type DbOptions,
} from './db-options.ts';

/** `attest db stop` */
export function dbStopCommand(): Command {
  return new Command('stop').addOption(dataDirOption()).addOption(jsonOption()).action(dbStop);
}

async function dbStop({ dataDir, json }: DbOptions): Promise<void> {
  assertManaged();
  const stopped = await stopLocalNeo4j(dataDir, tell);
  if (json === true) {
    answer(JSON.stringify({ stopped }));
    return;
  }
  answer(stopped ? 'Neo4j is stopped.' : 'No managed Neo4j was running.');
}
