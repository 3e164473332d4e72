import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { writeGraph } from '../../../src/generate/write-graph.ts';
import { loadBackup, type LoadedBackup } from '../../../src/load/load-backup.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';
import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { checkStore } from '../../../src/store/check/check-store.ts';
import { createProblemList } from '../../../src/store/check/collect-problems.ts';
import { connectStore, type Store } from '../../../src/store/connect.ts';
import { readBackup } from '../../../src/store/read-backup.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { checkNorland } from '../../helpers/norland.ts';
import { write } from '../../helpers/write-all.ts';

// A load needs a database of its own that does not run: so this file starts a server once more.
let directory: string;
let dump: string;
let batches: readonly BatchContent[];
let loaded: LoadedBackup;
let server: LocalNeo4j | undefined;
let store: Store;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'attest-load-'));
  const options = { seed: 'load', claims: 150, attest: '0.1.0', withTexts: false };
  dump = (await writeGraph(directory, options)).file;
  batches = await readBatches(dump);
  loaded = await load();
  server = await startLocalNeo4j({ dataDirectory: directory, boltPort: 0, httpPort: 0 });
  const { boltUri: uri, user, password } = server;
  store = await connectStore({ uri, user, password });
}, 900_000);

afterAll(async () => {
  await store.close();
  await server?.stop();
  rmSync(directory, { recursive: true });
}, 120_000);

describe('a store that was loaded', () => {
  it('is the one that ingest would have made', async () => {
    const expected = dumpOf(batches);

    expect(compareDumps(await readDump(store), expected)).toEqual(NO_DIFFERENCE);
    expect(loaded).toMatchObject({ claims: 150, batches: batches.length });
  });

  it('is found to be whole, its log, its constraints and its indexes too', async () => {
    const list = createProblemList();

    const { isDerivedCompared } = await checkStore(store, readOntology(), list);

    expect(list.problems).toEqual([]);
    expect(isDerivedCompared).toBe(true);
  });

  it('takes further batches as any other does', async () => {
    const again = await write(store, batches[0]!);
    const [more] = (await checkNorland()).batches;

    const { seq } = await write(store, more!);

    expect(again.seq).toBeUndefined();
    expect(seq).toBe(batches.length + 1);
    const expected = dumpOf([...batches, more!]);
    expect(compareDumps(await readDump(store), expected)).toEqual(NO_DIFFERENCE);
  });

  it('is not loaded over', async () => {
    await expect(load()).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
  });
});

function load(): Promise<LoadedBackup> {
  return loadBackup(dump, { dataDirectory: directory, ontology: readOntology() });
}

async function readBatches(path: string): Promise<readonly BatchContent[]> {
  const found: BatchContent[] = [];
  for await (const item of readBackup(path)) {
    if (item.kind === 'BATCH') found.push(item.batch.content);
  }
  return found;
}
