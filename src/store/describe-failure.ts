import type { Neo4jError } from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';

/** What went wrong in the database, for the one who operates it. */
export function describeFailure(cause: Neo4jError): StoreError {
  const { code } = cause;
  if (code.includes('TransactionTimedOut')) {
    return new StoreError('LIMIT_EXCEEDED', 'The database took longer than it is given.', {
      cause,
      remedy: 'Ask for less: smaller pages, fewer levels.',
    });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreError('STORE_UNREACHABLE', 'The database does not answer.', {
      cause,
      remedy: 'Try again; if it goes on, look at `attest db status`.',
    });
  }
  if (code.includes('ReadOnly') || code.includes('NotALeader')) {
    return new StoreError('STORE_READ_ONLY', 'The database does not take writes.', {
      cause,
      remedy: 'Write to its leader: with neo4j:// in NEO4J_URI the driver finds it.',
    });
  }
  return new StoreError('STORE_FAILED', `The database failed: ${cause.message}`, { cause });
}
