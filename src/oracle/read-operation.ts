import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';

import { QueryError } from '../errors/attest-error.ts';
import { checkArguments } from './check-arguments.ts';
import { describeError } from './describe-error.ts';

/** A GraphQL request. */
export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A request whose document is one, or all that is wrong with it. */
type Read<Result> = Result | { readonly errors: readonly GraphQLError[] };

/** The document of a request that can be executed: valid, with variables and sizes that are allowed. */
export function readOperation(
  schema: GraphQLSchema,
  request: Request,
): Read<{ readonly document: DocumentNode }> {
  const parsed = parseDocument(request.query);
  if ('errors' in parsed) return parsed;
  const { document } = parsed;
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map(coded('GRAPHQL_VALIDATION_FAILED')) };
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return { errors: [badInput('The document has no such operation, or several.')] };
  const given = readVariables(schema, operation, request.variables ?? {});
  if ('errors' in given) return given;
  const errors = checkArguments({ schema, document, operation, variables: given.variables });
  return errors.length > 0 ? { errors } : { document };
}

function parseDocument(query: string): Read<{ readonly document: DocumentNode }> {
  try {
    return { document: parse(query) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded('GRAPHQL_PARSE_FAILED')(error)] };
    throw error;
  }
}

function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Read<{ readonly variables: Readonly<Record<string, unknown>> }> {
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, variables);
  return coerced
    ? { variables: coerced }
    : { errors: errors.map(({ message }) => badInput(message)) };
}

/** The codes that the endpoint gives to the same faults. */
function coded(code: string): (error: GraphQLError) => GraphQLError {
  return ({ message, nodes = null, source = null, positions = null }) =>
    new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

function badInput(message: string): GraphQLError {
  return describeError(new QueryError('BAD_USER_INPUT', message), {});
}
