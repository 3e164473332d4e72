import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { describeFileFailure } from '../../../src/local-neo4j/describe-file-failure.ts';
import { startLocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-place-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('startLocalNeo4j', () => {
  test('tells of a data directory that cannot be made, and the ways out', async () => {
    writeFileSync(join(directory, 'file'), 'no directory');
    const dataDirectory = join(directory, 'file', 'data');

    await expect(startLocalNeo4j({ dataDirectory })).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      code: 'DIRECTORY_UNUSABLE',
      message: expect.stringContaining(dataDirectory),
      remedy: expect.stringContaining('ATTEST_DATA_DIR'),
    });
  });
});

describe('describeFileFailure', () => {
  test.each([
    ['DISK_FULL', 'ENOSPC'],
    ['DISK_FULL', 'EDQUOT'],
    ['DISK_FULL', 'EFBIG'],
    ['DIRECTORY_UNUSABLE', 'EACCES'],
    ['DIRECTORY_UNUSABLE', 'EROFS'],
  ])('gives %s for %s, with what the system said', (code, systemCode) => {
    const error = Object.assign(new Error(`${systemCode}: said the system`), { code: systemCode });

    expect(describeFileFailure(error, '/d')).toMatchObject({
      code,
      message: expect.stringContaining('said the system'),
      cause: error,
    });
  });

  test('leaves other faults alone', () => {
    expect(describeFileFailure(new TypeError('x is not a function'), '/d')).toBeUndefined();
  });
});
