import { GraphQLError } from 'graphql';

import { AttestError, QueryError } from '../errors/attest-error.ts';

/** What a client is told: a code, and a message without a stack, an address or Cypher. */
export interface DescribedError {
  readonly error: GraphQLError;
  /** 400 for the client's faults, 503 where there is no database, 500 for ours. */
  readonly status: number;
  /** Whether an operator has to look at it; then it belongs into the log. */
  readonly isOurs: boolean;
}

/** An error as GraphQL tells it, whatever it was. */
export function describeError(thrown: unknown): DescribedError {
  if (thrown instanceof GraphQLError) return { error: thrown, status: 400, isOurs: false };
  if (thrown instanceof QueryError || isLimit(thrown)) {
    return { error: toGraphQL(thrown, thrown.message), status: 400, isOurs: false };
  }
  if (thrown instanceof AttestError) {
    const status = thrown.code === 'STORE_UNREACHABLE' ? 503 : 500;
    return { error: toGraphQL(thrown, 'The store could not answer.'), status, isOurs: true };
  }
  const error = new GraphQLError('The request could not be answered.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  return { error, status: 500, isOurs: true };
}

function isLimit(thrown: unknown): thrown is AttestError {
  return thrown instanceof AttestError && thrown.code === 'LIMIT_EXCEEDED';
}

function toGraphQL({ code, remedy }: AttestError, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: remedy === undefined ? { code } : { code, remedy },
  });
}
