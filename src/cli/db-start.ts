import { Command } from 'commander';

import type { LocalNeo4j } from '../local-neo4j/local-neo4j.ts';
import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.ts';

import {
  answer,
  assertManaged,
  dataDirOption,
  jsonOption,
  tell,
  type DbOptions,
} from './db-options.ts';

/** `attest db start` */
export function dbStartCommand(): Command {
  return new Command('start').addOption(dataDirOption()).addOption(jsonOption()).action(dbStart);
}

async function dbStart({ dataDir, json }: DbOptions): Promise<void> {
  assertManaged();
  const database = await startLocalNeo4j({
    ...(dataDir === undefined ? {} : { dataDirectory: dataDir }),
    keepRunning: true,
    onProgress: tell,
  });
  answer(json === true ? printJson(database) : printText(database));
}

/** The password stays in its file: what is printed ends in logs. */
function printJson({ boltUri, browserUri, user, dataDirectory, pid, reused }: LocalNeo4j): string {
  return JSON.stringify({ boltUri, browserUri, user, dataDirectory, pid, reused }, null, 2);
}

function printText({ boltUri, browserUri, user, dataDirectory, pid, reused }: LocalNeo4j): string {
  return [
    reused ? `Neo4j was running already (process ${pid}).` : `Neo4j is running (process ${pid}).`,
    `  Bolt      ${boltUri}`,
    `  Browser   ${browserUri}`,
    `  user      ${user}`,
    `  password  in ${dataDirectory}/password`,
    'Stop it with: attest db stop',
  ].join('\n');
}
