/** One contender, one workload, a few seconds. */
import { setTimeout as sleep } from 'node:timers/promises';

import { cpuOfMachine, cpuOfProcess, FOREIGN_CORES } from './cpu.mjs';
import { runLoad } from './load.mjs';
import { quantile } from './statistics.mjs';

/**
 * Measures a cell, again up to `tries` times where somebody else had too much of the machine. Of void ones the
 * quietest is given, with `isVoid`.
 */
export async function runCell(contender, bodies, options) {
  let best;
  for (let tried = 0; tried < options.tries; tried += 1) {
    const cell = await measureOnce(contender, bodies, options);
    if (best === undefined || cell.foreign < best.foreign) best = cell;
    if (!cell.isVoid) return cell;
  }
  return best;
}

async function measureOnce(contender, bodies, { database, seconds, most, concurrency }) {
  const before = readClocks(contender, database);
  const { latencies, failures, wall, bytes } = await runLoad({
    url: contender.url,
    bodies,
    concurrency,
    seconds,
    most,
  });
  const after = readClocks(contender, database);
  // What was given up goes on burning until its time is over.
  if (wall >= most) await endTransactions(database);
  const requests = latencies.length;
  const [client, server] = [after.client - before.client, after.server - before.server];
  const own = after.own - before.own;
  const foreign = Math.max(0, (after.machine - before.machine - client - server - own) / wall);
  return {
    requests,
    failures: failures.length,
    failure: failures[0],
    perSecond: requests / wall,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    clientMs: (client / requests) * 1_000,
    serverMs: (server / requests) * 1_000,
    cpuMs: ((client + server) / requests) * 1_000,
    bytes,
    foreign,
    isVoid: foreign > FOREIGN_CORES,
  };
}

function readClocks({ pid }, { pid: server }) {
  return {
    client: cpuOfProcess(pid),
    server: cpuOfProcess(server),
    own: cpuOfProcess(process.pid),
    machine: cpuOfMachine(),
  };
}

/** Ends whatever still runs in the database, and waits until it is gone. */
async function endTransactions({ driver }) {
  const text = `SHOW TRANSACTIONS YIELD transactionId, currentQuery, database
    WHERE database = 'neo4j' AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN collect(transactionId) AS ids`;
  for (let tried = 0; tried < 50; tried += 1) {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    const ids = records[0]?.get('ids') ?? [];
    if (ids.length === 0) return;
    await driver.executeQuery('TERMINATE TRANSACTIONS $ids', { ids }, { database: 'neo4j' });
    await sleep(200);
  }
}
