import { Command } from 'commander';

import { addCommands, type CommandEntry } from './add-commands.ts';

/** In the order in which help lists them; a new one is an entry here. */
const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    description: 'start the managed Neo4j, and leave it running',
    load: async () => (await import('./db-start.ts')).dbStartCommand(),
  },
  {
    name: 'stop',
    description: 'stop the managed Neo4j, whoever started it; nothing to stop is fine',
    load: async () => (await import('./db-stop.ts')).dbStopCommand(),
  },
  {
    name: 'status',
    description:
      'tell whether the managed Neo4j runs, and where things lie (exit code 3: it does not)',
    load: async () => (await import('./db-status.ts')).dbStatusCommand(),
  },
  {
    name: 'logs',
    description: 'print what the managed Neo4j has logged last, and go on if asked to',
    load: async () => (await import('./db-logs.ts')).dbLogsCommand(),
  },
  {
    name: 'rebuild',
    description: 'derive everything anew from the facts, and write what differs',
    load: async () => (await import('./db-rebuild.ts')).dbRebuildCommand(),
  },
  {
    name: 'check',
    description: 'prove that the store is whole, and what follows from its facts',
    load: async () => (await import('./db-check.ts')).dbCheckCommand(),
  },
  {
    name: 'dump',
    description: 'write all that was recorded into a file, as a backup',
    load: async () => (await import('./db-dump.ts')).dbDumpCommand(),
  },
  {
    name: 'restore',
    description: 'restore a backup into an empty store',
    load: async () => (await import('./db-restore.ts')).dbRestoreCommand(),
  },
];

/** `attest db …` */
export function dbCommand(words: readonly string[]): Promise<Command> {
  return addCommands(new Command('db'), COMMANDS, words);
}
