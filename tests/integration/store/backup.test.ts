import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { describeBackup } from '../../../src/store/print-backup.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { restoreBackup } from '../../../src/store/restore-backup.ts';
import { writeBackup } from '../../../src/store/write-backup.ts';
import { writeBatch } from '../../../src/store/write-batch.ts';
import { checkNorland } from '../../helpers/norland.ts';
import { clearStore, emptyStore, openTestStore } from '../../helpers/test-store.ts';

let store: Store;
let directory: string;
/** A dossier's own files, a source, and the same source without one of its claims: each by another author. */
let batches: readonly BatchContent[];

beforeAll(async () => {
  store = await openTestStore();
  directory = mkdtempSync(join(tmpdir(), 'attest-backup-'));
  const [own, source] = (await checkNorland()).batches;
  const shorter = { ...source!, claims: source!.claims.slice(1) };
  batches = [own!, source!, shorter];
}, 600_000);

beforeEach(() => emptyStore(store));

afterAll(async () => {
  await clearStore(store);
  await store.close();
  rmSync(directory, { recursive: true });
});

describe('a backup', () => {
  it('gives the whole store again, what is no longer live too, and the same bytes', async () => {
    await fill(batches);
    const before = await everything();
    const hash = (await readDump(store)).hash;
    const path = await dump('whole.gz');
    const again = await dump('again.gz');
    await emptyStore(store);

    const restored = await restoreBackup(store, path, readOntology());

    expect(restored).toMatchObject({ header: { batches: 3 }, resumedBehind: 0 });
    expect((await readDump(store)).hash).toBe(hash);
    expect(await everything()).toEqual(before);
    expect(readFileSync(await dump('second.gz'))).toEqual(readFileSync(path));
    expect(readFileSync(again)).toEqual(readFileSync(path));
    // What was recorded last is known to be: ingesting it again writes nothing.
    const written = await writeBatch(store, batches[2]!, metaOf(9), readOntology());
    expect(written).toEqual({ seq: undefined, changes: 0 });
  }, 600_000);

  it('of an empty store is restored as one', async () => {
    const path = await dump('empty.gz');

    await restoreBackup(store, path, readOntology());

    expect(await everything()).toEqual({ nodes: [lockOf(0)], relationships: [] });
  }, 600_000);

  it('whose restore was interrupted keeps others from writing, and goes on where it ended', async () => {
    await fill(batches);
    const before = await everything();
    const path = await dump('interrupted.gz');
    await emptyStore(store);
    const other = await dump('other.gz');
    const restoring = restoreBackup(store, path, readOntology(), {
      onBatch: () => {
        throw new Error('killed');
      },
    });
    await expect(restoring).rejects.toThrow('killed');

    const write = writeBatch(store, batches[1]!, metaOf(2), readOntology());
    const restoreOther = restoreBackup(store, other, readOntology());

    await expect(write).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' });
    await expect(restoreOther).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' });
    const { resumedBehind } = await restoreBackup(store, path, readOntology());
    expect(resumedBehind).toBe(1);
    expect(await everything()).toEqual(before);
  }, 600_000);

  it('is not restored into a store that is not empty, and changes nothing there', async () => {
    await fill(batches.slice(0, 1));
    const before = await everything();
    const path = await dump('full.gz');

    await expect(restoreBackup(store, path, readOntology())).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_NOT_EMPTY',
    });
    expect(await everything()).toEqual(before);
  }, 600_000);

  it('is not made of a store whose facts were changed, and leaves no file', async () => {
    await fill(batches.slice(0, 2));
    await run(`MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1
      SET c.content = replace(c.content, '"negated":false', '"negated":true')`);

    await expect(dump('damaged.gz')).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(() => readFileSync(join(directory, 'damaged.gz'))).toThrow();
    expect(() => readFileSync(join(directory, 'damaged.gz.partial'))).toThrow();
  }, 600_000);

  it('does not overwrite a file', async () => {
    const path = await dump('once.gz');
    const header = await describeBackup(store, '0.1.0');

    await expect(writeBackup(store, path, header)).rejects.toMatchObject({ code: 'USAGE' });
  }, 600_000);
});

async function fill(contents: readonly BatchContent[]): Promise<void> {
  for (const [index, content] of contents.entries()) {
    await writeBatch(store, content, metaOf(index + 1), readOntology());
  }
}

function metaOf(day: number): {
  readonly author: string;
  readonly tool: string;
  readonly recordedAt: string;
  readonly reason: string;
} {
  const recordedAt = `2022-02-0${day}T00:00:00Z`;
  return { author: `Author ${day}`, tool: 'tests', recordedAt, reason: `reason ${day}` };
}

async function dump(name: string): Promise<string> {
  const path = join(directory, name);
  await writeBackup(store, path, await describeBackup(store, '0.1.0'));
  return path;
}

/** All nodes and relationships with all that they carry, but when the write lock was taken last. */
async function everything(): Promise<{
  readonly nodes: readonly unknown[];
  readonly relationships: readonly unknown[];
}> {
  const nodes = await run(
    `MATCH (n) WITH [labels(n), n {.*, taken: null}] AS row, labels(n) AS labels, n.id AS id
     RETURN row ORDER BY labels, id`,
  );
  const relationships = await run(
    `MATCH (a)-[r]->(b) WITH a.id AS a, b.id AS b, type(r) AS type, properties(r) AS properties
     RETURN [a, type, b, properties] AS row ORDER BY a, b, type, properties.id`,
  );
  return { nodes, relationships };
}

function lockOf(seq: number): unknown {
  return [['WriteLock'], { id: 'write', seq, taken: null }];
}

async function run(text: string): Promise<readonly unknown[]> {
  const { records } = await store.driver.executeQuery(text, {}, { database: store.database });
  return records.map((record): unknown => record.get('row'));
}
