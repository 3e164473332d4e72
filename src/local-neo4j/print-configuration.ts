import type { Profile } from './build-java-arguments.ts';
import { type ServerSettings, toMegabytes } from './server-settings.ts';

/** Where the server listens, on 127.0.0.1. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/**
 * The shortest time between two plans of one text. Neo4j plans anew what it has planned for other statistics, every
 * ten seconds if need be; a store that has just been made has other statistics after every batch, and planning is
 * what its first minutes are spent on. A test's store is emptied and filled all the time, and stays small.
 */
const REPLAN_INTERVAL: Readonly<Record<Profile, string>> = { default: '1m', quick: '1d' };

/** Never. */
const INT32_MAX = 2 ** 31 - 1;

/** What of the settings stands in the configuration; the page cache as it has been worked out. */
export interface ConfiguredSettings extends Pick<ServerSettings, 'heap' | 'transactionTimeout'> {
  readonly pageCache: string;
}

/** Prints neo4j.conf. Paths are left out: they are the usual ones under the home directory. */
export function printConfiguration(
  ports: Ports,
  settings: ConfiguredSettings,
  profile: Profile,
): string {
  const lines = Object.entries(buildConfiguration(ports, settings, profile)).map(
    ([name, value]) => `${name}=${value}`,
  );
  return ['# Written anew at every start of the managed server.', ...lines, ''].join('\n');
}

function buildConfiguration(
  ports: Ports,
  settings: ConfiguredSettings,
  profile: Profile,
): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `localhost:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `localhost:${ports.http}`,
    'server.https.enabled': 'false',
    'server.http_enabled_modules': 'BROWSER,QUERY_API_ENDPOINTS,TRANSACTIONAL_ENDPOINTS',
    // Without it the server takes what it thinks is free, and may refuse to start.
    'server.memory.pagecache.size': settings.pageCache,
    // One transaction cannot take the whole heap with it.
    'dbms.memory.transaction.total.max': `${Math.ceil(toMegabytes(settings.heap) / 2)}m`,
    'db.transaction.timeout': settings.transactionTimeout,
    // 256 MB for each of two databases otherwise.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 days 256M',
    'dbms.cypher.min_replan_interval': REPLAN_INTERVAL[profile],
    // Lists of one id, of ten and of a hundred would each have a plan of their own, and all of them are the same.
    'internal.cypher.use_parameter_size': 'false',
    // After so many uses a text is planned once more, to compile its expressions, which this edition does not do.
    'internal.cypher.expression_recompilation_limit': String(INT32_MAX),
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Netty would wait twice five seconds after both databases are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
