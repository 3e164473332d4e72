import { LocalNeo4jError } from '../errors/attest-error.ts';

import { portTakenError } from './choose-ports.ts';
import { diskFullError, findFullDisk } from './describe-file-failure.ts';

/** Lines that tell nothing by themselves. */
const NOISE = /^\s*(at |\.\.\. \d+ more|$)/;
const TELLING = /Caused by:|ERROR|Error|Exception/;

/**
 * Reads from the last words of a JVM why it ended, or why its database does not serve. The text counts, not the exit code: a locked
 * store, a taken port and a wrong setting all end with 1.
 *
 * @param log - what the JVM printed
 * @param place - the file it is in
 */
export function describeStartFailure(log: string, place: string): LocalNeo4jError {
  const lines = log.split('\n').filter((line) => !NOISE.test(line));
  const locked = lines.find((line) => /Lock file has been locked|store_lock/.test(line));
  if (locked !== undefined) return lockedError(locked, place);
  const full = findFullDisk(lines);
  if (full !== undefined) return diskFullError('Neo4j', `${full.trim()} (in ${place})`);
  const taken = lines.find((line) => /Address already in use|BindException/i.test(line));
  if (taken !== undefined) return portTakenError(undefined, ` Neo4j said: ${taken.trim()}`);
  return new LocalNeo4jError(
    'START_FAILED',
    `Neo4j could not start. Its last words: ${findLastWords(lines)}`,
    {
      remedy: `The whole log is in ${place}; attest db logs prints it. Too little memory? Set ATTEST_NEO4J_HEAP and ATTEST_NEO4J_PAGE_CACHE lower.`,
    },
  );
}

function lockedError(line: string, place: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'STORE_LOCKED',
    `Another process has the store open. Neo4j said: ${line.trim()}`,
    {
      remedy: `End the other Neo4j (a java process), or set ATTEST_DATA_DIR to another directory. The whole log is in ${place}.`,
    },
  );
}

/** The last cause is the first one that happened. */
function findLastWords(lines: readonly string[]): string {
  const words = lines.findLast((line) => TELLING.test(line)) ?? lines.at(-1);
  return words?.trim() ?? '(none)';
}
