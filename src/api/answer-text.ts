import { GraphQLError, parse, validate } from 'graphql';

import { readSchema } from '../ontology/read-schema.ts';
import type { Store } from '../store/connect.ts';
import { answerOperation, type ReadTexts } from './answer-operation.ts';
import type { ApiData } from './api-data.ts';
import { describeError } from './describe-error.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** A request as a client writes it. */
export interface TextRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** A response as GraphQL has it: data, or errors with their codes. */
export interface TextResponse {
  readonly data?: ApiData;
  readonly errors?: readonly GraphQLError[];
}

/**
 * Answers a query without a server.
 *
 * @throws StoreError where the store is at fault.
 */
export async function answerText(
  store: Store,
  request: TextRequest,
  limits: Limits = DEFAULT_LIMITS,
  readTexts?: ReadTexts,
): Promise<TextResponse> {
  const schema = readSchema();
  const { query, variables, operationName } = request;
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors: errors.map(coded('GRAPHQL_VALIDATION_FAILED')) };
    const asked = { document, variables, operationName };
    return { data: await answerOperation(store, schema, asked, limits, readTexts) };
  } catch (thrown) {
    const { errors, isOurs } = describeError(thrown);
    if (isOurs) throw thrown;
    return thrown instanceof GraphQLError
      ? { errors: errors.map(coded('GRAPHQL_PARSE_FAILED')) }
      : { errors };
  }
}

/** The codes that Apollo Server gives to the same faults over HTTP. */
function coded(code: string): (error: GraphQLError) => GraphQLError {
  return ({ message, nodes = null, source = null, positions = null }) =>
    new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
