import { Option } from 'commander';

import { UsageError } from '../errors/attest-error.ts';
import { redactUri } from '../util/redact-uri.ts';

/** What the commands on the managed database have in common. */
export interface DbOptions {
  readonly dataDir?: string;
  readonly json?: true;
}

/** `--data-dir` */
export function dataDirOption(): Option {
  return new Option('--data-dir <directory>', 'data directory of the database (ATTEST_DATA_DIR)');
}

/** `--json` */
export function jsonOption(): Option {
  return new Option('--json', 'print JSON, for scripts');
}

/** The server that NEO4J_URI names, without what may be a password in it. */
export function readForeignServer(): string | undefined {
  const uri = process.env.NEO4J_URI;
  return uri === undefined || uri === '' ? undefined : redactUri(uri);
}

/** What to do about a server of another, where it is to be started or stopped. */
const START_ELSEWHERE =
  'Start and stop it where it runs; or unset NEO4J_URI to use the managed database.';

/**
 * Starting, stopping and reading its logs make sense for the managed server only.
 *
 * @throws UsageError USAGE
 */
export function assertManaged(remedy = START_ELSEWHERE): void {
  const uri = readForeignServer();
  if (uri === undefined) return;
  throw new UsageError('USAGE', `NEO4J_URI is set: the server at ${uri} is not managed here.`, {
    remedy,
  });
}

/** One line on stderr, out of the way of what scripts read. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** One line, or JSON, on stdout. */
export function answer(text: string): void {
  process.stdout.write(`${text}\n`);
}
