import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';

import { Command } from 'commander';

import { answerText } from '../api/answer-text.ts';
import { readLimits } from '../api/limits.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { UsageError } from '../errors/attest-error.ts';

import { textsOption } from './dossier-options.ts';
import { answer } from './db-options.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { storeOption, type StoreOptions, readFromStore } from './with-store.ts';

interface QueryOptions extends StoreOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly texts?: string;
}

/** `attest query` */
export function queryCommand(): Command {
  return new Command('query')
    .argument('[file]', 'a file with the query; - or nothing: standard input', '-')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--operation <name>', 'which operation, where there are several')
    .addOption(textsOption())
    .addOption(storeOption())
    .action(query);
}

async function query(file: string, options: QueryOptions): Promise<void> {
  const request = {
    query: file === '-' ? await readStream(process.stdin) : await readQuery(file),
    variables: parseVariables(options.variables),
    operationName: options.operation,
  };
  const { texts: directory } = options;
  const texts = directory === undefined ? undefined : () => readTexts(directory);
  const limits = readLimits(process.env);
  const result = await readFromStore(options, (store) => answerText(store, request, limits, texts));
  answer(JSON.stringify(result, null, 2));
  if (result.errors !== undefined) process.exitCode = EXIT_CODES.FAILED;
}

async function readQuery(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError('USAGE', `The query in ${file} cannot be read.`, {
      cause,
      remedy: 'Name a file that holds a GraphQL query, or give the query on standard input.',
    });
  }
}

function parseVariables(json = '{}'): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return { ...parsed };
  } catch {
    // Said below, with what was given.
  }
  throw new UsageError('USAGE', `--variables is no JSON object: ${json}`, {
    remedy: `Give one like --variables '{"id": "kazakhstan-2022/tokayev"}'.`,
  });
}
