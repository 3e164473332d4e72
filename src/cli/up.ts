import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Command } from 'commander';

import { UsageError } from '../errors/attest-error.ts';
import { startServer, type RunningServer } from '../server/start-server.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Store } from '../store/connect.ts';
import { isEmptyStore } from '../store/is-empty.ts';
import { prepareStore } from '../store/prepare-store.ts';

import { answer, tell } from './db-options.ts';
import { ingestChecked, readAndCheck } from './ingest.ts';
import { onInterrupt } from './on-interrupt.ts';
import { type BrowserAccess, openStore, storeOption, type StoreOptions } from './with-store.ts';

/** The dossier that an empty store is given. */
const SEED = fileURLToPath(new URL('../../seed/kazakhstan-2022', import.meta.url));

/** Where `/graphql` is, unless it is taken or said otherwise. */
const DEFAULT_PORT = 4000;

interface UpOptions extends StoreOptions {
  readonly port?: string;
  readonly seed: boolean;
}

/** `attest up` */
export function upCommand(): Command {
  return new Command('up')
    .option('--port <number>', `port of the endpoint (default: ${DEFAULT_PORT}, or a free one)`)
    .option('--no-seed', 'leave an empty store empty')
    .addOption(storeOption())
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  const port = options.port === undefined ? undefined : parsePort(options.port);
  const { store, uri, browser, close } = await openStore(options);
  try {
    await prepareStore(store, readOntology());
    if (options.seed && (await isEmptyStore(store))) await ingestSeed(store);
    const server = await listen(store, port);
    onInterrupt(async () => {
      tell('Stopping …');
      await server.close();
    });
    answer(describe(server, uri, browser));
  } catch (error) {
    await close();
    throw error;
  }
}

async function ingestSeed(store: Store): Promise<void> {
  if (!existsSync(SEED)) {
    throw new UsageError('USAGE', `The seed dossier is not there: ${SEED}`);
  }
  tell('The store is empty: ingesting the seed dossier, kazakhstan-2022 …');
  const checked = await readAndCheck(SEED, undefined);
  const batches = await ingestChecked(store, checked, 'Attest');
  const claims = batches.reduce((sum, batch) => sum + batch.claims, 0);
  tell(`${claims} claims from ${batches.length - 1} sources are in the store.`);
}

async function listen(store: Store, given: number | undefined): Promise<RunningServer> {
  const port = given ?? DEFAULT_PORT;
  const onFailure = (failure: unknown): void => tell(String(failure));
  try {
    return await startServer(store, { port, onFailure });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (given !== undefined) {
      throw new UsageError('PORT_TAKEN', `Port ${port} is in use.`, {
        cause: error,
        remedy: 'Name another with --port, or none: then a free one is taken.',
      });
    }
    tell(`Port ${port} is in use; taking a free one.`);
    return startServer(store, { port: 0, onFailure });
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError('USAGE', `"${text}" is no port.`, {
    remedy: 'Give a number up to 65535, or leave --port out.',
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function describe(server: RunningServer, uri: string, browser: BrowserAccess | undefined): string {
  return [
    '',
    'Attest is ready.',
    `  GraphQL        ${server.url}/graphql`,
    ...(browser === undefined ? [] : describeBrowser(browser)),
    `  Bolt           ${uri}`,
    '',
    'Who asked whom for help, according to whom, in which words? Try:',
    '',
    `  curl -s ${server.url}/graphql -H 'content-type: application/json' -d '{"query": "${EXAMPLE}"}'`,
    '',
    'Ctrl-C stops all of it.',
  ].join('\n');
}

function describeBrowser({ uri, user, passwordFile }: BrowserAccess): readonly string[] {
  return [`  Neo4j Browser  ${uri}`, `                 user ${user}, password in ${passwordFile}`];
}

const EXAMPLE =
  '{ relations(where: {types: [REQUESTED_HELP_FROM]}) { nodes { from { name } to { name } claims { nodes { source { title } passages { exact } } } } } }';
