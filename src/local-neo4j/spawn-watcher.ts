import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

import { readProcessIdentity, type ProcessIdentity } from './process-identity.ts';

/** A process that stops the server when this one has died, even by SIGKILL. */
export interface Watcher {
  readonly identity: ProcessIdentity | undefined;
  /** Ends the watcher; the server goes on. */
  release(): void;
}

/**
 * Runs in a Node of its own. Its stdin is a pipe from the parent, which the system closes when the
 * parent dies, however it dies. It ends by itself soon after the server.
 */
const WATCH = `
const pid = Number(process.argv[1]);
const send = (signal) => { try { process.kill(pid, signal); return true; } catch { return false; } };
setInterval(() => { if (!send(0)) process.exit(); }, 1_000);
const stop = () => {
  if (!send('SIGTERM')) process.exit();
  setTimeout(() => { send('SIGKILL'); process.exit(); }, 60_000);
};
process.stdin.on('end', stop).on('error', stop).resume();
`;

/** Starts a watcher for one server. */
export function spawnWatcher(server: ProcessIdentity): Watcher {
  const { NODE_OPTIONS: _ours, ...environment } = process.env;
  const child = spawn(process.execPath, ['-e', WATCH, String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
    cwd: process.platform === 'win32' ? undefined : '/',
    env: environment,
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  // The pipe alone must not keep this process alive.
  if (child.stdin instanceof Socket) child.stdin.unref();
  return {
    identity: child.pid === undefined ? undefined : readProcessIdentity(child.pid),
    release() {
      child.kill();
    },
  };
}
