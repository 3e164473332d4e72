import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Command } from 'commander';

import { readLimits } from '../api/limits.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { UsageError } from '../errors/attest-error.ts';
import { startServer, type RunningServer } from '../server/start-server.ts';
import { readWorkedOperations } from '../server/worked-operations.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Store } from '../store/connect.ts';
import { isEmptyStore } from '../store/is-empty.ts';
import { prepareStore } from '../store/prepare-store.ts';

import { serveBrowser } from './browser.ts';
import { textsOption } from './dossier-options.ts';
import { answer, tell } from './db-options.ts';
import { ingestChecked, readAndCheck } from './ingest.ts';
import { listenOn, parsePort } from './listen.ts';
import { onInterrupt } from './on-interrupt.ts';
import { type BrowserAccess, openStore, storeOption, type StoreOptions } from './with-store.ts';

/** The dossier that an empty store is given. */
const SEED = fileURLToPath(new URL('../../seed/kazakhstan-2022', import.meta.url));

/** Where `/graphql` is, unless it is taken or said otherwise. */
const DEFAULT_PORT = 4000;

interface UpOptions extends StoreOptions {
  readonly port?: string;
  readonly texts?: string;
  readonly seed: boolean;
}

/** `attest up` */
export function upCommand(): Command {
  return new Command('up')
    .option('--port <number>', `port of the endpoint (default: ${DEFAULT_PORT}, or a free one)`)
    .addOption(textsOption())
    .option('--no-seed', 'leave an empty store empty')
    .addOption(storeOption())
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  // Both before anything is started.
  if (options.port !== undefined) parsePort(options.port);
  if (options.texts !== undefined) await readTexts(options.texts);
  const opened = await openStore(options);
  const { store, uri, browser, close } = opened;
  try {
    await prepareStore(store, readOntology());
    if (options.seed && (await isEmptyStore(store))) await ingestSeed(store);
    const server = await listen(store, options);
    // A server that is brought along has its own; `attest browser` serves ours for it, where it is asked for.
    const link = browser === undefined ? undefined : await serveBrowser(opened, undefined);
    onInterrupt(async () => {
      tell('Stopping …');
      await link?.close();
      await server.close();
    });
    answer(describe(server, uri, browser, link?.issueLink()));
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

function listen(store: Store, { port: given, texts }: UpOptions): Promise<RunningServer> {
  const onFailure = (failure: unknown): void => tell(String(failure));
  const limits = readLimits(process.env);
  return listenOn({ given, usual: DEFAULT_PORT }, (port) =>
    startServer(store, {
      ...{ port, onFailure, limits, operationsAhead: readWorkedOperations },
      // As they are when they are asked for: a text may be mended meanwhile.
      ...(texts === undefined ? {} : { readTexts: () => readTexts(texts) }),
    }),
  );
}

function describe(
  server: RunningServer,
  uri: string,
  browser: BrowserAccess | undefined,
  link: string | undefined,
): string {
  return [
    '',
    'Attest is ready.',
    `  GraphQL        ${server.url}/graphql`,
    ...(browser === undefined || link === undefined ? [] : describeBrowser(browser, link)),
    `  Bolt           ${uri}`,
    '',
    'Who asked whom for help, according to whom, in which words? Try:',
    '',
    `  curl -s ${server.url}/graphql -H 'content-type: application/json' -d '{"query": "${EXAMPLE}"}'`,
    '',
    'Ctrl-C stops all of it.',
  ].join('\n');
}

function describeBrowser(
  { uri, user, passwordFile }: BrowserAccess,
  link: string,
): readonly string[] {
  return [
    `  Neo4j Browser  ${link}`,
    '                 signs in one web browser, once; `attest browser` gives another link',
    `                 or ${uri}, user ${user}, password in ${passwordFile}`,
  ];
}

const EXAMPLE =
  '{ relations(where: {types: [REQUESTED_HELP_FROM]}) { nodes { from { name } to { name } claims { nodes { source { title } passages { exact } } } } } }';
