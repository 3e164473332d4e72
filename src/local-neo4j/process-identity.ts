import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { readErrorCode } from '../util/read-error-code.ts';

/** The shape of {@link ProcessIdentity} in files. */
export const processIdentity = z.object({
  pid: z.int().positive(),
  /** When it started, as the platform tells it; opaque, only compared. */
  startTime: z.string(),
});

/** A process that cannot be mistaken for a later one with the same id. */
export type ProcessIdentity = Readonly<z.infer<typeof processIdentity>>;

/** The process with this id, or undefined when there is none. */
export function readProcessIdentity(pid: number): ProcessIdentity | undefined {
  if (!isProcessAlive(pid)) return undefined;
  const startTime = readStartTime(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

/** Is exactly this process still there? */
export function isSameProcess(identity: ProcessIdentity): boolean {
  return readProcessIdentity(identity.pid)?.startTime === identity.startTime;
}

/** Is there a process with this id that has not ended? A zombie has. */
export function isProcessAlive(pid: number): boolean {
  if (!(pid > 0)) return false; // 0 and below mean groups of processes
  try {
    process.kill(pid, 0);
  } catch (error) {
    return readErrorCode(error) === 'EPERM';
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

function isZombie(pid: number): boolean {
  const state = readLinuxStat(pid)?.[0];
  return state === undefined || state === 'Z' || state === 'X';
}

function readStartTime(pid: number): string | undefined {
  if (process.platform === 'linux') return readLinuxStartTime(pid);
  if (process.platform === 'win32') {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    return readOutput('powershell', ['-NoProfile', '-Command', script]);
  }
  return readOutput('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** Clock ticks since the boot, so the boot's id belongs to it. */
function readLinuxStartTime(pid: number): string | undefined {
  const START_TIME = 19; // proc(5): field 22, counted from the state, which is field 3
  const ticks = readLinuxStat(pid)?.[START_TIME];
  return ticks === undefined ? undefined : `${readBootId()}/${ticks}`;
}

/** The fields of /proc/PID/stat from the state on; the name before it may hold spaces. */
function readLinuxStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function readOutput(command: string, options: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, options, { encoding: 'utf8', windowsHide: true });
  const text = status === 0 ? stdout.trim() : '';
  return text === '' ? undefined : text;
}
