import { SingleBar } from 'cli-progress';

/** How far a long work is; on stderr, and only where somebody watches. */
export interface OpenProgress {
  advance(steps?: number): void;
  stop(): void;
}

/** Opens a progress bar over `total` steps. Where stderr is no terminal it says nothing. */
export function openProgress(title: string, total: number, unit: string): OpenProgress {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total} ${unit}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { advance: (steps = 1) => bar.increment(steps), stop: () => bar.stop() };
}
