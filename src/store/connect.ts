import neo4j, { type Driver } from 'neo4j-driver';

import { StoreError } from '../errors/attest-error.ts';
import { redactUri } from '../util/redact-uri.ts';

/** Where the store is, and who asks. */
export interface StoreAddress {
  /** `bolt://`, `neo4j://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The name of the database; `neo4j` unless said otherwise. */
  readonly database?: string;
}

/** A store: one driver for each process, and the name of the database. */
export interface Store {
  readonly driver: Driver;
  readonly database: string;
  close(): Promise<void>;
}

/**
 * Connects, and proves that the server answers.
 *
 * @throws StoreError STORE_UNAUTHORIZED where it refuses the password, STORE_UNREACHABLE where nothing answers.
 */
export async function connectStore(address: StoreAddress): Promise<Store> {
  const { uri, user, password, database = 'neo4j' } = address;
  const driver = buildDriver(uri, user, password);
  try {
    await driver.getServerInfo({ database });
  } catch (cause) {
    await driver.close();
    throw describeFailure(uri, cause);
  }
  return { driver, database, close: () => driver.close() };
}

function buildDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      fetchSize: -1,
      userAgent: 'attest',
    });
  } catch (cause) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      `"${redactUri(uri)}" is not an address of a Neo4j server.`,
      {
        cause,
        remedy: 'Give one that begins with bolt:// or neo4j://, as in bolt://localhost:7687.',
      },
    );
  }
}

function describeFailure(address: string, cause: unknown): StoreError {
  const uri = redactUri(address);
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreError(
      'STORE_UNAUTHORIZED',
      `The Neo4j server at ${uri} refuses the user or the password.`,
      {
        cause,
        remedy: 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
      },
    );
  }
  return new StoreError('STORE_UNREACHABLE', `No Neo4j server answers at ${uri}.`, {
    cause,
    remedy: 'Start it, or correct NEO4J_URI; without NEO4J_URI a local one is managed for you.',
  });
}
