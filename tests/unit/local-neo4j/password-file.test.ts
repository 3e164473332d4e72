import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { readOrCreatePassword, readPassword } from '../../../src/local-neo4j/password-file.ts';

let directory = '';
let path = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-password-'));
  path = join(directory, 'password');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

test('a new password has 24 characters, and is written for the user alone', () => {
  const password = readOrCreatePassword(path);

  expect(password).toMatch(/^[A-HJ-NP-Za-km-z2-9]{24}$/);
  expect(readFileSync(path, 'utf8')).toBe(`${password}\n`);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
});

test('a password that is there is kept', () => {
  const first = readOrCreatePassword(path);

  expect([readOrCreatePassword(path), readPassword(path)]).toEqual([first, first]);
});

test('no file means no password', () => {
  expect(readPassword(path)).toBeUndefined();
});
