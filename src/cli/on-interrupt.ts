import { EXIT_CODES } from './exit-codes.ts';

type Cleanup = () => Promise<void> | void;

const cleanups = new Set<Cleanup>();
let isEnding = false;

/**
 * Has something tidied up when the user presses Ctrl-C, or the system asks the process to end; the
 * last registered runs first.
 *
 * @returns takes it off the list again
 */
export function onInterrupt(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/** Listens for SIGINT, SIGTERM and SIGHUP. The second one ends the process at once. */
export function listenForInterrupts(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end());
  }
}

async function end(): Promise<void> {
  // A managed server that is still running then is stopped by its watcher.
  if (isEnding) process.exit(EXIT_CODES.INTERRUPTED);
  isEnding = true;
  for (const cleanup of [...cleanups].reverse()) {
    try {
      await cleanup();
    } catch (error) {
      process.stderr.write(`While ending: ${String(error)}\n`);
    }
  }
  process.exit(EXIT_CODES.INTERRUPTED);
}
