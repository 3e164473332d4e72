/** CPU times as Linux keeps them in /proc. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** How many times Linux counts in a second. */
const TICKS = 100;

/** More of the machine than this, in cores, used by somebody else, and what was measured meanwhile is void. */
export const FOREIGN_CORES = 0.2;

/** CPU seconds of a process, all its threads, since it began. */
export function cpuOfProcess(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** CPU seconds that the whole machine has been busy. */
export function cpuOfMachine() {
  const [line] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user, nice, system, , , irq, softirq, steal] = line
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / TICKS;
}

/** What the machine is, for those who compare. */
export function describeMachine() {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
}
