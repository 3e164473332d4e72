/**
 * Does the endpoint keep anything of the requests that it has answered? Of four, one asks with a document that has come
 * before, one with such a document through a lens, and two with documents that nobody has sent before: by the first look
 * ten times as many of these as are kept.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startContender } from './measure/contenders.mjs';
import { openAgent, runLoad, send } from './measure/load.mjs';
import { sampleIds } from './measure/sample-ids.mjs';
import { openStore } from './measure/stores.mjs';
import { workloads } from './workloads/workloads.mjs';

/** After so many requests the heap is looked at. */
const LOOKS = [20_000, 40_000, 60_000, 80_000, 100_000];

/** How long an answer may take before the first look, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Lenses know what was published by the last day of one of these years. */
const YEARS = [2022, 2023, 2024, 2025, 2999];

const OPTIONS = {
  size: { type: 'string', default: 'small' },
  out: { type: 'string' },
};

/** Sends requests of all workloads in turns, and prints the heap after forced collections. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const product = await startContender('product', store, ['--expose-gc']);
  try {
    const samples = await sampleIds(store.driver, 500);
    await warmUp(product, drawBodies(samples, 0, workloads.length * 4));
    const looks = [];
    let sent = 0;
    for (const upTo of LOOKS) {
      const { latencies, failures } = await runLoad({
        url: product.url,
        bodies: drawBodies(samples, sent, upTo),
        concurrency: 16,
        seconds: 0,
        least: upTo - sent,
        most: 3_600,
      });
      if (failures.length > 0) throw new Error(failures[0]);
      sent += latencies.length;
      product.child.send('heap');
      const [{ heap }] = await once(product.child, 'message');
      looks.push({ requests: sent, heap });
      console.log(`after ${sent} requests: ${(heap / 2 ** 20).toFixed(1)} MiB`);
    }
    const growth = looks.at(-1).heap / looks[0].heap - 1;
    console.log(`growth: ${(growth * 100).toFixed(1)} %`);
    if (values.out !== undefined)
      writeFileSync(values.out, JSON.stringify({ looks, growth }, null, 2));
  } finally {
    await product.stop();
    await store.close();
  }
}

/** One after another: planned by many at once, a statement takes longer than the database is given. */
async function warmUp({ url }, bodies) {
  const agent = openAgent(1);
  for (const body of bodies) {
    const ask = () => send(agent, url, body, AbortSignal.timeout(PATIENCE_MS));
    // A plan that came too late for its statement is there for the next.
    await ask().catch(ask);
  }
  agent.destroy();
}

/** What is sent from one look to the next: workload after workload, four times each. */
function drawBodies(samples, from, upTo) {
  return Array.from({ length: upTo - from }, (_, place) => {
    const number = from + place;
    const round = Math.floor(number / 4);
    const workload = workloads[round % workloads.length];
    const drawn = samples[workload.draw];
    const variables = workload.variables(drawn[number % drawn.length]);
    return JSON.stringify({ query: documentOf(workload, number), variables });
  });
}

function documentOf({ product }, number) {
  switch (number % 4) {
    case 0:
      return through(product, YEARS[number % YEARS.length]);
    case 1:
    case 2:
      // A comment makes another document, and a plan of its own.
      return `# ${number}${product}`;
    default:
      return product;
  }
}

/** The same operation, its one root field through a lens. */
function through(query, year) {
  return query.replace(/(\n {6}\w+\([^)]*)\)/, `$1, lens: { knownOn: "${year}-12-31" })`);
}
