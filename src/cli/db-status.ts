import { basename } from 'node:path';

import { Command } from 'commander';

import {
  describeLocalNeo4j,
  type LocalNeo4jDescription,
} from '../local-neo4j/describe-local-neo4j.ts';

import {
  answer,
  dataDirOption,
  jsonOption,
  readForeignServer,
  type DbOptions,
} from './db-options.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** `attest db status` */
export function dbStatusCommand(): Command {
  return new Command('status').addOption(dataDirOption()).addOption(jsonOption()).action(dbStatus);
}

async function dbStatus({ dataDir, json }: DbOptions): Promise<void> {
  const uri = readForeignServer();
  if (uri !== undefined) {
    const text = `NEO4J_URI is set: the server at ${uri} is not managed here.`;
    answer(json === true ? JSON.stringify({ managed: false, uri }, null, 2) : text);
    return;
  }
  const description = await describeLocalNeo4j(dataDir);
  const text = JSON.stringify({ managed: true, ...description }, null, 2);
  answer(json === true ? text : printText(description));
  if (description.state !== 'running') process.exitCode = EXIT_CODES.NO_DATABASE;
}

const STATES: Readonly<Record<LocalNeo4jDescription['state'], string>> = {
  running: 'Neo4j is running.',
  silent: 'Neo4j is there and does not answer: it is starting, stopping, or hangs.',
  stopped: 'Neo4j is not running.',
};

function printText({ state, server, ...places }: LocalNeo4jDescription): string {
  const rows: [string, string][] = [];
  if (server !== undefined) {
    rows.push(
      ['Bolt', server.boltUri],
      ['Browser', server.browserUri],
      ['process', `${server.pid}, since ${server.startedAt}`],
      ['ends', server.keepRunning ? 'with attest db stop' : `with process ${server.ownerPid}`],
      ['Neo4j', server.neo4jVersion],
      ['Java', `${server.javaVersion} (${server.javaPath})`],
    );
  }
  rows.push(
    ['data', places.dataDirectory],
    ['store', `${(places.storeBytes / 1e6).toFixed(1)} MB`],
    ['password', places.passwordFile],
    ['logs', `${places.logFile}, ${basename(places.debugLogFile)} (attest db logs)`],
  );
  return [STATES[state], ...rows.map(([name, value]) => `  ${name.padEnd(10)}${value}`)].join('\n');
}
