import { USER } from './probe-bolt.ts';
import type { RunFile } from './run-file.ts';

/** A managed server that answers. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:7687`. */
  readonly boltUri: string;
  /** Neo4j Browser: `http://localhost:7474/browser/`. */
  readonly browserUri: string;
  readonly user: string;
  readonly password: string;
  /** Absolute. */
  readonly dataDirectory: string;
  /** Of the Java process. */
  readonly pid: number;
  /** It ran before; the caller normally leaves it running. */
  readonly reused: boolean;
  /**
   * Stops the server, whoever started it; does nothing when it has ended. Normally sub-second.
   *
   * @throws LocalNeo4jError STOP_FAILED
   */
  stop(): Promise<void>;
}

/** Puts together what the caller gets from what is written down. */
export function buildLocalNeo4j(
  dataDirectory: string,
  { boltPort, httpPort, server }: RunFile,
  password: string,
  reused: boolean,
  stop: () => Promise<void>,
): LocalNeo4j {
  return {
    boltUri: `bolt://127.0.0.1:${boltPort}`,
    browserUri: `http://localhost:${httpPort}/browser/`,
    user: USER,
    password,
    dataDirectory,
    pid: server.pid,
    reused,
    stop,
  };
}
