import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { withLockFile } from '../../../src/local-neo4j/with-lock-file.ts';

let directory = '';
let path = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-lock-'));
  path = join(directory, 'some.lock');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('withLockFile', () => {
  test('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };

    await Promise.all(Array.from({ length: 5 }, () => withLockFile(path, work)));

    expect(most).toBe(1);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('tells the one who waits who holds it', async () => {
    const holders: number[] = [];
    const first = withLockFile(path, () => sleep(300));
    await withLockFile(
      path,
      () => Promise.resolve(),
      (pid) => holders.push(pid),
    );
    await first;

    expect(holders).toEqual([process.pid]);
  });

  test.each([
    ['whose holder has died', JSON.stringify({ pid: process.pid, startTime: 'an earlier boot/1' })],
    ['of which the machine lost half', '{"pid":'],
  ])('takes over a lock %s', async (_, content) => {
    writeFileSync(path, content);

    const many = Array.from({ length: 4 }, (_unused, index) =>
      withLockFile(path, () => Promise.resolve(index)),
    );

    expect(await Promise.all(many)).toEqual([0, 1, 2, 3]);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('lets go when the work fails', async () => {
    const work = () => Promise.reject(new Error('broken'));

    await expect(withLockFile(path, work)).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });
});
