import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';

import { describeError } from '../../../src/api/describe-error.ts';
import { QueryError, StoreError } from '../../../src/errors/attest-error.ts';

const SECRET = 'MATCH (n) at bolt://10.0.0.1:7687 with password';

describe('describeError', () => {
  it('tells a client of its own faults, all of them', () => {
    const faults = [
      new QueryError('BAD_USER_INPUT', 'One.'),
      new QueryError('LIMIT_EXCEEDED', 'Two.', { remedy: 'Ask for less.' }),
    ];

    const { errors, status, isOurs } = describeError(new AggregateError(faults));

    expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      { message: 'One.', extensions: { code: 'BAD_USER_INPUT' } },
      { message: 'Two.', extensions: { code: 'LIMIT_EXCEEDED', remedy: 'Ask for less.' } },
    ]);
    expect({ status, isOurs }).toEqual({ status: 400, isOurs: false });
  });

  it.each([
    ['a GraphQL error', new GraphQLError('No.'), 400, false],
    ['a query that takes too long', new StoreError('LIMIT_EXCEEDED', 'Long.'), 400, false],
    ['a store that is not there', new StoreError('STORE_UNREACHABLE', SECRET), 503, true],
    ['a store that fails', new StoreError('STORE_FAILED', SECRET), 500, true],
    ['anything else', new Error(SECRET), 500, true],
    ['several things of which one is ours', new AggregateError([new Error(SECRET)]), 500, true],
    ['what is no error', SECRET, 500, true],
  ])('has a status for %s', (_what, thrown, status, isOurs) => {
    expect(describeError(thrown)).toMatchObject({ status, isOurs });
  });

  it.each([
    new StoreError('STORE_UNREACHABLE', SECRET, { cause: new Error(SECRET) }),
    new StoreError('STORE_FAILED', SECRET, { cause: new Error(SECRET) }),
    new Error(SECRET),
    new AggregateError([new Error(SECRET)], SECRET),
    SECRET,
  ])('keeps to itself what is ours: %#', (thrown) => {
    const { errors } = describeError(thrown);

    expect(JSON.stringify(errors)).not.toMatch(/MATCH|bolt|password/);
    expect(errors[0]?.extensions.code).toEqual(expect.any(String));
  });
});
