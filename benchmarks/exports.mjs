/** Does an export of a large store take more memory the longer it runs? */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { FORMATS } from '../dist/exports/formats.js';
import { countStore, openStore } from './measure/stores.mjs';

const CHILD = fileURLToPath(new URL('measure/write-export.mjs', import.meta.url));

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  formats: { type: 'string', default: FORMATS.map(({ name }) => name).join(',') },
  out: { type: 'string' },
};

/** Exports a store in each format, each in a process of its own, and prints a table. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  try {
    const { nodes } = await countStore(store);
    console.log(`${values.size}: ${nodes} nodes`);
    console.log('format      MB      s   peak RSS at 10 %    at 50 %   at 100 %   behind 50 %');
    const rows = [];
    for (const format of values.formats.split(',')) {
      const row = { format, ...(await measure(format, store)) };
      rows.push(row);
      console.log(printRow(row));
    }
    if (values.out !== undefined)
      writeFileSync(values.out, JSON.stringify({ size: values.size, nodes, rows }, null, 2));
  } finally {
    await store.close();
  }
}

async function measure(format, { uri, password }) {
  const env = { ...process.env, ATTEST_BENCH_URI: uri, ATTEST_BENCH_PASSWORD: password };
  const child = fork(CHILD, [format], { env });
  const ended = once(child, 'exit');
  let told;
  child.on('message', (message) => (told = message));
  const [code] = await ended;
  if (code !== 0 || told === undefined)
    throw new Error(`The export of ${format} ended with ${code}.`);
  return told;
}

function printRow({ format, bytes, seconds, peakAtTenth, peakAtHalf, peak }) {
  const mib = (held) => `${(held / 2 ** 20).toFixed(0)} MiB`;
  const growth = `${((peak / peakAtHalf - 1) * 100).toFixed(0)} %`;
  const cells = [
    format.padEnd(8),
    (bytes / 1e6).toFixed(1).padStart(6),
    seconds.toFixed(0).padStart(6),
  ];
  const held = [
    mib(peakAtTenth).padStart(18),
    mib(peakAtHalf).padStart(10),
    mib(peak).padStart(10),
  ];
  return [...cells, ...held, growth.padStart(13)].join(' ');
}
