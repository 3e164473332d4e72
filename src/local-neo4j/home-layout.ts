import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where things lie in the data directory, which is Neo4j's home. All paths are absolute. */
export interface HomeLayout {
  readonly home: string;
  readonly configurationDirectory: string;
  readonly configurationFile: string;
  /** The launcher's arguments (`java @file`): 214 jars do not fit a command line on Windows. */
  readonly argumentFile: string;
  readonly passwordFile: string;
  /** Who runs here, for those who come later. */
  readonly runFile: string;
  /** Held while a server is being started. */
  readonly startLock: string;
  /** What the JVM prints: the user log and, where it dies, its last words. */
  readonly consoleLog: string;
  /** What Neo4j notes in detail, over all starts; it keeps the size of it in bounds. */
  readonly debugLog: string;
  /** There as long as an offline import is under way, or was interrupted. */
  readonly importMark: string;
  /** There as soon as a server has once been started, or something was imported. */
  readonly graphDatabase: string;
  /** There as soon as a server has once been started. */
  readonly systemDatabase: string;
  /** Where a JVM leaves the archive of its classes before it goes into the cache. */
  readonly newClassArchive: string;
}

/** Names the places; touches nothing. */
export function buildHomeLayout(dataDirectory: string): HomeLayout {
  const home = resolve(dataDirectory);
  return {
    home,
    configurationDirectory: join(home, 'conf'),
    configurationFile: join(home, 'conf', 'neo4j.conf'),
    argumentFile: join(home, 'run', 'java.args'),
    passwordFile: join(home, 'password'),
    runFile: join(home, 'run', 'attest-neo4j.json'),
    startLock: join(home, 'run', 'start.lock'),
    consoleLog: join(home, 'logs', 'console.log'),
    debugLog: join(home, 'logs', 'debug.log'),
    importMark: join(home, 'run', 'importing'),
    graphDatabase: join(home, 'data', 'databases', 'neo4j'),
    systemDatabase: join(home, 'data', 'databases', 'system'),
    newClassArchive: join(home, 'run', 'classes.jsa'),
  };
}

/** `web` stays empty: without it the server logs a warning and serves no Browser (since 5.26.22). */
const DIRECTORIES = ['conf', 'data', 'import', 'logs', 'plugins', 'run', 'web'];

/** Makes the directories that Neo4j expects; only the user may look into them. */
export async function createHome({ home }: HomeLayout): Promise<void> {
  for (const directory of DIRECTORIES) {
    await mkdir(join(home, directory), { recursive: true, mode: 0o700 });
  }
}
