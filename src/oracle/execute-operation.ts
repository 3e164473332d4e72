import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

import type { Context } from './context.ts';
import { AS_THEY_ARE, type CursorSeal } from './cursor-seal.ts';
import { describeError } from './describe-error.ts';
import { resolveField } from './resolvers.ts';
import { resolveTypeName } from './type-name.ts';
import { createViews } from './views.ts';

/** An operation that can be executed: valid, with sizes that are allowed. */
export interface ExecutableOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Answers an operation from a store in memory: whole, or refused whole with a code for each fault.
 *
 * @throws Error where the store does not hold together; never because of the request.
 */
export async function executeOperation(
  whole: Context,
  { schema, document, operationName, variables }: ExecutableOperation,
  seal: CursorSeal = AS_THEY_ARE,
): Promise<ExecutionResult> {
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    contextValue: { whole, views: createViews(), seal },
    fieldResolver: resolveField,
    typeResolver: resolveTypeName,
  });
  return result.errors ? { errors: result.errors.map(describeFault) } : result;
}

/** Whatever fails in a resolver is a client's fault, or it is thrown. */
function describeFault(error: GraphQLError): GraphQLError {
  const { nodes = null, path = null } = error;
  return describeError(error.originalError ?? error, { nodes, path });
}
