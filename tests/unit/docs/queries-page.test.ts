import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import type { RecordedBatch } from '../../../src/derive/recorded-batch.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { answer } from '../../../src/oracle/answer.ts';
import { readWorkedOperations } from '../../../src/server/worked-operations.ts';
import { readPage, ROOT } from '../../helpers/pages.ts';
import { printAnswer } from '../../helpers/print-answer.ts';
import { readSeedBatches } from '../../queries/read-batches.ts';
import { recordBatch } from '../../queries/twins.ts';

const PAGE = 'docs/queries.md';

/** `npm run test:update-queries`: writes what comes out, for a reviewer to read. */
const IS_UPDATE = process.env.ATTEST_UPDATE_QUERIES === '1';

const WORKED = readWorkedOperations().map(({ question, text }) => [question, text] as const);

let log: readonly RecordedBatch[];
let graph: Graph;

beforeAll(async () => {
  log = (await readSeedBatches()).map((content, index) => recordBatch(content, index + 1));
  graph = deriveGraph(liveFacts(log), readOntology());
});

describe(PAGE, () => {
  it('has an operation under each of its questions', () => {
    const headings = [...readPage(PAGE).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

    expect(WORKED.map(([question]) => question)).toEqual(headings);
  });

  it.each(WORKED)('shows the answer to: %s', async (question, text) => {
    const { data, errors } = await answer(graph, { query: text }, log);

    expect(errors).toBeUndefined();
    const printed = await printAnswer(data);
    if (IS_UPDATE) show(question, printed);
    expect(sectionOf(question)).toContain(`\`\`\`json\n${printed}\`\`\`\n`);
  });
});

function sectionOf(question: string): string {
  const [, section = ''] = readPage(PAGE).split(`## ${question}\n`);
  return section.split(/^## /m, 1)[0] ?? '';
}

/** Puts an answer behind the operation, in the place of the one that stands there. */
function show(question: string, printed: string): void {
  const section = sectionOf(question);
  const [asked = ''] = section.split(/\n<!-- prettier-ignore -->\n```json\n/, 1);
  const shown = `${asked.trimEnd()}\n\n<!-- prettier-ignore -->\n\`\`\`json\n${printed}\`\`\`\n\n`;
  const page = readPage(PAGE).replace(section, () => shown);
  writeFileSync(join(ROOT, PAGE), `${page.trimEnd()}\n`);
}
