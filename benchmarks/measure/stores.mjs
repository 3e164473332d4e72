/** The stores that are measured on: generated and loaded once, and kept. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import neo4j from 'neo4j-driver';

import { startLocalNeo4j } from '../../dist/local-neo4j/start-local-neo4j.js';

/** Claims that make about twenty thousand, one million and five million nodes. */
export const SIZES = { small: 4_300, large: 215_000, million: 1_000_000 };

/** Unless the user sets them: Neo4j's memory for a million nodes, and when it gives a statement up. */
const SETTINGS = {
  ATTEST_NEO4J_HEAP: '3g',
  ATTEST_NEO4J_PAGE_CACHE: '1g',
  ATTEST_NEO4J_TRANSACTION_TIMEOUT: '20s',
};

const ATTEST = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Where the stores are; another directory than the temporary one keeps them longer. */
function directoryOf(size) {
  return join(process.env.ATTEST_BENCH_DIR ?? join(tmpdir(), 'attest-benchmarks'), size);
}

/** Starts the database over a store of that size, which is made first where there is none. */
export async function openStore(size) {
  const writeDump = (backup) =>
    attest('generate', backup, '--claims', String(SIZES[size]), '--no-texts');
  return start(size, await makeStore(size, writeDump));
}

/**
 * Starts the database over a copy of a store, which is removed when it is closed: what is written into it, no other run
 * finds. The store is made first where there is none: of `dump.gz`, which `writeDump` writes into a directory.
 */
export async function openCopy(name, writeDump) {
  const made = await makeStore(name, writeDump);
  const copy = `${made}-copy-${process.pid}`;
  const remove = () => rmSync(copy, { recursive: true, force: true });
  cpSync(made, copy, { recursive: true });
  try {
    const store = await start(name, copy);
    return { ...store, close: () => store.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The data directory of a store that has been loaded. */
async function makeStore(name, writeDump) {
  for (const [setting, value] of Object.entries(SETTINGS)) process.env[setting] ??= value;
  const directory = directoryOf(name);
  const [backup, dataDirectory] = [join(directory, 'backup'), join(directory, 'data')];
  if (!existsSync(join(backup, 'dump.gz'))) {
    mkdirSync(backup, { recursive: true });
    await writeDump(backup);
  }
  // What a load was interrupted in goes on where it was.
  if (!existsSync(join(dataDirectory, 'data')) || existsSync(join(dataDirectory, 'load'))) {
    await attest('load', backup, '--data-dir', dataDirectory);
  }
  return dataDirectory;
}

async function start(size, dataDirectory) {
  const server = await startLocalNeo4j({ dataDirectory, boltPort: 0, httpPort: 0 });
  const { boltUri: uri, user, password, pid } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  return {
    size,
    uri,
    password,
    pid,
    driver,
    close: async () => {
      await driver.close();
      await server.stop();
    },
  };
}

/** How many nodes and relationships there are. */
export async function countStore({ driver }) {
  const text = 'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships';
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records[0].toObject();
}

async function attest(...args) {
  const child = spawn(process.execPath, [ATTEST, ...args], { stdio: ['ignore', 2, 2] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`attest ${args.join(' ')} ended with ${code}`);
}
