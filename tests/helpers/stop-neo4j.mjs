// Jest's globalTeardown: stops what start-neo4j.mjs has started, and removes its directories.
import { rm } from 'node:fs/promises';

export default async function stopNeo4j() {
  for (const server of globalThis.attestTestNeo4j ?? []) {
    await server.stop();
    await rm(server.dataDirectory, { recursive: true, force: true });
  }
}
