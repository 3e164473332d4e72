import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { openLog } from '../../../src/local-neo4j/read-log.ts';

let directory = '';
let path = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-log-'));
  path = join(directory, 'debug.log');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('openLog', () => {
  test.each([
    [0, ''],
    [1, 'three\n'],
    [2, 'two\nthree\n'],
    [9, 'one\ntwo\nthree\n'],
  ])('reads the last %d lines', (lines, expected) => {
    writeFileSync(path, 'one\ntwo\nthree\n');

    expect(openLog(path).readLast(lines)).toBe(expected);
  });

  test('reads the last lines of a log that is longer than one piece of it', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index + 1} — ну вот\n`);
    writeFileSync(path, lines.join(''));

    expect(openLog(path).readLast(8_000)).toBe(lines.slice(-8_000).join(''));
  });

  test('tells a log that is not there from one that is empty', () => {
    const log = openLog(path);
    expect(log.readLast(3)).toBeUndefined();

    writeFileSync(path, '');
    expect(log.readLast(3)).toBe('');
  });

  test('goes on with what is added, line by line', () => {
    writeFileSync(path, 'one\ntw');
    const log = openLog(path);

    expect(log.readLast(9)).toBe('one\n');
    expect(log.readNew()).toBe('');
    appendFileSync(path, 'o\nthree\n');
    expect(log.readNew()).toBe('two\nthree\n');
    expect(log.readNew()).toBe('');
  });

  test('reads a log that was begun anew, or that took its place, from the beginning', () => {
    writeFileSync(path, 'one\ntwo\n');
    const log = openLog(path);
    log.readLast(9);

    writeFileSync(path, 'new\n');
    expect(log.readNew()).toBe('new\n');

    renameSync(path, `${path}.01`);
    expect(log.readNew()).toBe('');
    writeFileSync(path, 'rotated, and longer than before\n');
    expect(log.readNew()).toBe('rotated, and longer than before\n');
  });
});
