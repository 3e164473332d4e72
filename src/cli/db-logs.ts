import { setTimeout as sleep } from 'node:timers/promises';

import { Command } from 'commander';

import { LocalNeo4jError, UsageError } from '../errors/attest-error.ts';
import { buildHomeLayout } from '../local-neo4j/home-layout.ts';
import { openLog, type LogReader } from '../local-neo4j/read-log.ts';
import { getDataDirectory } from '../local-neo4j/user-directories.ts';

import { assertManaged, dataDirOption } from './db-options.ts';

interface LogsOptions {
  readonly dataDir?: string;
  readonly lines: string;
  readonly follow?: true;
}

const DEFAULT_LINES = 30;
const POLL_MS = 250;

/** `attest db logs` */
export function dbLogsCommand(): Command {
  return new Command('logs')
    .option('--lines <number>', 'how many of the last lines of each', String(DEFAULT_LINES))
    .option('--follow', 'go on with what is added, until Ctrl-C')
    .addOption(dataDirOption())
    .action(dbLogs);
}

async function dbLogs({ dataDir, lines, follow }: LogsOptions): Promise<void> {
  const count = parseLines(lines);
  assertManaged('Read its logs where it runs; or unset NEO4J_URI for those of the managed one.');
  const layout = buildHomeLayout(dataDir ?? getDataDirectory());
  const logs = [openLog(layout.debugLog), openLog(layout.consoleLog)];
  const tails = logs.map((log) => ({ log, text: log.readLast(count) }));
  if (tails.every(({ text }) => text === undefined)) throw noLogsError(layout.home);
  for (const { log, text } of tails) print(log, text ?? '(not there)\n');
  if (follow === true) await followAll(logs);
}

/** The same heading as `tail` gives several files. */
function print({ path }: LogReader, text: string): void {
  process.stdout.write(`==> ${path} <==\n${text}`);
}

/** Ends with Ctrl-C, or when nobody reads any more. */
async function followAll(logs: readonly LogReader[]): Promise<void> {
  let last = logs.at(-1);
  const state = { isRead: true };
  process.stdout.on('error', () => (state.isRead = false)); // as with `| head`
  while (state.isRead) {
    for (const log of logs) {
      const text = log.readNew();
      if (text === '') continue;
      if (log === last) process.stdout.write(text);
      else print(log, text);
      last = log;
    }
    await sleep(POLL_MS);
  }
}

function parseLines(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError('USAGE', `"${text}" is no number of lines.`, {
    remedy: `Give --lines a whole number, or leave it out (${DEFAULT_LINES}).`,
  });
}

function noLogsError(directory: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'NOT_RUNNING',
    `There are no logs: no managed Neo4j has run on ${directory} yet.`,
    { remedy: 'Start it with attest db start, or name another directory with --data-dir.' },
  );
}
