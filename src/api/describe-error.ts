import { GraphQLError } from 'graphql';

import { AttestError, ExportError, QueryError } from '../errors/attest-error.ts';

/** What a client is told: a code, and a message without a stack, an address or Cypher. */
export interface DescribedError {
  readonly errors: readonly GraphQLError[];
  /** 400 for the client's faults, 503 where there is no database, 500 for ours. */
  readonly status: number;
  /** Whether an operator has to look at it; then it belongs into the log. */
  readonly isOurs: boolean;
}

/** An error as GraphQL tells it, whatever it was. */
export function describeError(thrown: unknown): DescribedError {
  const faults = thrown instanceof AggregateError ? thrown.errors : [thrown];
  if (faults.every(isClients)) return { errors: faults.map(toldWhole), status: 400, isOurs: false };
  if (thrown instanceof AttestError) {
    const status = thrown.code === 'STORE_UNREACHABLE' ? 503 : 500;
    return { errors: [toGraphQL(thrown, 'The store could not answer.')], status, isOurs: true };
  }
  const error = new GraphQLError('The request could not be answered.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  return { errors: [error], status: 500, isOurs: true };
}

function isClients(thrown: unknown): thrown is AttestError | GraphQLError {
  if (thrown instanceof GraphQLError) return true;
  if (thrown instanceof QueryError || thrown instanceof ExportError) return true;
  return thrown instanceof AttestError && thrown.code === 'LIMIT_EXCEEDED';
}

function toldWhole(fault: AttestError | GraphQLError): GraphQLError {
  return fault instanceof GraphQLError ? fault : toGraphQL(fault, fault.message);
}

function toGraphQL({ code, remedy }: AttestError, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: remedy === undefined ? { code } : { code, remedy },
  });
}
