import { beforeAll, describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { answer } from '../../../src/oracle/answer.ts';
import type { RecordedBatch } from '../../../src/derive/recorded-batch.ts';
import { checkNorland } from '../../helpers/norland.ts';

/** The dock strike, written in the order of its batches, an hour apart; the last of them taken back. */
let log: readonly RecordedBatch[];

beforeAll(async () => {
  const { batches } = await checkNorland();
  const written = batches.map((content, index) => describeBatch(index + 1, { content }));
  const [first] = batches;
  if (first === undefined) throw new Error('The fixture has no batch.');
  const none = {
    ...first,
    dossiers: [],
    records: [],
    judgements: [],
    narratives: [],
    stances: [],
    notes: [],
  };
  log = [...written, describeBatch(written.length + 1, { content: none, reverts: written.length })];
});

function describeBatch(
  seq: number,
  batch: Pick<RecordedBatch, 'content' | 'reverts'>,
): RecordedBatch {
  const recordedAt = `2031-06-01T${String(seq).padStart(2, '0')}:00:00Z`;
  return { id: `batch ${seq}`, seq, recordedAt, author: 'A. Annotator', tool: 'attest', ...batch };
}

interface Edge {
  readonly kind: string;
  readonly node: { readonly __typename: string };
}

async function askChanges(query: string): Promise<Readonly<Record<string, number>>> {
  const graph = deriveGraph(liveFacts(log), readOntology());
  const { data, errors } = await answer(graph, { query }, log);
  expect(errors).toBeUndefined();
  const [{ edges }] = Object.values(
    JSON.parse(JSON.stringify(data)) as Readonly<
      Record<string, { readonly edges: readonly Edge[] }>
    >,
  ) as [{ readonly edges: readonly Edge[] }];
  const counts: Record<string, number> = {};
  for (const { kind, node } of edges) {
    const key = `${node.__typename} ${kind}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const EDGES =
  'edges { kind node { __typename ... on Claim { id subject { name } source { title } } } }';

describe('Query.changes', () => {
  it('finds nothing between a view and itself', async () => {
    const query = `{ changes(from: {}, to: { identity: CONFIRMED }, first: 1000) { ${EDGES} } }`;

    expect(await askChanges(query)).toEqual({});
  });

  it('finds what was written between two instants, and what was taken back', async () => {
    const written = `2031-06-01T${String(log.length - 1).padStart(2, '0')}:30:00Z`;
    const forth = `{ changes(from: { recordedAt: "2031-06-01T01:30:00Z" }, to: { recordedAt: "${written}" }, first: 1000) { ${EDGES} } }`;
    const back = `{ changes(from: { recordedAt: "${written}" }, to: {}, first: 1000) { ${EDGES} } }`;

    const came = await askChanges(forth);
    const went = await askChanges(back);

    expect(came['Claim APPEARED']).toBeGreaterThan(20);
    expect(came['Discrepancy APPEARED']).toBeGreaterThan(1);
    expect(Object.keys(came).filter((key) => !key.endsWith('APPEARED'))).toEqual([]);
    expect(went).toEqual(
      Object.fromEntries(
        Object.entries(came).map(([key, count]) => [key.replace('APPEARED', 'DISAPPEARED'), count]),
      ),
    );
  });

  it('keeps to what something has to do with, and to the kinds asked for', async () => {
    const early =
      'from: { recordedAt: "2031-06-01T01:30:00Z" }, to: { recordedAt: "2031-06-01T02:30:00Z" }';
    const all = await askChanges(`{ changes(${early}, first: 1000) { ${EDGES} } }`);
    const some = await askChanges(
      `{ changes(${early}, about: "norland-2031/lindqvist", first: 1000) { ${EDGES} } }`,
    );
    const none = await askChanges(
      `{ changes(${early}, kinds: [SETTLED], first: 1000) { ${EDGES} } }`,
    );

    expect(some['Claim APPEARED']).toBeGreaterThan(0);
    expect(some['Claim APPEARED']).toBeLessThan(all['Claim APPEARED'] ?? 0);
    expect(none).toEqual({});
  });
});

describe('Batch.changes', () => {
  it('are those between the store before it and behind it', async () => {
    const between = await askChanges(
      `{ changes(from: { recordedAt: "2031-06-01T01:30:00Z" }, to: { recordedAt: "2031-06-01T02:30:00Z" }, first: 1000) { ${EDGES} } }`,
    );
    const graph = deriveGraph(liveFacts(log), readOntology());
    const query = `{ node(id: "batch 2") { ... on Batch { changes(first: 1000) { totalCount } } } }`;
    const { data } = await answer(graph, { query }, log);

    const total = Object.values(between).reduce((sum, count) => sum + count, 0);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ node: { changes: { totalCount: total } } });
  });
});
