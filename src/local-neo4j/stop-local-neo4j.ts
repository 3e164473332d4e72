import { keepClassArchive } from './class-archive.ts';
import { buildHomeLayout, type HomeLayout } from './home-layout.ts';
import { isSameProcess } from './process-identity.ts';
import { readRunFile, removeRunFile, type RunFile } from './run-file.ts';
import { stopServer } from './stop-server.ts';
import { getDataDirectory } from './user-directories.ts';

/**
 * Stops the server of a data directory, also one that does not answer, whoever started it.
 *
 * @param onProgress - told when it takes longer than usual, and why
 * @returns whether there was one
 * @throws LocalNeo4jError STOP_FAILED
 */
export async function stopLocalNeo4j(
  dataDirectory = getDataDirectory(),
  onProgress?: (message: string) => void,
): Promise<boolean> {
  const layout = buildHomeLayout(dataDirectory);
  const run = readRunFile(layout);
  if (run === undefined) return false;
  const wasRunning = isSameProcess(run.server);
  await stopAndForget(layout, run, onProgress);
  return wasRunning;
}

/** Stops one server, removes its run file, and keeps the archive of classes if it left one. */
export async function stopAndForget(
  layout: HomeLayout,
  run: RunFile,
  onProgress?: (message: string) => void,
): Promise<void> {
  if (run.classArchive !== undefined && isSameProcess(run.server)) {
    onProgress?.(
      'Stopping Neo4j takes longer this once: it keeps its loaded classes, and starts in half the time from then on …',
    );
  }
  const inGoodOrder = await stopServer(run.server);
  removeRunFile(layout, run);
  if (inGoodOrder && run.classArchive !== undefined) {
    await keepClassArchive(run.classArchive, layout);
  }
}
