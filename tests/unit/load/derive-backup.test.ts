import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { writeGraph } from '../../../src/generate/write-graph.ts';
import { type DerivedBackup, deriveBackup } from '../../../src/load/derive-backup.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../../src/store/backup-format.ts';
import { canonicalDump } from '../../../src/store/canonical-dump.ts';
import { recordedFacts } from '../../../src/store/fact-lists.ts';
import { printBatch } from '../../../src/store/print-backup.ts';
import { readBackup } from '../../../src/store/read-backup.ts';
import { writeBackupFile } from '../../../src/store/write-backup.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { sequences, wholes } from '../../helpers/generate-worlds.ts';
import { buildMemorySink, type MemorySink } from '../../helpers/memory-sink.ts';
import { META } from '../../helpers/write-all.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-load-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('deriveBackup', () => {
  it('gives in parts what is derived at once, of batches in any order', async () => {
    const given = wholes().chain((batches) =>
      fc.record({
        batches: fc.shuffledSubarray([...batches], { minLength: batches.length }),
        claimsPerPart: fc.constantFrom(1, 3, 100),
      }),
    );

    await fc.assert(
      fc.asyncProperty(given, async ({ batches, claimsPerPart }) => {
        const path = await write(batches);

        const { sink } = await derive(path, claimsPerPart);

        expect(compareDumps(canonicalDump(sink.rows), dumpOf(batches))).toEqual(NO_DIFFERENCE);
      }),
      { numRuns: 25, seed: 2022 },
    );
  });

  it('gives every node and relationship once', async () => {
    await writeGraph(directory, { seed: 'once', claims: 400, attest: '0.1.0', withTexts: false });

    const { sink } = await derive(join(directory, 'dump.gz'), 50);

    const { nodes, relationships } = sink.rows;
    const keys = [
      ...nodes.map(({ label, id }) => `${label} ${id}`),
      ...relationships.map(
        ({ type, from, to, properties }) =>
          `${type} ${from.id} ${to.label} ${to.id} ${String(properties.id)}`,
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives in parts what is derived at once, of a generated graph that disagrees', async () => {
    await writeGraph(directory, { seed: 'parts', claims: 900, attest: '0.1.0', withTexts: false });
    const path = join(directory, 'dump.gz');
    const batches: BatchContent[] = [];
    for await (const item of readBackup(path)) {
      if (item.kind === 'BATCH') batches.push(item.batch.content);
    }

    const { derived, sink } = await derive(path, 60);

    expect(compareDumps(canonicalDump(sink.rows), dumpOf(batches))).toEqual(NO_DIFFERENCE);
    expect(derived.claims).toBe(900);
    expect(sink.log.get('Batch')).toBe(batches.length);
    expect(sink.log.get('RECORDS')).toBe(derived.header.facts);
  });

  it('refuses a backup in which a source was revised', async () => {
    const [[first, ...others] = []] = fc.sample(sequences({ maxBatches: 3 }), {
      numRuns: 1,
      seed: 7,
    });
    const path = await write(first === undefined ? [] : [first, ...others, first]);

    await expect(derive(path, 10)).rejects.toMatchObject({ code: 'NOT_SUPPORTED' });
  });
});

async function derive(
  path: string,
  claimsPerPart: number,
): Promise<{ readonly derived: DerivedBackup; readonly sink: MemorySink }> {
  const sink = buildMemorySink();
  const scratch = join(directory, 'scratch');
  const ontology = readOntology();
  return { derived: await deriveBackup(path, { ontology, scratch, sink, claimsPerPart }), sink };
}

async function write(batches: readonly BatchContent[]): Promise<string> {
  const path = join(directory, 'backup.gz');
  rmSync(path, { force: true });
  const facts = batches.reduce((sum, batch) => sum + recordedFacts(batch).length, 0);
  const header = { attest: '0.1.0', batches: batches.length, facts };
  await writeBackupFile(
    path,
    { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...header },

    (async function* print() {
      for (const [index, content] of batches.entries()) {
        yield printBatch({ seq: index + 1, digest: contentId(content), content, meta: META });
      }
    })(),
  );
  return path;
}
