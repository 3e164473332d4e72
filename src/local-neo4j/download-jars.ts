import { stat } from 'node:fs/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import mavenDownload from 'mvn-artifact-download';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { checkJar } from './check-jar.ts';
import { startDownloadProgress } from './download-progress.ts';
import type { JarFetcher } from './jar-fetcher.ts';
import type { LockedJar } from './jar-lock.ts';

/** Settings of a fetch without Maven. */
export interface DirectFetch {
  /** Address of a Maven repository; the usual one when absent. */
  readonly repository?: string;
  /** Version of Neo4j, for the message. */
  readonly version: string;
  readonly onProgress: (message: string) => void;
  /** Milliseconds without a byte after which a download counts as broken. */
  readonly stallTimeoutMs?: number;
}

/** More is unfriendly to the repository, and no faster. */
const PARALLEL_DOWNLOADS = 8;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;
const STALL_TIMEOUT_MS = 20_000;
const POLL_MS = 200;

/** Fetches jars from a Maven repository directly. */
export function downloadJars(fetch: DirectFetch): JarFetcher {
  return async (jars, directory, onArrival) => {
    const total = jars.reduce((sum, { size }) => sum + size, 0);
    const from = fetch.repository === undefined ? '' : ` from ${fetch.repository}`;
    const label = `Neo4j ${fetch.version} (${jars.length} jars)${from}`;
    const progress = startDownloadProgress(label, total, fetch.onProgress);
    const connection = openConnection();
    try {
      await forEachInParallel(jars, connection, async (jar) => {
        await downloadJar(jar, directory, fetch, connection);
        await onArrival(jar);
        progress.advance(jar.size);
      });
    } finally {
      progress.stop();
      connection.close();
    }
  };
}

/** What all downloads of one fetch share. */
interface Connection {
  readonly agent: (url: URL) => HttpAgent;
  /** Aborted when one download has failed for good: then the others are of no use. */
  readonly abort: AbortController;
  close(): void;
}

function openConnection(): Connection {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  return {
    agent: ({ protocol }) => (protocol === 'http:' ? http : https),
    abort: new AbortController(),
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/** Settles when every worker has ended, so that nobody writes into a directory that is being removed. */
async function forEachInParallel(
  jars: readonly LockedJar[],
  { abort }: Connection,
  work: (jar: LockedJar) => Promise<void>,
): Promise<void> {
  const waiting = [...jars];
  const workers = Array.from({ length: PARALLEL_DOWNLOADS }, async () => {
    for (let jar = waiting.shift(); jar !== undefined; jar = waiting.shift()) {
      await work(jar).catch((error: unknown) => {
        abort.abort(error);
      });
      if (abort.signal.aborted) return;
    }
  });
  await Promise.all(workers);
  abort.signal.throwIfAborted();
}

async function downloadJar(
  jar: LockedJar,
  directory: string,
  fetch: DirectFetch,
  connection: Connection,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryToDownload(jar, directory, fetch, connection);
    if (failure === undefined) return;
    const isLast = attempt === ATTEMPTS || isFinal(failure) || connection.abort.signal.aborted;
    if (isLast) throw unavailableError(jar, failure);
    await sleep(FIRST_PAUSE_MS * 4 ** (attempt - 1)); // a busy repository gets time
  }
}

/** Gives back what went wrong, or nothing. */
async function tryToDownload(
  jar: LockedJar,
  directory: string,
  { repository, stallTimeoutMs = STALL_TIMEOUT_MS }: DirectFetch,
  { agent, abort }: Connection,
): Promise<string | undefined> {
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, abort.signal]);
  const address = repository?.replace(/\/*$/, '/');
  const options = { agent, signal };
  try {
    await Promise.race([
      mavenDownload.default(toArtifact(jar), directory, address, jar.file, options),
      watchForStall(join(directory, jar.file), stallTimeoutMs, signal),
    ]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    end.abort();
  }
  const state = await checkJar(join(directory, jar.file), jar);
  return state === 'short' || state === 'missing' ? 'the connection broke off' : undefined;
}

/** `mvn-artifact-download` never settles when a connection breaks amid the body: so the file's growth is watched. */
async function watchForStall(
  path: string,
  stallTimeoutMs: number,
  signal: AbortSignal,
): Promise<never> {
  let size = 0;
  let changed = Date.now();
  while (!signal.aborted) {
    await sleep(POLL_MS);
    const now = (await stat(path).catch(() => undefined))?.size ?? 0;
    if (now !== size) changed = Date.now();
    size = now;
    if (Date.now() - changed > stallTimeoutMs) break;
  }
  throw new Error(`nothing came for ${stallTimeoutMs / 1000} seconds`);
}

function toArtifact({ coordinate }: LockedJar) {
  const [groupId = '', artifactId = '', extension = 'jar', ...rest] = coordinate.split(':');
  const version = rest.at(-1) ?? '';
  const [classifier] = rest.slice(0, -1);
  return {
    groupId,
    artifactId,
    extension,
    version,
    ...(classifier === undefined ? {} : { classifier }),
  };
}

/** The repository has answered, and will say the same again. */
function isFinal(failure: string): boolean {
  return /Status (401|403|404|410)\b/.test(failure);
}

function unavailableError(jar: LockedJar, failure: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'JARS_UNAVAILABLE',
    `${jar.coordinate} (${jar.size} bytes) could not be fetched: ${failure}.`,
    {
      remedy:
        'Check the network, then try again: what has come is kept. Behind a proxy or a mirror install Maven (`mvn`), which knows about them, or set ATTEST_MAVEN_REPOSITORY to the address of the mirror.',
    },
  );
}
