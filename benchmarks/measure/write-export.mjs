/** Writes the export of a store into nothing, and tells how much memory it had taken on the way. */
import { getFormat } from '../../dist/exports/formats.js';
import { openExport } from '../../dist/api/open-export.js';
import { connectStore } from '../../dist/store/connect.js';

const { ATTEST_BENCH_URI: uri, ATTEST_BENCH_PASSWORD: password } = process.env;
const [name] = process.argv.slice(2);

/** Often enough for the tenth part of a short export, seldom enough to cost nothing. */
const LOOK_EVERY_BYTES = 16 * 1024;

const store = await connectStore({ uri, user: 'neo4j', password });
try {
  const looks = [];
  let bytes = 0;
  let looked = 0;
  const began = performance.now();
  for await (const chunk of getFormat(name).print(await openExport(store, {}))) {
    bytes += Buffer.byteLength(chunk);
    if (bytes < looked + LOOK_EVERY_BYTES) continue;
    looked = bytes;
    looks.push({ bytes, peak: peakRss() });
  }
  const seconds = (performance.now() - began) / 1_000;
  const peakAt = (part) => looks.find((look) => look.bytes >= bytes * part)?.peak ?? peakRss();
  const [peakAtTenth, peakAtHalf] = [peakAt(0.1), peakAt(0.5)];
  process.send({ bytes, seconds, peakAtTenth, peakAtHalf, peak: peakRss() });
} finally {
  await store.close();
}

/** The most that the process has ever held, in bytes. */
function peakRss() {
  return process.resourceUsage().maxRSS * 1_024;
}
