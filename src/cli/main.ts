#!/usr/bin/env node
import { Command } from 'commander';

import { addCommands, type CommandEntry } from './add-commands.ts';
import { listenForInterrupts } from './on-interrupt.ts';
import { getExitCode, printError } from './print-error.ts';
import { readVersion } from './read-version.ts';

/** In the order in which help lists them; a new command is an entry here. */
const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'up',
    description: 'bring up all of it: the database, the seed dossier, the GraphQL endpoint',
    load: async () => (await import('./up.ts')).upCommand(),
  },
  {
    name: 'check',
    description: 'check a dossier, and its quotations against the texts of its sources',
    load: async () => (await import('./check.ts')).checkCommand(),
  },
  {
    name: 'coverage',
    description: 'show the sentences of the texts that no quotation of a dossier touches',
    load: async () => (await import('./coverage.ts')).coverageCommand(),
  },
  {
    name: 'fmt',
    description: 'write a dossier in one style, and what … leaves out of its quotations',
    load: async () => (await import('./fmt.ts')).fmtCommand(),
  },
  {
    name: 'ingest',
    description: 'check a dossier, and write its accepted sources to the store',
    load: async () => (await import('./ingest.ts')).ingestCommand(),
  },
  {
    name: 'query',
    description: 'answer a GraphQL query from the store, as JSON',
    load: async () => (await import('./query.ts')).queryCommand(),
  },
  {
    name: 'browser',
    description: 'open Neo4j Browser, signed in, with a guide to the store',
    load: async () => (await import('./browser.ts')).browserCommand(),
  },
  {
    name: 'verify',
    description: 'compare every quotation in the store with the text it was taken from',
    load: async () => (await import('./verify.ts')).verifyCommand(),
  },
  {
    name: 'export',
    description: 'write the graph, with its evidence, in a format of other tools',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  {
    name: 'import',
    description: 'make a dossier of FollowTheMoney entities, or of a table with quotations',
    load: async () => (await import('./import.ts')).importCommand(),
  },
  {
    name: 'generate',
    description: 'write a generated graph of any size, to try and to measure with',
    load: async () => (await import('./generate.ts')).generateCommand(),
  },
  {
    name: 'load',
    description: 'load a large backup into the managed database, offline and empty',
    load: async () => (await import('./load.ts')).loadCommand(),
  },
  {
    name: 'db',
    description: 'the database: start it, stop it, look at it, make it anew',
    load: async (words) => (await import('./db.ts')).dbCommand(words),
  },
];

const EXIT_CODES_HELP = `
Exit codes:
  0   ok
  1   what was asked for failed, or found problems
  2   the command line is wrong
  3   there is no database, or none to be had
  70  a fault in attest
  130 ended with Ctrl-C`;

async function buildProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('attest')
    .description('A knowledge graph of what sources say.')
    .version(readVersion(), '-V, --version', 'print the version')
    .addHelpText('after', EXIT_CODES_HELP);
  await addCommands(program, COMMANDS, words);
  configure(program);
  return program;
}

/** What commands that are added do not inherit: one place from which the process ends, and the words of help. */
function configure(command: Command): void {
  command
    .exitOverride()
    .showHelpAfterError('(attest --help tells more)')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false);
  command.commands.forEach(configure);
}

listenForInterrupts();
try {
  const words = process.argv.slice(2);
  const program = await buildProgram(words);
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  process.stderr.write(printError(error));
  process.exitCode = getExitCode(error);
}
