import { toMegabytes, type ServerSettings } from './server-settings.ts';

/** Where the server listens, on 127.0.0.1. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Prints neo4j.conf. Paths are left out: they are the usual ones under the home directory. */
export function printConfiguration(ports: Ports, settings: ServerSettings): string {
  const lines = Object.entries(buildConfiguration(ports, settings)).map(
    ([name, value]) => `${name}=${value}`,
  );
  return ['# Written anew at every start of the managed server.', ...lines, ''].join('\n');
}

function buildConfiguration(ports: Ports, settings: ServerSettings): Record<string, string> {
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
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Netty would wait twice five seconds after both databases are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
