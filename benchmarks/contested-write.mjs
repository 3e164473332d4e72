/**
 * How much more does a write cost that opens a discrepancy on a question with a thousand claims than one that opens
 * none: one that agrees with them, or with the few claims on another question? Through the product's own ingest, with all
 * that is derived, in turns.
 *
 * Each write is a source that nobody has seen, and is taken back by a revision of it which says nothing more, before the next
 * one: so that each that opens a discrepancy really does.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { buildWorld } from '../dist/generate/world.js';
import { ingestBatches } from '../dist/ingest/ingest-batches.js';
import { readOntology } from '../dist/ontology/read-ontology.js';
import { connectStore } from '../dist/store/connect.js';
import {
  ASKED_BY_FEW,
  ASKED_BY_MANY,
  buildReport,
  buildWithdrawal,
  DEATHS,
  writeContestedBackup,
} from './measure/contested-questions.mjs';
import { cpuOfMachine, cpuOfProcess, describeMachine, FOREIGN_CORES } from './measure/cpu.mjs';
import { spread } from './measure/statistics.mjs';
import { countStore, openCopy, SIZES } from './measure/stores.mjs';

const OPTIONS = {
  /** Of what is generated beside the two questions. */
  size: { type: 'string', default: 'small' },
  /** Claims of a write. */
  batches: { type: 'string', default: '1,20' },
  /** Rounds that are measured: a write of each sort. */
  rounds: { type: 'string', default: '9' },
  /** Before the first round, for each size of a batch: plans are made, and code is compiled. */
  warmup: { type: 'string', default: '4' },
  /** How often a round is measured again that somebody else disturbed. */
  tries: { type: 'string', default: '3' },
  out: { type: 'string' },
};

/** The first opens a discrepancy; the others are what it is compared with. */
const WRITES = [
  { name: 'another number, 1,000 claims agree', asked: ASKED_BY_MANY, deaths: DEATHS.other },
  { name: 'the same number as 1,000 claims', asked: ASKED_BY_MANY, deaths: DEATHS.agreed },
  { name: 'the same number as 5 claims', asked: ASKED_BY_FEW, deaths: DEATHS.agreed },
];

/** What a write that opens a discrepancy may cost, in those that open none. */
const MOST = 3;

/** What is measured of a write, and how it is headed. */
const FIGURES = { ms: 'ms', neo4jMs: 'CPU of Neo4j, ms', cpuMs: 'CPU of both, ms' };

/** Measures, prints a table, and writes what was measured as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const world = buildWorld('attest', SIZES[values.size]);
  const database = await openCopy(`contested-${values.size}`, (backup) =>
    writeContestedBackup(backup, world),
  );
  const { uri, password, pid } = database;
  const store = await connectStore({ uri, user: 'neo4j', password });
  const bench = { world, store, pid, ontology: readOntology() };
  try {
    const found = { machine: describeMachine(), ...(await countStore(database)), batches: [] };
    for (const claims of values.batches.split(',').map(Number)) {
      for (let round = 0; round < Number(values.warmup); round += 1) {
        await measureRound(bench, claims, round);
      }
      const rounds = [];
      for (let round = 1; round <= Number(values.rounds); round += 1) {
        rounds.push(await measureQuietRound(bench, claims, { round, tries: Number(values.tries) }));
        console.error(printRound(claims, round, rounds.at(-1)));
      }
      found.batches.push({ claims, rounds });
    }
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(found, null, 2));
    console.log(printTable(found));
  } finally {
    await store.close();
    await database.close();
  }
}

/** As a cell of the other benchmarks: again where somebody else had too much of the machine, of void ones the quietest. */
async function measureQuietRound(bench, claims, { round, tries }) {
  let best;
  for (let tried = 0; tried < tries; tried += 1) {
    const found = await measureRound(bench, claims, round);
    if (best === undefined || found.foreign < best.foreign) best = found;
    if (!best.isVoid) return best;
  }
  return best;
}

/** A write of each sort; each round begins with another one, so that none always comes behind the same. */
async function measureRound(bench, claims, round) {
  const before = { ...readClocks(bench), at: performance.now() };
  const writes = {};
  for (let place = 0; place < WRITES.length; place += 1) {
    const write = WRITES[(round + place) % WRITES.length];
    writes[write.name] = await measureWrite(bench, write, claims);
  }
  const after = { ...readClocks(bench), at: performance.now() };
  const ours = after.own - before.own + after.neo4j - before.neo4j;
  const wall = (after.at - before.at) / 1_000;
  const foreign = Math.max(0, (after.machine - before.machine - ours) / wall);
  return { writes, foreign, isVoid: foreign > FOREIGN_CORES };
}

let written = 0;

/** Nobody times a wrong answer: what stands on the question is looked at before, behind the write, and at the end. */
async function measureWrite(bench, { asked, deaths }, claims) {
  written += 1;
  const report = buildReport(bench.world, { id: `measured-${written}`, asked, deaths, claims });
  const opens = deaths !== DEATHS.agreed;
  await assertStanding(bench, asked, { claims: asked.claims, positions: [] });
  const before = readClocks(bench);
  const began = performance.now();
  await ingest(bench, report);
  const ms = performance.now() - began;
  const after = readClocks(bench);
  await assertStanding(bench, asked, {
    claims: asked.claims + claims,
    positions: opens ? [asked.claims, claims] : [],
  });
  await ingest(bench, buildWithdrawal(report));
  await assertStanding(bench, asked, { claims: asked.claims, positions: [] });
  const neo4jMs = (after.neo4j - before.neo4j) * 1_000;
  return { ms, neo4jMs, cpuMs: neo4jMs + (after.own - before.own) * 1_000 };
}

async function ingest({ store, ontology }, content) {
  const meta = { author: 'A', tool: 'benchmark' };
  const [{ seq }] = await ingestBatches(store, [content], ontology, { meta });
  if (seq === undefined) throw new Error(`${content.source} was there already.`);
}

/** How many live claims answer the question, and how many of them take which position of its one discrepancy. */
async function assertStanding({ store }, { event }, expected) {
  const { records } = await store.driver.executeQuery(
    `MATCH (q:Question {aboutId: $event, kind: 'FIGURE'})
     RETURN COUNT { MATCH (q)<-[:ANSWERS]-()<-[:STATES]-(c:Claim) WHERE c.live RETURN DISTINCT c } AS claims,
       COLLECT { MATCH (q)<-[:ON]-(d:Discrepancy) RETURN d.kind } AS kinds,
       COLLECT { MATCH (q)<-[:ON]-(:Discrepancy)<-[:OF]-(p:Position)
         RETURN COUNT { (p)<-[:TAKES]-() } AS held ORDER BY held DESC } AS positions`,
    { event },
    { database: store.database },
  );
  const found = records.map((record) => record.toObject());
  const kinds = expected.positions.length === 0 ? [] : ['VALUE'];
  const [is, should] = [found, [{ claims: expected.claims, kinds, positions: expected.positions }]];
  if (JSON.stringify(is) === JSON.stringify(should)) return;
  throw new Error(`On ${event} stands ${JSON.stringify(is)}, not ${JSON.stringify(should)}.`);
}

function readClocks({ pid }) {
  return {
    neo4j: cpuOfProcess(pid),
    own: cpuOfProcess(process.pid),
    machine: cpuOfMachine(),
  };
}

function printRound(claims, round, { writes, foreign, isVoid }) {
  const shown = Object.entries(writes).map(
    ([name, { ms, neo4jMs }]) => `${name} ${ms.toFixed(0)} ms (${neo4jMs.toFixed(0)} of Neo4j)`,
  );
  const marked = isVoid ? ', void' : '';
  return `${claims} written, round ${round}: ${shown.join('; ')}; foreign ${foreign.toFixed(2)}${marked}`;
}

function printTable({ machine, nodes, relationships, batches }) {
  const figures = Object.keys(FIGURES);
  const heads = [
    'claims written',
    'that say',
    ...Object.values(FIGURES),
    ...figures.map((key) => `opening: ${FIGURES[key].replace(', ms', '')} against it`),
    'wanted',
  ];
  const rows = batches.flatMap(({ claims, rounds }) =>
    WRITES.map(({ name }, place) => {
      const used = usable(rounds).map(({ writes }) => writes);
      const own = figures.map((key) =>
        show(
          used.map((writes) => writes[name][key]),
          0,
        ),
      );
      const against = figures.map((key) =>
        place === 0
          ? ''
          : show(
              used.map((writes) => writes[WRITES[0].name][key] / writes[name][key]),
              2,
            ),
      );
      return [String(claims), name, ...own, ...against, place === 0 ? '' : `≤ ${MOST}`];
    }),
  );
  const all = batches.flatMap(({ rounds }) => rounds);
  const voids = all.filter(({ isVoid }) => isVoid).length;
  return [
    `${machine}; ${nodes} nodes, ${relationships} relationships; ${voids} of ${all.length} rounds void; median (quartiles), ratios round by round`,
    '',
    ...[heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** Void rounds count only where there are no others. */
function usable(rounds) {
  const good = rounds.filter(({ isVoid }) => !isVoid);
  return good.length > 0 ? good : rounds;
}

function show(values, digits) {
  const { q1, median, q3 } = spread(values);
  return `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)})`;
}
