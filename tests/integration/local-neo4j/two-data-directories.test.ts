import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, jest, test } from '@jest/globals';

import { choosePorts } from '../../../src/local-neo4j/choose-ports.ts';
import { findLocalNeo4j } from '../../../src/local-neo4j/find-local-neo4j.ts';
import { startLocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';
import { stopLocalNeo4j } from '../../../src/local-neo4j/stop-local-neo4j.ts';

jest.setTimeout(600_000);

// The slower one used to sign in to the faster one, which had its port, and to set its password.
test('two that start on one port at the same time leave each other alone', async () => {
  const directories = await Promise.all(
    ['a', 'b'].map((name) => mkdtemp(join(tmpdir(), `attest-${name}-`))),
  );
  const { bolt } = await choosePorts({ bolt: 0 });
  const options = { profile: 'quick', boltPort: bolt, httpPort: 0 } as const;

  const results = await Promise.allSettled(
    directories.map((dataDirectory) => startLocalNeo4j({ ...options, dataDirectory })),
  );
  const found = await Promise.all(directories.map((directory) => findLocalNeo4j(directory)));

  const failures = results.filter((result) => result.status === 'rejected');
  expect(failures).toMatchObject([{ reason: { name: 'LocalNeo4jError', code: 'PORT_TAKEN' } }]);
  expect(found.filter((server) => server !== undefined)).toHaveLength(1);

  for (const directory of directories) {
    await stopLocalNeo4j(directory);
    await rm(directory, { recursive: true });
  }
});
