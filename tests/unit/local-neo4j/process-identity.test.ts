import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, test } from '@jest/globals';

import { isSameProcess, readProcessIdentity } from '../../../src/local-neo4j/process-identity.ts';

describe('isSameProcess', () => {
  test('knows this process again', () => {
    const identity = readProcessIdentity(process.pid);

    expect(identity).toMatchObject({ pid: process.pid });
    expect(identity !== undefined && isSameProcess(identity)).toBe(true);
  });

  test('does not take a later process with the same id for it', () => {
    expect(isSameProcess({ pid: process.pid, startTime: 'an earlier boot/1' })).toBe(false);
  });

  test('knows that a process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const identity = readProcessIdentity(child.pid ?? 0);
    child.stdin.end();
    await once(child, 'exit');

    expect(identity).toBeDefined();
    expect(identity !== undefined && isSameProcess(identity)).toBe(false);
  });

  test.each([0, -1])('takes %d for no process, not for a group of them', (pid) => {
    expect(readProcessIdentity(pid)).toBeUndefined();
  });
});
