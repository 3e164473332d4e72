import { readFileSync, rmSync } from 'node:fs';

import { z } from 'zod';

import type { HomeLayout } from './home-layout.ts';
import { processIdentity } from './process-identity.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const runFile = z.object({
  format: z.literal(1),
  /** The Java process. */
  server: processIdentity,
  /** The process that started it, or took it over. */
  owner: processIdentity,
  /** Stops the server when the owner dies; absent where the server is to outlive it. */
  watcher: processIdentity.optional(),
  keepRunning: z.boolean(),
  boltPort: z.int(),
  httpPort: z.int(),
  neo4jVersion: z.string(),
  javaVersion: z.string(),
  javaPath: z.string(),
  /** Where the archive of classes belongs that this server leaves behind; absent where it leaves none. */
  classArchive: z.string().optional(),
  /** ISO 8601. */
  startedAt: z.string(),
});

/** What is written down about a server, for those who come later. It holds no secret. */
export type RunFile = Readonly<z.infer<typeof runFile>>;

/** Undefined when there is none, or none that this version understands. */
export function readRunFile({ runFile: path }: HomeLayout): RunFile | undefined {
  try {
    return runFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all. */
export function writeRunFile({ runFile: path }: HomeLayout, run: RunFile): void {
  writeFileAtomically(path, `${JSON.stringify(run, null, 2)}\n`);
}

/** Removes it, unless another server has written its own in the meantime. */
export function removeRunFile(layout: HomeLayout, { server }: RunFile): void {
  const current = readRunFile(layout);
  if (current !== undefined && current.server.pid !== server.pid) return;
  rmSync(layout.runFile, { force: true });
}
