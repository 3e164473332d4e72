import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { readRunFile, type RunFile } from '../../../src/local-neo4j/run-file.ts';
import { buildHomeLayout } from '../../../src/local-neo4j/home-layout.ts';

/** A Node process of its own that has started a server, to be killed. */
export interface ParentProcess {
  readonly process: ChildProcess;
  readonly run: RunFile;
}

const DIST = new URL('../../../dist/local-neo4j/start-local-neo4j.js', import.meta.url);

const SCRIPT = `
const { startLocalNeo4j } = await import(process.argv[1]);
const options = { dataDirectory: process.argv[2], profile: 'quick', boltPort: 0, httpPort: 0 };
await startLocalNeo4j(options);
console.log('ready');
setInterval(() => {}, 60_000);
`;

/** Starts a server in a process of its own; uses the built package, as plain Node does. */
export async function startInParentProcess(dataDirectory: string): Promise<ParentProcess> {
  const options = ['--input-type=module', '-e', SCRIPT, DIST.href, dataDirectory];
  const parent = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(parent, 'exit').then(() => {
    throw new Error('The parent process ended before its server was ready.');
  });
  await Promise.race([once(createInterface({ input: parent.stdout }), 'line'), ended]);
  ended.catch(() => undefined); // later it is killed on purpose
  const run = readRunFile(buildHomeLayout(dataDirectory));
  if (run === undefined) throw new Error('There is no run file.');
  return { process: parent, run };
}
