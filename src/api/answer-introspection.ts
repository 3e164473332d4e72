import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { ApiData } from './api-data.ts';

/** The fields of an operation that ask for the schema itself (`__schema`, `__type`), answered by graphql-js. */
export function answerIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ApiData {
  const selections = introspections(operation.selectionSet.selections);
  if (selections.length === 0) return {};
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const own = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [own, ...fragments] },
    variableValues: variables,
  });
  invariant(data && errors === undefined, `introspection failed: ${String(errors?.[0]?.message)}`);
  return { ...data };
}

/** At the root of the operation, where tools ask for it. */
function introspections(selections: readonly SelectionNode[]): readonly FieldNode[] {
  return selections.filter(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && ['__schema', '__type'].includes(selection.name.value),
  );
}
