import { CommanderError } from 'commander';
import { describe, expect, test } from '@jest/globals';

import { getExitCode, printError } from '../../../src/cli/print-error.ts';
import {
  LocalNeo4jError,
  QueryError,
  StoreError,
  UsageError,
} from '../../../src/errors/attest-error.ts';

describe('getExitCode', () => {
  test.each([
    [0, new CommanderError(0, 'commander.helpDisplayed', '')],
    [2, new CommanderError(1, 'commander.unknownCommand', '')],
    [2, new UsageError('USAGE', '')],
    [3, new LocalNeo4jError('JAVA_NOT_FOUND', '')],
    [3, new StoreError('STORE_UNREACHABLE', '')],
    [1, new StoreError('STORE_FAILED', '')],
    [1, new QueryError('LIMIT_EXCEEDED', '')],
    [70, new TypeError('x is not a function')],
    [70, 'a string'],
  ])('is %d for %p', (code, error) => {
    expect(getExitCode(error)).toBe(code);
  });
});

describe('printError', () => {
  test('prints code, message and remedy, and no stack', () => {
    const error = new LocalNeo4jError('PORT_TAKEN', 'Port 1 is in use.', {
      remedy: 'Take another.',
    });

    expect(printError(error)).toBe('PORT_TAKEN  Port 1 is in use.\n  Take another.\n');
  });

  test('leaves to commander what commander has printed', () => {
    expect(printError(new CommanderError(1, 'commander.unknownCommand', 'error'))).toBe('');
  });
});
