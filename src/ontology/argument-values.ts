import { type FieldNode, getArgumentValues, type GraphQLField, GraphQLError } from 'graphql';

import { QueryError } from '../errors/attest-error.ts';

/**
 * The arguments of a field, with defaults. A variable that may be null stands where only a value may: documents
 * with it are valid as long as the argument has a default (GraphQL specification, 5.8.5), and refused with null.
 *
 * @throws QueryError BAD_USER_INPUT
 */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (thrown) {
    if (thrown instanceof GraphQLError) throw new QueryError('BAD_USER_INPUT', thrown.message);
    throw thrown;
  }
}
