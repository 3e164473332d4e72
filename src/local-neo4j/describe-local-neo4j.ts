import { join } from 'node:path';

import { findLocalNeo4j } from './find-local-neo4j.ts';
import { buildHomeLayout } from './home-layout.ts';
import { measureDirectory } from './measure-directory.ts';
import { isSameProcess } from './process-identity.ts';
import { readRunFile } from './run-file.ts';
import { getDataDirectory } from './user-directories.ts';

/** What can be said of a data directory without changing anything. It holds no secret. */
export interface LocalNeo4jDescription {
  /** `silent`: the process is there and does not answer; it is starting, stopping, or hangs. */
  readonly state: 'running' | 'silent' | 'stopped';
  /** Absolute. */
  readonly dataDirectory: string;
  /** Of databases and transaction logs, in bytes; 0 where there is no store yet. */
  readonly storeBytes: number;
  /** What the server printed last; the file may not be there. */
  readonly logFile: string;
  /** What the server noted in detail; the file may not be there. */
  readonly debugLogFile: string;
  /** Holds the password of the user neo4j. */
  readonly passwordFile: string;
  /** Unless it is stopped. */
  readonly server?: {
    readonly boltUri: string;
    readonly browserUri: string;
    readonly pid: number;
    readonly neo4jVersion: string;
    readonly javaVersion: string;
    readonly javaPath: string;
    /** ISO 8601. */
    readonly startedAt: string;
    /** Whether it goes on when the process that started it ends. */
    readonly keepRunning: boolean;
    /** The process that started it, which may have ended. */
    readonly ownerPid: number;
  };
}

/** Looks at the managed server of a data directory. */
export async function describeLocalNeo4j(
  dataDirectory = getDataDirectory(),
): Promise<LocalNeo4jDescription> {
  const layout = buildHomeLayout(dataDirectory);
  const places = {
    dataDirectory: layout.home,
    storeBytes: await measureDirectory(join(layout.home, 'data')),
    logFile: layout.consoleLog,
    debugLogFile: layout.debugLog,
    passwordFile: layout.passwordFile,
  };
  const run = readRunFile(layout);
  if (run === undefined || !isSameProcess(run.server)) return { state: 'stopped', ...places };
  const { boltPort, httpPort, neo4jVersion, javaVersion, javaPath, startedAt, keepRunning } = run;
  const found = await findLocalNeo4j(layout.home);
  return {
    state: found === undefined ? 'silent' : 'running',
    ...places,
    server: {
      boltUri: `bolt://127.0.0.1:${boltPort}`,
      browserUri: `http://localhost:${httpPort}/browser/`,
      pid: run.server.pid,
      neo4jVersion,
      javaVersion,
      javaPath,
      startedAt,
      keepRunning,
      ownerPid: run.owner.pid,
    },
  };
}
