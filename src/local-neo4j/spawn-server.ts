import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import type { HomeLayout } from './home-layout.ts';
import { readProcessIdentity, type ProcessIdentity } from './process-identity.ts';

/**
 * Starts the Java process, in a process group of its own: Ctrl-C in a terminal reaches the parent
 * only, which stops it in good order.
 *
 * @throws LocalNeo4jError START_FAILED when there is no process
 */
export function spawnServer(javaPath: string, layout: HomeLayout): ProcessIdentity {
  const log = openSync(layout.consoleLog, 'w', 0o600);
  const child = spawn(javaPath, [`@${layout.argumentFile}`], {
    cwd: layout.home,
    // UTF-8, or Java cannot open a path with an é; and English, so that its last words can be read.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  child.on('error', () => undefined); // it has no pid then
  child.unref();
  closeSync(log);
  const identity = child.pid === undefined ? undefined : readProcessIdentity(child.pid);
  if (identity !== undefined) return identity;
  throw new LocalNeo4jError('START_FAILED', `${javaPath} could not be started.`, {
    remedy: 'Set ATTEST_JAVA to the path of another Java 17 or 21.',
  });
}
