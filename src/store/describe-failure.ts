import type { Neo4jError } from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';

/** A class of failures of the database, and what is said of it. */
interface Known {
  /** Matches the code that the database or its driver gives. */
  readonly pattern: RegExp;
  readonly describe: (cause: Neo4jError) => StoreError;
}

const KNOWN: readonly Known[] = [
  {
    pattern: /TransactionTimedOut/,
    describe: (cause) =>
      new StoreError('LIMIT_EXCEEDED', 'The database took longer than it is given.', {
        cause,
        remedy: 'Ask for less: smaller pages, fewer levels.',
      }),
  },
  {
    pattern: /^(ServiceUnavailable|SessionExpired)$/,
    describe: (cause) =>
      new StoreError('STORE_UNREACHABLE', 'The database does not answer.', {
        cause,
        remedy: 'Try again; if it goes on, look at `attest db status`.',
      }),
  },
  {
    pattern: /DatabaseUnavailable/,
    describe: (cause) =>
      new StoreError('STORE_UNREACHABLE', 'The server answers; its database is not available.', {
        cause,
        remedy: 'It is starting, stopping, or could not start: see its logs (`attest db logs`).',
      }),
  },
  {
    pattern: /NotALeader/,
    describe: (cause) =>
      new StoreError(
        'STORE_READ_ONLY',
        'This server follows another one, and does not take writes.',
        {
          cause,
          remedy: 'Write to its leader: with neo4j:// in NEO4J_URI the driver finds it.',
        },
      ),
  },
  {
    pattern: /ReadOnly/,
    describe: (cause) =>
      new StoreError('STORE_READ_ONLY', 'The database does not take writes.', {
        cause,
        remedy:
          'It is set to be read only (server.databases.default_to_read_only or server.databases.read_only on the server): unset that, or write to another server.',
      }),
  },
  {
    pattern: /^Neo\.ClientError\.Security\./,
    describe: (cause) =>
      new StoreError(
        'STORE_UNAUTHORIZED',
        `The database does not let this user do it: ${cause.message}`,
        {
          cause,
          remedy:
            'Sign in as a user who may (NEO4J_USER, NEO4J_PASSWORD), or have the right granted.',
        },
      ),
  },
  {
    pattern: /Transaction(LogError|CommitFailed|StartFailed)/,
    describe: (cause) =>
      new StoreError('STORE_FAILED', `The database is out of order: ${cause.message}`, {
        cause,
        remedy:
          'Mostly its disk is full or failing: see its logs (`attest db logs`), make room, and restart it. What was committed is kept.',
      }),
  },
];

/** What went wrong in the database, for the one who operates it. */
export function describeFailure(cause: Neo4jError): StoreError {
  const known = KNOWN.find(({ pattern }) => pattern.test(cause.code));
  if (known !== undefined) return known.describe(cause);
  return new StoreError('STORE_FAILED', `The database failed: ${cause.message}`, { cause });
}
