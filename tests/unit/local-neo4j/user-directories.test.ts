import { describe, expect, test } from '@jest/globals';

import { getCacheDirectory, getDataDirectory } from '../../../src/local-neo4j/user-directories.ts';

const LINUX = { environment: {}, platform: 'linux', home: '/home/a' } as const;
const MAC = { environment: {}, platform: 'darwin', home: '/Users/a' } as const;
const WINDOWS = {
  environment: { LOCALAPPDATA: '/C/Users/a/AppData/Local' },
  platform: 'win32',
  home: '/C/Users/a',
} as const;

describe('getCacheDirectory', () => {
  test.each([
    ['/home/a/.cache/attest', LINUX],
    ['/x/attest', { ...LINUX, environment: { XDG_CACHE_HOME: '/x' } }],
    ['/own', { ...LINUX, environment: { XDG_CACHE_HOME: '/x', ATTEST_CACHE_DIR: '/own' } }],
    ['/home/a/.cache/attest', { ...LINUX, environment: { ATTEST_CACHE_DIR: '' } }],
    ['/Users/a/Library/Caches/attest', MAC],
    ['/C/Users/a/AppData/Local/attest-cache', WINDOWS],
  ])('is %s', (expected, host) => {
    expect(getCacheDirectory(host)).toBe(expected);
  });
});

describe('getDataDirectory', () => {
  test.each([
    ['/home/a/.local/share/attest', LINUX],
    ['/x/attest', { ...LINUX, environment: { XDG_DATA_HOME: '/x' } }],
    ['/own', { ...MAC, environment: { ATTEST_DATA_DIR: '/own' } }],
    ['/Users/a/Library/Application Support/attest', MAC],
    ['/C/Users/a/AppData/Local/attest', WINDOWS],
  ])('is %s', (expected, host) => {
    expect(getDataDirectory(host)).toBe(expected);
  });
});
