/** What does a new server spend on the seed dossier the first time, when every statement is planned, and what after that? */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkDossier } from '../dist/dossier/check-dossier.js';
import { readDossier } from '../dist/dossier/read-dossier.js';
import { ingestBatches } from '../dist/ingest/ingest-batches.js';
import { startLocalNeo4j } from '../dist/local-neo4j/start-local-neo4j.js';
import { readOntology } from '../dist/ontology/read-ontology.js';
import { connectStore } from '../dist/store/connect.js';
import { prepareStore } from '../dist/store/prepare-store.js';

const SEED = fileURLToPath(new URL('../seed/kazakhstan-2022', import.meta.url));

/** How many times Linux counts the time of a process in a second. */
const TICKS = 100;

export const name = 'ingest the seed into an empty store';

/** A managed server of its own, as `attest up` starts it; `ATTEST_BENCH_PROFILE=quick`: as the tests do. */
export async function setup() {
  const ontology = readOntology();
  const { batches } = checkDossier(await readDossier(SEED), undefined, ontology);
  const server = await startLocalNeo4j({
    dataDirectory: await mkdtemp(join(tmpdir(), 'attest-bench-')),
    profile: process.env.ATTEST_BENCH_PROFILE ?? 'default',
    boltPort: 0,
    httpPort: 0,
  });
  const { boltUri: uri, user, password } = server;
  const store = await connectStore({ uri, user, password });
  await prepareStore(store, ontology);
  const claims = batches.reduce((sum, batch) => sum + batch.claims.length, 0);
  return { ontology, batches, server, store, spent: [], size: `${claims} claims` };
}

/** Returns the CPU seconds of the server, run by run: a busy machine changes them less than the clock. */
export async function measure({ ontology, batches, server, store, spent }) {
  const before = cpuSeconds(server.pid);
  const meta = { author: 'A. Tester', tool: 'benchmark' };
  await ingestBatches(store, batches, ontology, { meta });
  spent.push(cpuSeconds(server.pid) - before);
  await store.driver.executeQuery('MATCH (n) WHERE NOT n:WriteLock DETACH DELETE n');
  await store.driver.executeQuery('MATCH (lock:WriteLock) SET lock.seq = 0');
  const ratio = (spent[0] ?? 0) / (spent.at(-1) ?? 1);
  const shown = spent.map((seconds) => seconds.toFixed(1)).join(', ');
  return `CPU seconds of the server, run by run: ${shown}; first to last ${ratio.toFixed(1)}`;
}

/** Stops the server, and removes its directory. */
export async function close({ server, store }) {
  await store.close();
  await server.stop();
  await rm(server.dataDirectory, { recursive: true, force: true });
}

/** User and system time of a process; NaN where the system has no /proc. */
function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
