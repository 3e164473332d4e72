#!/usr/bin/env node
import { Command } from 'commander';

import { checkCommand } from './check.ts';
import { dbCommand } from './db.ts';
import { fmtCommand } from './fmt.ts';
import { ingestCommand } from './ingest.ts';
import { listenForInterrupts } from './on-interrupt.ts';
import { getExitCode, printError } from './print-error.ts';
import { queryCommand } from './query.ts';
import { readVersion } from './read-version.ts';
import { upCommand } from './up.ts';
import { verifyCommand } from './verify.ts';

/** In the order in which help lists them; a new command is a line here. */
const COMMANDS: readonly (() => Command)[] = [
  upCommand,
  checkCommand,
  fmtCommand,
  ingestCommand,
  queryCommand,
  verifyCommand,
  dbCommand,
];

const EXIT_CODES_HELP = `
Exit codes:
  0   ok
  1   what was asked for failed, or found problems
  2   the command line is wrong
  3   there is no database, or none to be had
  70  a fault in attest
  130 ended with Ctrl-C`;

function buildProgram(): Command {
  const program = new Command('attest')
    .description('A knowledge graph of what sources say.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES_HELP);
  for (const command of COMMANDS) program.addCommand(command());
  throwInsteadOfExiting(program);
  return program;
}

/** So that there is one place from which the process ends; commands added do not inherit it. */
function throwInsteadOfExiting(command: Command): void {
  command.exitOverride().showHelpAfterError('(attest --help tells more)');
  command.commands.forEach(throwInsteadOfExiting);
}

listenForInterrupts();
try {
  await buildProgram().parseAsync();
} catch (error) {
  process.stderr.write(printError(error));
  process.exitCode = getExitCode(error);
}
