/** What do W1 to W6 cost here, with @neo4j/graphql, and with hand-written Cypher over the driver? */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { checkAnswers } from './measure/check-answers.mjs';
import { startContenders } from './measure/contenders.mjs';
import { describeMachine } from './measure/cpu.mjs';
import { printTables } from './measure/print-tables.mjs';
import { profileRequest } from './measure/profile.mjs';
import { runCell } from './measure/run-cell.mjs';
import { sampleIds } from './measure/sample-ids.mjs';
import { countStore, openStore } from './measure/stores.mjs';
import { workloads } from './workloads/workloads.mjs';

/** Requests at a time. */
const CONCURRENCY = 16;

/** Different requests of each workload, gone through round and round. */
const SAMPLES = 500;

const OPTIONS = {
  sizes: { type: 'string', default: 'small,large' },
  workloads: { type: 'string', default: workloads.map(({ name }) => name).join(',') },
  contenders: { type: 'string', default: 'product,raw,peer' },
  /** Of all cells, one after the other. */
  passes: { type: 'string', default: '5' },
  /** Of a cell. */
  seconds: { type: 'string', default: '3' },
  /** After which a cell of slow answers ends. */
  most: { type: 'string', default: '20' },
  /** Before the first pass, for each workload and contender. */
  warmup: { type: 'string', default: '4' },
  /** How often a cell is measured again that somebody else disturbed. */
  tries: { type: 'string', default: '3' },
  out: { type: 'string' },
};

/** Measures, prints the tables, and writes what was measured as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const results = {
    machine: describeMachine(),
    date: new Date().toISOString().slice(0, 10),
    concurrency: CONCURRENCY,
    passes: Number(values.passes),
    seconds: Number(values.seconds),
    stores: {},
  };
  for (const size of values.sizes.split(',')) {
    results.stores[size] = await measureStore(size, values);
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(results, null, 2));
  }
  console.log(printTables(results));
}

async function measureStore(size, values) {
  const chosen = workloads.filter(({ name }) => values.workloads.split(',').includes(name));
  const store = await openStore(size);
  const { contenders, stop } = await startContenders(store, values.contenders.split(','));
  try {
    const samples = await sampleIds(store.driver, SAMPLES);
    tell(`${size}: comparing answers`);
    const verdicts = await checkAnswers(contenders, chosen, samples);
    assertEqual(verdicts);
    const cells = chosen.flatMap((workload) =>
      contenders.map((contender) => ({ workload, contender })),
    );
    const measure = (cell, seconds) => measureCell(cell, samples, { store, values, seconds });
    for (const cell of cells) {
      tell(`${size}: warming ${cell.workload.name} of ${cell.contender.name}`);
      await measure(cell, Number(values.warmup));
    }
    const measured = cells.map(({ workload, contender }) => ({
      workload: workload.name,
      contender: contender.name,
      passes: [],
    }));
    for (let pass = 1; pass <= Number(values.passes); pass += 1) {
      for (const [index, cell] of cells.entries()) {
        const found = await measure(cell, Number(values.seconds));
        measured[index].passes.push(found);
        tell(`${size}: pass ${pass}, ${describe(cell, found)}`);
      }
    }
    const profiles = [];
    for (const { workload, contender } of cells) {
      const [drawn] = mostAsked(samples[workload.draw]);
      const profile = await profileRequest(contender, workload, drawn, store.driver);
      profiles.push({ workload: workload.name, contender: contender.name, of: drawn, ...profile });
    }
    return { ...(await countStore(store)), verdicts, cells: measured, profiles };
  } finally {
    await stop();
    await store.close();
  }
}

/** What is asked for most: that is the largest hub. */
function mostAsked(drawn) {
  const counts = new Map();
  for (const one of drawn) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
}

/** Who times out on all is told in the table; who answers something else is not timed at all. */
function assertEqual(verdicts) {
  for (const [workload, ofContenders] of Object.entries(verdicts)) {
    for (const [name, verdict] of Object.entries(ofContenders)) {
      tell(`${workload} of ${name}: ${JSON.stringify(verdict).slice(0, 3_000)}`);
      if (verdict.verdict === 'different')
        throw new Error(`${name} answers ${workload} otherwise.`);
    }
  }
}

function measureCell({ workload, contender }, samples, { store, values, seconds }) {
  const bodies = samples[workload.draw].map((drawn) =>
    contender.body(workload, workload.variables(drawn)),
  );
  return runCell(contender, bodies, {
    database: store,
    seconds,
    most: Number(values.most),
    concurrency: CONCURRENCY,
    tries: Number(values.tries),
  });
}

function describe(
  { workload, contender },
  { perSecond, clientMs, serverMs, p95, foreign, failure },
) {
  const shown = [perSecond, clientMs, serverMs, p95, foreign].map((value) => value.toFixed(2));
  const [rate, client, server, slow, others] = shown;
  return `${workload.name} of ${contender.name}: ${rate}/s, CPU ${client} + ${server} ms, p95 ${slow} ms, foreign ${others}${failure === undefined ? '' : ` ${failure}`}`;
}

function tell(message) {
  console.error(message);
}
