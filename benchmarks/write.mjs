/**
 * W7: how long does it take to write twenty claims with their passages, beside @neo4j/graphql? Ours without what is
 * derived is the writer's part that does the same; with it, it is a batch as ingest writes one.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { draftSource } from '../dist/generate/draft-source.js';
import { identifyBatch } from '../dist/generate/generate-batches.js';
import { buildWorld } from '../dist/generate/world.js';
import { readOntology } from '../dist/ontology/read-ontology.js';
import { connectStore } from '../dist/store/connect.js';
import { inWriteTransaction } from '../dist/store/in-transaction.js';
import { writeBatch } from '../dist/store/write-batch.js';
import { writeRows } from '../dist/store/write-rows.js';
import { startContender } from './measure/contenders.mjs';
import { cpuOfProcess, describeMachine } from './measure/cpu.mjs';
import { openAgent, send } from './measure/load.mjs';
import { spread } from './measure/statistics.mjs';
import { openStore, SIZES } from './measure/stores.mjs';

/** Sizes nobody has written before, and how often the first of them is written again. */
const NEW_SIZES = [20, 21, 22, 23, 24];
const STEADY_CALLS = 20;

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  out: { type: 'string' },
};

/** Measures, prints a table, and writes it as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const own = await connectStore({ uri: store.uri, user: 'neo4j', password: store.password });
  const peer = await startContender('peer', store);
  const agent = openAgent(1);
  const world = buildWorld('attest', SIZES[values.size]);
  const ontology = readOntology();
  // No two runs write the same: what is there already is not written again.
  let index = Math.floor(Date.now() / 1_000);
  const nextBatch = (claims) =>
    identifyBatch({
      kind: 'SOURCE',
      source: draftSource(world, { dossier: 0, index: (index += 1), claims }),
    });
  const writers = {
    'ours, without what is derived': {
      prepare: (claims) => plainRows(nextBatch(claims), `ours ${index}`),
      write: (rows) =>
        inWriteTransaction(own, (transaction) => writeRows(transaction, toChanges(rows))),
    },
    peer: {
      prepare: (claims) => toMutation(plainRows(nextBatch(claims), `peer ${index}`)),
      write: (body) => send(agent, peer.url, body, AbortSignal.timeout(60_000)),
    },
    'ours, as a batch with all that is derived': {
      prepare: nextBatch,
      write: (content) =>
        writeBatch(
          own,
          content,
          { author: 'A', tool: 'benchmark', recordedAt: new Date().toISOString() },
          ontology,
        ),
    },
  };
  try {
    const results = await measureAll(writers, store);
    await removePlain(store);
    const found = { machine: describeMachine(), size: values.size, results };
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(found, null, 2));
    console.log(printTable(found));
  } finally {
    agent.destroy();
    await peer.stop();
    await own.close();
    await store.close();
  }
}

/** In turns, so that what disturbs one disturbs all; the plans of all of them are forgotten before each new size. */
async function measureAll(writers, { driver, pid }) {
  const results = Object.fromEntries(
    Object.keys(writers).map((name) => [name, { first: [], steady: [], cpu: [] }]),
  );
  for (const claims of NEW_SIZES) {
    for (const [name, { prepare, write }] of Object.entries(writers)) {
      await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
      results[name].first.push(await time(write, prepare(claims)));
    }
  }
  for (let call = 0; call < STEADY_CALLS; call += 1) {
    for (const [name, { prepare, write }] of Object.entries(writers)) {
      const prepared = prepare(NEW_SIZES[0]);
      const before = cpuOfProcess(pid);
      results[name].steady.push(await time(write, prepared));
      results[name].cpu.push((cpuOfProcess(pid) - before) * 1_000);
    }
  }
  return results;
}

async function time(write, prepared) {
  const begin = performance.now();
  await write(prepared);
  return performance.now() - begin;
}

/** What both write: claims and passages as nodes, and what joins them to sources and records. */
function plainRows({ claims, passages }, mark) {
  const idOf = (id) => createHash('sha256').update(`${mark} ${id}`).digest('hex');
  const source = 'desk-1/report-000001';
  const nodes = [
    ...claims.map(({ id, content }) => ({
      label: 'Claim',
      also: [],
      id: idOf(id),
      properties: {
        id: idOf(id),
        predicate: content.predicate,
        modality: content.modality,
        negated: content.negated,
        sourceId: source,
        publishedSort: BENCHMARK_DAY,
        live: false,
      },
    })),
    ...passages.map(({ id, content: { exact, start, end, section } }) => ({
      label: 'Passage',
      also: [],
      id: idOf(id),
      properties: { id: idOf(id), exact, start, end, section, sourceId: source, live: false },
    })),
  ];
  const join = (type, from, to) => ({ type, from, to, properties: {}, owner: from });
  const relationships = [
    ...claims.flatMap(({ id, content, passages: [passage] }) => {
      const claim = { label: 'Claim', id: idOf(id) };
      return [
        join('EVIDENCED_BY', claim, { label: 'Passage', id: idOf(passage) }),
        join('PUBLISHED_IN', claim, { label: 'Source', id: source }),
        ...(content.subject === undefined
          ? []
          : [join('SUBJECT', claim, { label: 'Record', id: content.subject })]),
        ...(content.object === undefined
          ? []
          : [join('OBJECT', claim, { label: 'Record', id: content.object })]),
      ];
    }),
    ...passages.map(({ id }) =>
      join('QUOTED_FROM', { label: 'Passage', id: idOf(id) }, { label: 'Source', id: source }),
    ),
  ];
  return { nodes, relationships };
}

/** Far from all others: by it they are found again, and removed. */
const BENCHMARK_DAY = '2999-01-01';

function toChanges(rows) {
  return { delete: { nodes: [], relationships: [] }, write: rows, standing: [] };
}

function toMutation({ nodes, relationships }) {
  const passages = new Map(
    nodes.filter(({ label }) => label === 'Passage').map((node) => [node.id, node]),
  );
  const connect = (id) => ({ connect: [{ where: { node: { id: { eq: id } } } }] });
  const input = nodes
    .filter(({ label }) => label === 'Claim')
    .map(({ id, properties }) => {
      const ends = relationships.filter(({ from }) => from.id === id);
      const endOf = (type) => ends.find((row) => row.type === type)?.to.id;
      const passage = passages.get(endOf('EVIDENCED_BY')).properties;
      return {
        ...properties,
        passages: { create: [{ node: { ...passage, source: connect(passage.sourceId) } }] },
        source: connect(properties.sourceId),
        ...(endOf('SUBJECT') === undefined ? {} : { subject: connect(endOf('SUBJECT')) }),
        ...(endOf('OBJECT') === undefined ? {} : { object: connect(endOf('OBJECT')) }),
      };
    });
  const query =
    'mutation Write($input: [ClaimCreateInput!]!) { createClaims(input: $input) { info { nodesCreated } } }';
  return JSON.stringify({ query, variables: { input } });
}

async function removePlain({ driver }) {
  await driver.executeQuery(
    'MATCH (c:Claim {publishedSort: $day}) OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(p:Passage) DETACH DELETE c, p',
    { day: BENCHMARK_DAY },
    { database: 'neo4j' },
  );
}

function printTable({ machine, size, results }) {
  const show = (values) => {
    const { q1, median, q3 } = spread(values);
    return `${median.toFixed(1)} (${q1.toFixed(1)}–${q3.toFixed(1)})`;
  };
  const rows = Object.entries(results).map(
    ([name, { first, steady, cpu }]) =>
      `| ${name} | ${show(first)} | ${show(steady)} | ${show(cpu)} |`,
  );
  return [
    `${machine}; ${size} store; ${NEW_SIZES.length} first calls of a size, ${STEADY_CALLS} steady calls; median (quartiles)`,
    '',
    '| W7, 20 claims, written by | first call of a size, ms | again, ms | CPU of Neo4j, ms |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
