import { describe, expect, test } from '@jest/globals';

import { printConfiguration } from '../../../src/local-neo4j/print-configuration.ts';

const PORTS = { bolt: 17687, http: 17474 };
const SETTINGS = {
  heap: '1g',
  pageCache: '256m',
  transactionTimeout: '60s',
  startTimeoutMs: 180_000,
};

describe('printConfiguration', () => {
  test('prints every setting once, for 127.0.0.1 only', () => {
    const text = printConfiguration(PORTS, SETTINGS, 'default');

    expect(text).toBe(`# Written anew at every start of the managed server.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:17687
server.bolt.advertised_address=localhost:17687
server.http.listen_address=127.0.0.1:17474
server.http.advertised_address=localhost:17474
server.https.enabled=false
server.http_enabled_modules=BROWSER,QUERY_API_ENDPOINTS,TRANSACTIONAL_ENDPOINTS
server.memory.pagecache.size=256m
dbms.memory.transaction.total.max=512m
db.transaction.timeout=60s
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=2 days 256M
dbms.cypher.min_replan_interval=1m
internal.cypher.use_parameter_size=false
internal.cypher.expression_recompilation_limit=2147483647
dbms.usage_report.enabled=false
client.allow_telemetry=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`);
  });

  test('prints half of an odd heap as a whole number', () => {
    const text = printConfiguration(PORTS, { ...SETTINGS, heap: '511m' }, 'default');

    expect(text).toContain('dbms.memory.transaction.total.max=256m\n');
  });

  test('plans each text once where tests fill and empty the store', () => {
    const text = printConfiguration(PORTS, SETTINGS, 'quick');

    expect(text).toContain('dbms.cypher.min_replan_interval=1d\n');
  });
});
