import { describe, expect, test } from '@jest/globals';

import { readServerSettings, toMegabytes } from '../../../src/local-neo4j/server-settings.ts';

describe('readServerSettings', () => {
  test('has defaults', () => {
    expect(readServerSettings({})).toEqual({
      heap: '1g',
      pageCache: undefined,
      transactionTimeout: '60s',
      startTimeoutMs: 180_000,
    });
  });

  test('takes what the environment says', () => {
    const settings = readServerSettings({
      ATTEST_NEO4J_HEAP: '4G',
      ATTEST_NEO4J_PAGE_CACHE: '2g',
      ATTEST_NEO4J_TRANSACTION_TIMEOUT: '5m',
      ATTEST_NEO4J_START_TIMEOUT: '10m',
    });

    expect(settings).toEqual({
      heap: '4G',
      pageCache: '2g',
      transactionTimeout: '5m',
      startTimeoutMs: 600_000,
    });
  });

  test.each([
    ['ATTEST_NEO4J_HEAP', 'lots'],
    ['ATTEST_NEO4J_HEAP', '1g\nserver.config.strict_validation.enabled=false'],
    ['ATTEST_NEO4J_PAGE_CACHE', '0m'],
    ['ATTEST_NEO4J_TRANSACTION_TIMEOUT', '60'],
    ['ATTEST_NEO4J_START_TIMEOUT', 'soon'],
  ])('refuses %s=%j', (name, value) => {
    expect(() => readServerSettings({ [name]: value })).toThrow(
      expect.objectContaining({ name: 'LocalNeo4jError', code: 'INVALID_VALUE' }),
    );
  });
});

test('toMegabytes reads what the JVM reads', () => {
  expect([toMegabytes('512m'), toMegabytes('4g'), toMegabytes('1G')]).toEqual([512, 4096, 1024]);
});
