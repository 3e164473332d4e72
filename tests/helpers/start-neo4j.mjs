// Jest's globalSetup for the tests that need a Neo4j: one server for each worker, in a directory of its own, on free
// ports. Uses dist/, which `npm test` builds first. A server that the environment names already is used instead.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function startNeo4j({ maxWorkers }) {
  if (process.env.ATTEST_TEST_NEO4J_URI !== undefined) return;
  const { startLocalNeo4j } = await import('../../dist/local-neo4j/start-local-neo4j.js');
  const start = async () =>
    startLocalNeo4j({
      dataDirectory: await mkdtemp(join(tmpdir(), 'attest-test-')),
      profile: 'quick',
      boltPort: 0,
      httpPort: 0,
      onProgress: (message) => process.stderr.write(`${message}\n`),
    });
  const first = await start(); // fetches what is missing, for all
  const others = await Promise.all(Array.from({ length: maxWorkers - 1 }, start));
  globalThis.attestTestNeo4j = [first, ...others];
  // Workers are started later, and inherit the environment; `choose-neo4j.mjs` reads it.
  process.env.ATTEST_TEST_NEO4J = JSON.stringify(
    globalThis.attestTestNeo4j.map(({ boltUri, password }) => ({ boltUri, password })),
  );
}
