// Jest's globalTeardown: stops what start-neo4j.mjs has started, and removes its directory.
import { rm } from 'node:fs/promises';

export default async function stopNeo4j() {
  const server = globalThis.attestTestNeo4j;
  if (server === undefined) return;
  await server.stop();
  await rm(server.dataDirectory, { recursive: true, force: true });
}
