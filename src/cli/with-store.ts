import { join } from 'node:path';

import type { Option } from 'commander';

import { readOntology } from '../ontology/read-ontology.ts';
import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.ts';
import { connectStore, type Store, type StoreAddress } from '../store/connect.ts';
import { prepareStore } from '../store/prepare-store.ts';

import { dataDirOption, tell } from './db-options.ts';
import { onInterrupt } from './on-interrupt.ts';

/** What the commands on a store have in common. */
export interface StoreOptions {
  readonly dataDir?: string;
}

/** `--data-dir`; which server, NEO4J_URI says. */
export function storeOption(): Option {
  return dataDirOption();
}

/** Neo4j Browser of the managed server, and how to sign in. */
export interface BrowserAccess {
  readonly uri: string;
  readonly user: string;
  readonly passwordFile: string;
}

/** A store that is open for one command, and the way to Neo4j Browser where the server is managed here. */
export interface OpenStore {
  readonly store: Store;
  /** With the password. */
  readonly address: StoreAddress;
  readonly uri: string;
  readonly browser: BrowserAccess | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store of NEO4J_URI, or else the managed one, which is started where it does not run. Ctrl-C
 * closes it.
 *
 * @throws LocalNeo4jError, StoreError
 */
export async function openStore({ dataDir }: StoreOptions): Promise<OpenStore> {
  const opened = await openServer(dataDir);
  const release = onInterrupt(opened.close);
  return {
    ...opened,
    close: async () => {
      release();
      await opened.close();
    },
  };
}

/** Runs something that only reads a store, and closes it whatever happens: a user who may not write will do. */
export async function readFromStore<Result>(
  options: StoreOptions,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  const opened = await openStore(options);
  try {
    return await run(opened.store);
  } finally {
    await opened.close();
  }
}

/** The same for something that writes: constraints and indexes are made first where they are missing. */
export function writeToStore<Result>(
  options: StoreOptions,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  return readFromStore(options, async (store) => {
    await prepareStore(store, readOntology());
    return run(store);
  });
}

async function openServer(dataDir: string | undefined): Promise<OpenStore> {
  const foreign = readForeignAddress();
  if (foreign !== undefined) {
    const store = await connectStore(foreign);
    return {
      store,
      address: foreign,
      uri: foreign.uri,
      browser: undefined,
      close: () => store.close(),
    };
  }
  const server = await startLocalNeo4j({
    ...(dataDir === undefined ? {} : { dataDirectory: dataDir }),
    onProgress: tell,
  });
  const { boltUri: uri, browserUri, user, password, dataDirectory } = server;
  const address = { uri, user, password };
  const store = await connectStore(address);
  const close = async (): Promise<void> => {
    await store.close();
    if (!server.reused) await server.stop();
  };
  const passwordFile = join(dataDirectory, 'password');
  return { store, address, uri, browser: { uri: browserUri, user, passwordFile }, close };
}

/** The server that the user brings. */
function readForeignAddress(): StoreAddress | undefined {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (uri === undefined || uri === '') return undefined;
  return {
    uri,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE ?? 'neo4j',
  };
}
