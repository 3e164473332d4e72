import { SingleBar } from 'cli-progress';

/** Follows one download. */
export interface DownloadProgress {
  /** Tells how many more bytes have come. */
  advance(bytes: number): void;
  /** Ends the display, whether or not everything has come. */
  stop(): void;
}

/** Of the whole, between two plain lines. */
const STEP = 0.1;

/**
 * Shows a download: a bar on stderr where that is a terminal, else a plain line for each tenth.
 *
 * @param label - what is downloaded, from where
 * @param total - bytes
 */
export function startDownloadProgress(
  label: string,
  total: number,
  onProgress: (message: string) => void,
): DownloadProgress {
  onProgress(`Fetching ${label}: ${printMegabytes(total)} …`);
  return process.stderr.isTTY ? showBar(total) : printLines(total, onProgress);
}

/** `143 MB`; 1 MB is 1,000,000 bytes. */
function printMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
}

function showBar(total: number): DownloadProgress {
  const bar = new SingleBar({
    format: '  {bar} {percentage}%  {done} of {all}  {eta_formatted}',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false, // whoever listens for Ctrl-C ends the process, and once
  });
  let done = 0;
  const print = () => ({ done: printMegabytes(done), all: printMegabytes(total) });
  bar.start(total, 0, print());
  return {
    advance(bytes) {
      done += bytes;
      bar.update(Math.min(done, total), print());
    },
    stop() {
      bar.stop();
    },
  };
}

function printLines(total: number, onProgress: (message: string) => void): DownloadProgress {
  let done = 0;
  let next = STEP;
  return {
    advance(bytes) {
      done += bytes;
      if (done / total < next) return;
      onProgress(`  ${printMegabytes(done)} of ${printMegabytes(total)}`);
      next = Math.floor(done / total / STEP + 1) * STEP;
    },
    stop() {
      // Nothing is left on the screen.
    },
  };
}
