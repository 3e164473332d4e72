import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What decides where a user's files lie; a parameter so that every platform can be tested on one. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** The host this process runs on. */
export function getHost(): Host {
  return { environment: process.env, platform: process.platform, home: homedir() };
}

/**
 * Where what was fetched is kept, once for each user: jars, a Java runtime, class archives. All of
 * it can be deleted and is fetched again.
 *
 * `ATTEST_CACHE_DIR`, else the platform's place for caches.
 */
export function getCacheDirectory(host: Host = getHost()): string {
  const { ATTEST_CACHE_DIR, XDG_CACHE_HOME } = host.environment;
  if (isSet(ATTEST_CACHE_DIR)) return resolve(ATTEST_CACHE_DIR);
  if (host.platform === 'win32') return join(getLocalAppData(host), 'attest-cache');
  if (isSet(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'attest');
  if (host.platform === 'darwin') return join(host.home, 'Library', 'Caches', 'attest');
  return join(host.home, '.cache', 'attest');
}

/**
 * Where the managed database lies: its store, its password, its logs.
 *
 * `ATTEST_DATA_DIR`, else the platform's place for a user's data.
 */
export function getDataDirectory(host: Host = getHost()): string {
  const { ATTEST_DATA_DIR, XDG_DATA_HOME } = host.environment;
  if (isSet(ATTEST_DATA_DIR)) return resolve(ATTEST_DATA_DIR);
  if (host.platform === 'win32') return join(getLocalAppData(host), 'attest');
  if (isSet(XDG_DATA_HOME)) return join(XDG_DATA_HOME, 'attest');
  if (host.platform === 'darwin')
    return join(host.home, 'Library', 'Application Support', 'attest');
  return join(host.home, '.local', 'share', 'attest');
}

function getLocalAppData({ environment, home }: Host): string {
  const { LOCALAPPDATA } = environment;
  return isSet(LOCALAPPDATA) ? LOCALAPPDATA : join(home, 'AppData', 'Local');
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
