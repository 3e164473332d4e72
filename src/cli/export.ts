import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Command, Option } from 'commander';

import { readLimits } from '../api/limits.ts';
import { openExport } from '../api/open-export.ts';
import { parseLens } from '../api/parse-lens.ts';
import { UsageError } from '../errors/attest-error.ts';
import { FORMATS, getFormat } from '../exports/formats.ts';

import { tell } from './db-options.ts';
import { readFromStore, storeOption, type StoreOptions } from './with-store.ts';

interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly lens?: string;
  readonly out?: string;
}

/** `attest export` */
export function exportCommand(): Command {
  return new Command('export')
    .addOption(
      new Option('--format <name>', 'what to write')
        .choices(FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--lens <json>', 'what to look through, as GraphQL takes it: {"knownOn": "2022-01-06"}')
    .option('--out <file>', 'where to write it; nothing: standard output')
    .addOption(storeOption())
    .action(exportStore);
}

async function exportStore(given: ExportOptions): Promise<void> {
  const { format: name, out, ...options } = given;
  const format = getFormat(name);
  const lens = parseLens(given.lens ?? '{}');
  const limits = readLimits(process.env);
  await readFromStore(options, async (store) => {
    const chunks = Readable.from(format.print(await openExport(store, lens, limits)));
    if (out === undefined) await pipeline(chunks, process.stdout, { end: false });
    else await writeWhole(out, chunks);
  });
  if (out !== undefined) tell(`${out}: the store as ${format.title}.`);
}

/** Writes beside the file and puts it in place when it is whole: nobody finds half of one. */
async function writeWhole(path: string, chunks: Readable): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await assertWritable(unfinished);
  try {
    await pipeline(chunks, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
}

async function assertWritable(path: string): Promise<void> {
  try {
    await (await open(path, 'w')).close();
  } catch (cause) {
    throw new UsageError('USAGE', `${path} cannot be written.`, {
      cause,
      remedy: 'Name a file in a directory that is there and that you may write.',
    });
  }
}
