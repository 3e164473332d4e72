import { Neo4jError } from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';
import { redactUri } from '../util/redact-uri.ts';

/** Where somebody wanted to connect to. */
export interface Target {
  readonly uri: string;
  readonly database: string;
}

/** The oldest Neo4j whose Cypher has all that is asked of it; the long-term release of version 5. */
const OLDEST = { major: 5, minor: 26 };

/** Why there is no connection, for the one who has set NEO4J_URI. */
export function describeConnectionFailure(target: Target, cause: unknown): StoreError {
  const uri = redactUri(target.uri);
  const { code, message } = readFailure(cause);
  if (code.startsWith('Neo.ClientError.Security')) return unauthorizedError(uri, code, cause);
  if (code.endsWith('DatabaseNotFound')) return databaseNotFoundError(target, cause);
  if (message.includes('Unknown Bolt protocol version')) {
    return tooOldError(uri, 'speaks no version of Bolt that Attest speaks', cause);
  }
  if (message.includes('Server responded HTTP')) {
    return unreachableError(`What answers at ${uri} is a web server, not Neo4j’s Bolt.`, cause, {
      remedy: 'Correct the port in NEO4J_URI: Neo4j has Bolt at 7687, and HTTP at 7474.',
    });
  }
  if (code.endsWith('DatabaseUnavailable')) {
    return unreachableError(
      `The Neo4j server at ${uri} is there; its database "${target.database}" is not available.`,
      cause,
      { remedy: 'It is starting, or could not: see the logs of the server.' },
    );
  }
  if (isRouted(target.uri) && /discovery|perform routing/.test(message) && !isNobodyThere(cause)) {
    return unreachableError(
      `The server at ${uri} gives no routing table, which neo4j:// asks for.`,
      cause,
      { remedy: 'Set NEO4J_URI to the same address with bolt://, for a server that stands alone.' },
    );
  }
  return unreachableError(`No Neo4j server answers at ${uri}. ${findReason(cause)}`.trim(), cause);
}

/** Something accepted the connection, and has not answered in so many milliseconds. */
export function silentServerError({ uri }: Target, milliseconds: number): StoreError {
  const seconds = milliseconds / 1000;
  return unreachableError(
    `Something listens at ${redactUri(uri)}, and has not answered within ${seconds} seconds.`,
    undefined,
    {
      remedy:
        'It is no Neo4j, one behind encryption (then bolt+s:// or neo4j+s://), or one that hangs: see its logs.',
    },
  );
}

/**
 * Looks at how a server names itself: `Neo4j/5.26.31`.
 *
 * @throws StoreError STORE_TOO_OLD; one that names itself otherwise is let pass
 */
export function assertVersion({ uri }: Target, agent: string | undefined): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major === undefined || minor === undefined) return;
  const isOld =
    Number(major) < OLDEST.major ||
    (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor);
  if (isOld) throw tooOldError(redactUri(uri), `is ${agent ?? 'older'}`, undefined);
}

function unauthorizedError(uri: string, code: string, cause: unknown): StoreError {
  if (code.endsWith('AuthenticationRateLimit')) {
    return new StoreError(
      'STORE_UNAUTHORIZED',
      `The Neo4j server at ${uri} has refused the password too often, and now refuses to look at it.`,
      {
        cause,
        remedy: 'Wait some seconds; then try with the right NEO4J_USER and NEO4J_PASSWORD.',
      },
    );
  }
  if (code.endsWith('CredentialsExpired')) {
    return new StoreError(
      'STORE_UNAUTHORIZED',
      `The Neo4j server at ${uri} wants the password to be changed first.`,
      {
        cause,
        remedy:
          'Sign in with Neo4j Browser or cypher-shell, set a new one, and put it into NEO4J_PASSWORD.',
      },
    );
  }
  return new StoreError(
    'STORE_UNAUTHORIZED',
    `The Neo4j server at ${uri} refuses the user or the password.`,
    { cause, remedy: 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.' },
  );
}

function databaseNotFoundError({ uri, database }: Target, cause: unknown): StoreError {
  return new StoreError(
    'DATABASE_NOT_FOUND',
    `The Neo4j server at ${redactUri(uri)} has no database "${database}".`,
    {
      cause,
      remedy: 'Correct NEO4J_DATABASE, or leave it out; SHOW DATABASES lists what there is.',
    },
  );
}

function tooOldError(uri: string, what: string, cause: unknown): StoreError {
  return new StoreError('STORE_TOO_OLD', `The server at ${uri} ${what}.`, {
    cause,
    remedy:
      'Attest needs Neo4j 5.26 or later. Upgrade it; or unset NEO4J_URI: a local one is then managed for you.',
  });
}

function unreachableError(
  message: string,
  cause: unknown,
  {
    remedy = 'Start it, or correct NEO4J_URI; without NEO4J_URI a local one is managed for you.',
  }: { readonly remedy?: string } = {},
): StoreError {
  return new StoreError('STORE_UNREACHABLE', message, { cause, remedy });
}

function readFailure(cause: unknown): { readonly code: string; readonly message: string } {
  return cause instanceof Neo4jError ? cause : { code: '', message: String(cause) };
}

function isRouted(uri: string): boolean {
  return uri.startsWith('neo4j');
}

/** What the system said, which the driver puts at the end of a long sentence: `connect ECONNREFUSED …`. */
function findReason(cause: unknown): string {
  const reason = chain(cause)
    .map((message) => /Caused by: (.+)$/s.exec(message)?.[1])
    .find((found) => found !== undefined);
  return reason === undefined ? '' : `The system says: ${reason}.`;
}

function isNobodyThere(cause: unknown): boolean {
  return chain(cause).some((message) => message.includes('Failed to connect to server'));
}

/** The messages of an error and of what caused it. */
function chain(error: unknown): readonly string[] {
  return error instanceof Error ? [error.message, ...chain(error.cause)] : [];
}
