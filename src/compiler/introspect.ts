import { executeSync, type FieldNode, Kind } from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { Context } from './context.ts';
import type { Variables } from './given.ts';

/** A field that asks for the schema itself (`__schema`, `__type`), answered by graphql-js. */
export function introspect(
  { schema, operation, fragments }: Context,
  nodes: readonly FieldNode[],
  variables: Variables,
): unknown {
  const [node] = nodes;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: nodes } as const;
  const { data, errors } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet }, ...fragments.values()],
    },
    variableValues: variables,
  });
  invariant(node && data && !errors, `introspection failed: ${String(errors?.[0]?.message)}`);
  return data[node.alias?.value ?? node.name.value];
}
