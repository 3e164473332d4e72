/**
 * Runs benchmarks: `npm run bench -- check`, with what it takes behind the name; without a name, `compare`. Each
 * file here answers one question. Those that export `{name, setup, measure}`, and `close` where something is to be
 * stopped, are run five times; the others have a `run` of their own.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describeMachine } from './measure/cpu.mjs';

const RUNS = 5;

const [wanted = 'compare', ...args] = process.argv.slice(2);
const path = fileURLToPath(new URL(`./${wanted}.mjs`, import.meta.url));
if (!existsSync(path) || wanted === 'run') throw new Error(`There is no benchmark ${wanted}.`);

const benchmark = await import(`./${wanted}.mjs`);
await (benchmark.run === undefined ? repeat(benchmark) : benchmark.run(args));

async function repeat({ name, setup, measure, close }) {
  console.log(describeMachine());
  const prepared = await setup();
  const seconds = [];
  let result;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    result = await measure(prepared);
    seconds.push((performance.now() - start) / 1000);
  }
  const shown = [...seconds].sort((a, b) => a - b).map((time) => time.toFixed(2));
  console.log(
    `${name}: ${shown[0]} s at best, ${shown[Math.floor(RUNS / 2)]} s median of ${RUNS}; ${prepared.size ?? ''}; ${result}`,
  );
  await close?.(prepared);
}
