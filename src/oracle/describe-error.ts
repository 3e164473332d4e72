import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

import { QueryError } from '../errors/attest-error.ts';

/**
 * A client's fault as GraphQL tells it, with its code under `extensions`.
 *
 * @throws what it is given, where that is no client's fault but ours.
 */
export function describeError(error: unknown, place: GraphQLErrorOptions): GraphQLError {
  if (!(error instanceof QueryError)) throw error;
  return new GraphQLError(error.message, {
    ...place,
    originalError: error,
    extensions: { code: error.code },
  });
}
