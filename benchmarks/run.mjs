/** Runs benchmarks: `npm run bench -- check`; without a name, all. Each answers one question, and exports `{name, setup, measure}`, and `close` where something is to be stopped. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';

const RUNS = 5;

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')));
if (files.length === 0) throw new Error(`There is no benchmark ${wanted.join(', ')}.`);

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
for (const file of files) {
  const { name, setup, measure, close } = await import(`./${file}`);
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
