// Jest's globalSetup for the tests that need a Neo4j: one server for the run, in a directory of its own, on free ports.
// Uses dist/, which `npm test` builds first. A server that the environment names already is used instead.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function startNeo4j() {
  if (process.env.ATTEST_TEST_NEO4J_URI !== undefined) return;
  const { startLocalNeo4j } = await import('../../dist/local-neo4j/start-local-neo4j.js');
  const dataDirectory = await mkdtemp(join(tmpdir(), 'attest-test-'));
  const server = await startLocalNeo4j({
    dataDirectory,
    profile: 'quick',
    boltPort: 0,
    httpPort: 0,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  globalThis.attestTestNeo4j = server;
  process.env.ATTEST_TEST_NEO4J_URI = server.boltUri;
  process.env.ATTEST_TEST_NEO4J_PASSWORD = server.password;
}
