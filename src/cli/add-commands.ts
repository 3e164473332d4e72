import { Command } from 'commander';

/** A command as help lists it, and how it is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Its options, arguments and action; `words` are what follows its name on the command line. */
  readonly load: (words: readonly string[]) => Promise<Command>;
}

/**
 * Adds commands in the order in which help lists them. Only the one that `words` call is loaded: all of
 * them together take over a second to load, most of it for packages that one command needs.
 */
export async function addCommands(
  parent: Command,
  entries: readonly CommandEntry[],
  words: readonly string[],
): Promise<Command> {
  const position = words.findIndex((word) => !word.startsWith('-'));
  for (const { name, description, load } of entries) {
    const isCalled = position >= 0 && words[position] === name;
    const command = isCalled ? await load(words.slice(position + 1)) : new Command(name);
    parent.addCommand(command.description(description));
  }
  return parent;
}
