import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../src/derive/derive-graph.ts';
import type { Graph } from '../../src/derive/graph.ts';
import { liveFacts } from '../../src/derive/live-facts.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { answer } from '../../src/oracle/answer.ts';
import type { RecordedBatch } from '../../src/derive/recorded-batch.ts';
import { readCase, readIfThere, UNSERVED_CASES } from './cases.ts';
import { readSeedBatches } from './read-batches.ts';
import { printable, recordBatch } from './twins.ts';

const IS_UPDATE = process.env.ATTEST_UPDATE_QUERIES === '1';

let log: readonly RecordedBatch[];
let graph: Graph;

beforeAll(async () => {
  log = (await readSeedBatches()).map((content, index) => recordBatch(content, index + 1));
  graph = deriveGraph(liveFacts(log), readOntology());
});

describe('on the seed dossier, what the endpoint does not have yet', () => {
  it.each(UNSERVED_CASES)('is answered by the oracle: %s', async (name) => {
    const answered = printable(await answer(graph, readCase(name), log));

    const path = join(import.meta.dirname, `${name}.json`);
    const printed = `${JSON.stringify(answered, null, 2)}\n`;
    if (IS_UPDATE) writeFileSync(path, printed);
    expect(readIfThere(path)).toBe(printed);
  });
});
