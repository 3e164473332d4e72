import { Command } from 'commander';

import { dbRebuildCommand } from './db-rebuild.ts';
import { dbStartCommand } from './db-start.ts';
import { dbStatusCommand } from './db-status.ts';
import { dbStopCommand } from './db-stop.ts';

/** In the order in which help lists them; a new one is a line here. */
const COMMANDS: readonly (() => Command)[] = [
  dbStartCommand,
  dbStopCommand,
  dbStatusCommand,
  dbRebuildCommand,
];

/** `attest db …` */
export function dbCommand(): Command {
  const command = new Command('db').description(
    'the database: start it, stop it, look at it, make it anew',
  );
  for (const child of COMMANDS) command.addCommand(child());
  return command;
}
