import { LocalNeo4jError } from '../errors/attest-error.ts';

/** What a user may set of the server. Sizes as the JVM and Neo4j both write them: `512m`, `4g`. */
export interface ServerSettings {
  /** Largest heap. */
  readonly heap: string;
  /** Undefined where it is to be as large as the store (`pageCacheFor`). */
  readonly pageCache: string | undefined;
  /** Neo4j's duration: `60s`, `5m`; `0s` is none. */
  readonly transactionTimeout: string;
  /** Milliseconds that a server may take until it answers. */
  readonly startTimeoutMs: number;
}

/** Ten times what a busy machine took. */
const START_TIMEOUT = '180s';

const SIZE = /^[1-9]\d*[mg]$/i;
const DURATION = /^\d+(ms|s|m|h)$/;

/**
 * Reads the settings from the environment.
 *
 * @throws LocalNeo4jError INVALID_VALUE
 */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ServerSettings {
  const read = (name: string, usual: string, form: RegExp, example: string) => {
    const value = environment[name] ?? usual;
    if (form.test(value)) return value;
    throw new LocalNeo4jError('INVALID_VALUE', `${name} is "${value}".`, {
      remedy: `Set it to something like ${example}, or not at all (${usual}).`,
    });
  };
  return {
    heap: read('ATTEST_NEO4J_HEAP', '1g', SIZE, '512m or 4g'),
    pageCache:
      environment.ATTEST_NEO4J_PAGE_CACHE === undefined
        ? undefined
        : read('ATTEST_NEO4J_PAGE_CACHE', 'as large as the store', SIZE, '256m or 2g'),
    transactionTimeout: read('ATTEST_NEO4J_TRANSACTION_TIMEOUT', '60s', DURATION, '60s or 5m'),
    startTimeoutMs: toMilliseconds(
      read('ATTEST_NEO4J_START_TIMEOUT', START_TIMEOUT, DURATION, '60s or 10m'),
    ),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

function toMilliseconds(duration: string): number {
  const unit = duration.replace(/^\d+/, '');
  return Number.parseInt(duration, 10) * (UNITS[unit] ?? 0);
}

/** `1g` is 1024. */
export function toMegabytes(size: string): number {
  return Number.parseInt(size, 10) * (/g$/i.test(size) ? 1024 : 1);
}
