import { CommanderError } from 'commander';

import { AttestError, LocalNeo4jError, UsageError } from '../errors/attest-error.ts';
import type { Code } from '../errors/codes.ts';

import { EXIT_CODES, type ExitCode } from './exit-codes.ts';

/** The store is not there, or does not let us in. */
const NO_DATABASE: ReadonlySet<Code> = new Set([
  'STORE_UNREACHABLE',
  'STORE_UNAUTHORIZED',
  'STORE_TOO_OLD',
  'DATABASE_NOT_FOUND',
]);

/** Prints what went wrong, for the one who typed the command; `ATTEST_DEBUG` adds the stack. */
export function printError(error: unknown): string {
  if (error instanceof CommanderError) return ''; // commander has printed it
  const isDebugging = (process.env.ATTEST_DEBUG ?? '') !== '';
  if (error instanceof AttestError) {
    const lines = [`${error.code}  ${error.message}`];
    if (error.remedy !== undefined) lines.push(`  ${error.remedy}`);
    if (isDebugging) lines.push(printStack(error));
    return `${lines.join('\n')}\n`;
  }
  return `A fault in attest; please report it with this:\n${printStack(error)}\n`;
}

/** The exit code that goes with an error. */
export function getExitCode(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT_CODES.OK : EXIT_CODES.USAGE;
  }
  if (error instanceof UsageError) return EXIT_CODES.USAGE;
  if (error instanceof LocalNeo4jError) return EXIT_CODES.NO_DATABASE;
  if (!(error instanceof AttestError)) return EXIT_CODES.BUG;
  return NO_DATABASE.has(error.code) ? EXIT_CODES.NO_DATABASE : EXIT_CODES.FAILED;
}

function printStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${printStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
