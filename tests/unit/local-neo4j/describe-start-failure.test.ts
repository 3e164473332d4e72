import { describe, expect, test } from '@jest/globals';

import { describeStartFailure } from '../../../src/local-neo4j/describe-start-failure.ts';

const LOCKED = `2026-01-01 00:00:00.000+0000 INFO  Starting...
2026-01-01 00:00:01.000+0000 ERROR Failed to start Neo4j on localhost:7474.
java.lang.RuntimeException: Error starting Neo4j database server
	at org.neo4j.server.startup (Main.java:1)
Caused by: org.neo4j.kernel.StoreLockException: Lock file has been locked by another process: /d/data/databases/store_lock
	... 10 more
`;

const TAKEN = `Caused by: java.net.BindException: Address already in use
	at java.base/sun.nio.ch.Net.bind0(Native Method)
`;

const MEMORY = `2026-01-01 00:00:00.000+0000 INFO  Starting...
2026-01-01 00:00:01.000+0000 ERROR Invalid memory configuration - exceeds physical memory.

`;

// Seen with a store on a disk of 1.5 MB: the server stands, its database does not.
const FULL = `2026-01-01 00:00:01.000+0000 ERROR [Neo4jLogger] Failed to start database
java.io.UncheckedIOException: java.io.IOException: No space left on device
	at org.neo4j.kernel.database.AbstractDatabase.start(AbstractDatabase.java:173)
2026-01-01 00:00:02.000+0000 INFO  Started.
`;

describe('describeStartFailure', () => {
  test.each([
    ['STORE_LOCKED', LOCKED],
    ['PORT_TAKEN', TAKEN],
    ['DISK_FULL', FULL],
    ['START_FAILED', MEMORY],
    ['START_FAILED', ''],
  ])('finds %s', (code, log) => {
    expect(describeStartFailure(log, '/d/logs/console.log')).toMatchObject({
      name: 'LocalNeo4jError',
      code,
    });
  });

  test('quotes the line that tells, and says where the log is', () => {
    const error = describeStartFailure(MEMORY, '/d/logs/console.log');

    expect(error.message).toContain(
      'ERROR Invalid memory configuration - exceeds physical memory.',
    );
    expect(error.remedy).toContain('/d/logs/console.log');
  });
});
