import { buildHomeLayout } from './home-layout.ts';
import { buildLocalNeo4j, type LocalNeo4j } from './local-neo4j.ts';
import { readPassword } from './password-file.ts';
import { probeBolt } from './probe-bolt.ts';
import { isSameProcess } from './process-identity.ts';
import { readRunFile } from './run-file.ts';
import { stopAndForget } from './stop-local-neo4j.ts';
import { getDataDirectory } from './user-directories.ts';

/**
 * The server that runs on a data directory, whoever started it. Undefined when there is none, when
 * it is still starting, or when it does not take the password that is kept there.
 */
export async function findLocalNeo4j(
  dataDirectory = getDataDirectory(),
): Promise<LocalNeo4j | undefined> {
  const layout = buildHomeLayout(dataDirectory);
  const run = readRunFile(layout);
  const password = readPassword(layout.passwordFile);
  if (run === undefined || password === undefined || !isSameProcess(run.server)) return undefined;
  if ((await probeBolt(run.boltPort, password)) !== 'ready') return undefined;
  return buildLocalNeo4j(layout.home, run, password, true, () => stopAndForget(layout, run));
}
