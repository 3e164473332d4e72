import { Argument, Command, InvalidArgumentError, Option } from 'commander';

import { type GeneratedGraph, writeGraph } from '../generate/write-graph.ts';

import { answer, jsonOption } from './db-options.ts';
import { type OpenProgress, openProgress } from './open-progress.ts';
import { readVersion } from './read-version.ts';

interface GenerateCommandOptions {
  readonly claims: number;
  readonly seed: string;
  readonly texts: boolean;
  readonly json?: true;
}

/** `attest generate` */
export function generateCommand(): Command {
  return new Command('generate')
    .addArgument(new Argument('<directory>', 'where dump.gz and texts/ are written'))
    .addOption(
      new Option('--claims <number>', 'claims in all sources together')
        .argParser(parseCount)
        .default(1_000),
    )
    .addOption(new Option('--seed <text>', 'the same seed gives the same bytes').default('attest'))
    .addOption(new Option('--no-texts', 'leave out the texts that the passages stand in'))
    .addOption(jsonOption())
    .action(generate);
}

/** Far above what a machine can hold; what is higher is a slip. */
const MOST_CLAIMS = 1_000_000_000;

function parseCount(text: string): number {
  const count = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  if (count <= MOST_CLAIMS) return count;
  throw new InvalidArgumentError(`It is no whole number from 1 to ${MOST_CLAIMS}.`);
}

async function generate(
  directory: string,
  { claims, seed, texts, json }: GenerateCommandOptions,
): Promise<void> {
  let progress: OpenProgress | undefined;
  try {
    const generated = await writeGraph(directory, {
      seed,
      claims,
      attest: readVersion(),
      withTexts: texts,
      onHeader: ({ batches }) => (progress = openProgress('Generating', batches, 'batches')),
      onBatch: () => progress?.advance(),
    });
    answer(json === true ? printJson(generated, claims, seed) : printText(generated, claims));
  } finally {
    progress?.stop();
  }
}

function printJson({ header, file, texts }: GeneratedGraph, claims: number, seed: string): string {
  return JSON.stringify({ file, texts, seed, claims, ...header }, null, 2);
}

function printText({ header, file, texts }: GeneratedGraph, claims: number): string {
  return [
    `${file}: ${header.batches} batches with ${claims} claims, ${header.facts} facts.`,
    ...(texts === undefined ? [] : [`${texts}: the texts of its sources.`]),
    `Load it with: attest load ${file} (or, into a server: attest db restore ${file})`,
  ].join('\n');
}
