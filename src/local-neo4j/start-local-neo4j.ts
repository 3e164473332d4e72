import { LocalNeo4jError } from '../errors/attest-error.ts';

import { attachToServer } from './attach-to-server.ts';
import type { Profile } from './build-java-arguments.ts';
import { choosePorts } from './choose-ports.ts';
import { describeFileFailure } from './describe-file-failure.ts';
import { buildHomeLayout, createHome, type HomeLayout } from './home-layout.ts';
import { assertNotHalfImported } from './import-mark.ts';
import { launchServer, type ServerParts } from './launch-server.ts';
import type { LocalNeo4j } from './local-neo4j.ts';
import { provideParts } from './provide-parts.ts';
import { getDataDirectory } from './user-directories.ts';
import { withLockFile } from './with-lock-file.ts';

export type { LocalNeo4j } from './local-neo4j.ts';

/** How a managed server is to be had. */
export interface LocalNeo4jOptions {
  /** Default: `ATTEST_DATA_DIR`, else the platform's place for a user's data. */
  readonly dataDirectory?: string;
  /** `quick` for tests: half the CPU at the start, lower peak speed. */
  readonly profile?: Profile;
  /** The server goes on when this process ends. Default false. */
  readonly keepRunning?: boolean;
  /** Default: 7687, else a free one; 0: any free one. A server that already runs keeps its own. */
  readonly boltPort?: number;
  /** Default: 7474, else a free one; 0: any free one. */
  readonly httpPort?: number;
  /** Told, in plain lines, what takes long. On a terminal downloads are then shown as a bar on stderr. */
  readonly onProgress?: (message: string) => void;
}

/** A port may be taken between the look and the start. */
const ATTEMPTS = 3;

/**
 * Has a Neo4j run on the data directory, and waits until it answers. One that runs there already is
 * reused. What is missing (jars, Java) is fetched first. Unless it is to be kept running, the server
 * ends with this process, however that ends.
 *
 * @throws LocalNeo4jError INVALID_VALUE (a setting), JAVA_NOT_FOUND, JARS_UNAVAILABLE,
 * JAR_HASH_DIFFERS, IMPORT_UNFINISHED, PORT_TAKEN, STORE_LOCKED, STORE_UNAUTHORIZED, START_FAILED, NOT_READY,
 * DISK_FULL, DIRECTORY_UNUSABLE
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const { dataDirectory = getDataDirectory(), keepRunning = false, onProgress } = options;
  const layout = buildHomeLayout(dataDirectory);
  try {
    await createHome(layout);
    return await withLockFile(
      layout.startLock,
      async () => (await attachToServer(layout, keepRunning)) ?? startServer(layout, options),
      (pid) => onProgress?.(`Waiting for process ${pid}, which is starting this database …`),
    );
  } catch (error) {
    throw describeFileFailure(error, layout.home) ?? error;
  }
}

async function startServer(layout: HomeLayout, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { onProgress = () => undefined } = options;
  assertNotHalfImported(layout);
  const parts = await provideParts(onProgress);
  onProgress(`Starting Neo4j ${parts.lock.neo4j} on Java ${parts.java.printed} …`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(layout, parts, options, attempt > 1);
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error, options)) throw error;
    }
  }
}

async function launchOnce(
  layout: HomeLayout,
  parts: ServerParts,
  options: LocalNeo4jOptions,
  avoidUsual: boolean,
): Promise<LocalNeo4j> {
  const { profile = 'default', keepRunning = false, onProgress = () => undefined } = options;
  const asked = { bolt: options.boltPort, http: options.httpPort };
  const ports = await choosePorts(asked, avoidUsual);
  return launchServer(layout, parts, { ports, profile, keepRunning, onProgress });
}

/** Ports that nobody asked for can be chosen again. */
function mayRetry(error: unknown, { boltPort, httpPort }: LocalNeo4jOptions): boolean {
  const isTaken = error instanceof LocalNeo4jError && error.code === 'PORT_TAKEN';
  return isTaken && (boltPort ?? 0) === 0 && (httpPort ?? 0) === 0;
}
