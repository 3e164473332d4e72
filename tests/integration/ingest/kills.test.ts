import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { findLocalNeo4j } from '../../../src/local-neo4j/find-local-neo4j.ts';
import { startLocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';
import { stopLocalNeo4j } from '../../../src/local-neo4j/stop-local-neo4j.ts';
import { waitUntilEnded } from '../../../src/local-neo4j/stop-server.ts';
import { connectStore, type Store } from '../../../src/store/connect.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { countRebuilt, rebuildDerived } from '../../../src/store/rebuild-derived.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { readSeed } from '../../helpers/read-seed.ts';
import { emptyStore, openTestStore } from '../../helpers/test-store.ts';
import { META, write } from '../../helpers/write-all.ts';

const INGEST = join(import.meta.dirname, '..', '..', 'helpers', 'ingest-seed.mjs');
/** How long one batch of the seed takes at most, in milliseconds: a kill comes at a random moment of it. */
const BATCH_MS = 400;

/** The seed's batches, own files first, in the order of ingest. */
let seed: readonly BatchContent[];

beforeAll(async () => {
  const { own, sources } = await readSeed();
  seed = [own, ...sources];
});

describe('an ingest that is killed', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
  }, 600_000);

  afterAll(() => store.close());

  it.each([1, 2, 4])(
    'in the middle of a batch, with %d acknowledged, leaves whole batches, all that it told of, and can go on',
    async (batches) => {
      await emptyStore(store);
      const { ATTEST_TEST_NEO4J_URI = '', ATTEST_TEST_NEO4J_PASSWORD = '' } = process.env;
      const ingest = startIngest(ATTEST_TEST_NEO4J_URI, ATTEST_TEST_NEO4J_PASSWORD);
      await ingest.acknowledged(batches);

      await sleep(Math.random() * BATCH_MS);
      await ingest.kill();

      await expectWholeBatches(store, ingest.told);
      await expectToGoOn(store, seed.length);
    },
    600_000,
  );
});

describe('a database that is killed in the middle of an ingest', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'attest-killed-'));
  });

  afterAll(async () => {
    await stopLocalNeo4j(directory);
    await rm(directory, { recursive: true, force: true });
  });

  it('starts clean by a new server, has every batch that was acknowledged, and the ingest can go on', async () => {
    const options = {
      dataDirectory: directory,
      profile: 'quick',
      boltPort: 0,
      httpPort: 0,
    } as const;
    const server = await startLocalNeo4j(options);
    const ingest = startIngest(server.boltUri, server.password);
    await ingest.acknowledged(2);

    await sleep(Math.random() * BATCH_MS);
    process.kill(server.pid, 'SIGKILL');
    await ingest.kill();
    // A killed process looks alive until the system has cleared it away, which takes its time on a busy machine.
    expect(await waitUntilEnded({ pid: server.pid, startTime: '' }, 120_000)).toBe(true);
    expect(await findLocalNeo4j(directory)).toBeUndefined();
    const next = await startLocalNeo4j(options);
    expect(next).toMatchObject({ reused: false, password: server.password });

    const { boltUri: uri, user, password } = next;
    const store = await connectStore({ uri, user, password });
    const recorded = await expectWholeBatches(store, ingest.told);
    await expectToGoOn(store, recorded + 1);
    await store.close();
    await server.stop(); // of a server that is gone: does not touch the second
    expect(await findLocalNeo4j(directory)).toMatchObject({ pid: next.pid });
    await next.stop();
    await next.stop();
    expect(existsSync(join(directory, 'run', 'attest-neo4j.json'))).toBe(false);
  }, 600_000);
});

interface Ingest {
  /** Keys of the batches that it has told of. */
  readonly told: readonly string[];
  /** Settles when it has told of so many batches. */
  readonly acknowledged: (batches: number) => Promise<void>;
  readonly kill: () => Promise<void>;
}

function startIngest(uri: string, password: string): Ingest {
  const child = spawn(process.execPath, [INGEST, uri], {
    env: { ...process.env, ATTEST_INGEST_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const told: string[] = [];
  createInterface(child.stdout).on('line', (line) => told.push(line));
  return {
    told,
    acknowledged: async (batches) => {
      while (told.length < batches && child.exitCode === null) await sleep(5);
      expect(told.length).toBeGreaterThanOrEqual(batches);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * The store is the one that some of the first batches give, none of them in part, and all that were told of.
 *
 * @returns how many batches there are
 */
async function expectWholeBatches(store: Store, told: readonly string[]): Promise<number> {
  // Whoever takes the lock next comes after the transaction of a client that is gone.
  const changes = await rebuildDerived(store, META.recordedAt, readOntology());
  const { records } = await store.driver.executeQuery(
    'MATCH (b:Batch) RETURN b.key AS key, b.seq AS seq ORDER BY seq',
    {},
    { database: store.database },
  );
  const recorded = records.map((one): unknown => one.get('key'));

  expect(countRebuilt(changes)).toBe(0);
  expect(records.map((one): unknown => one.get('seq'))).toEqual(
    records.map((_, index) => index + 1),
  );
  expect(recorded).toEqual(seed.slice(0, recorded.length).map((one) => one.source ?? one.dossier));
  expect(recorded.slice(0, told.length)).toEqual(told);
  const difference = compareDumps(await readDump(store), dumpOf(seed.slice(0, recorded.length)));
  expect(difference).toEqual(NO_DIFFERENCE);
  return recorded.length;
}

/** Ingesting so many batches again writes what is missing, and nothing twice. */
async function expectToGoOn(store: Store, count: number): Promise<void> {
  const batches = seed.slice(0, count);

  for (const batch of batches) await write(store, batch);

  expect(compareDumps(await readDump(store), dumpOf(batches))).toEqual(NO_DIFFERENCE);
}
