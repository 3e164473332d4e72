import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
} from 'graphql';

import type { Clause } from '../cypher/nodes.ts';
import { printQuery } from '../cypher/print-query.ts';
import { invariant } from '../util/invariant.ts';
import { canonicalIds } from './canonical-ids.ts';
import { checkSizes } from './check-sizes.ts';
import { collectFields } from './collect-fields.ts';
import type { Column } from './column.ts';
import { compileConnection } from './compile-connection.ts';
import { compileLookup, compileLookups } from './compile-lookup.ts';
import { isConnection } from './connection-types.ts';
import { buildContext, type Context, type ParameterValue } from './context.ts';
import { introspect } from './introspect.ts';
import { fieldMapping } from './mapping.ts';
import { selectObject } from './select-object.ts';

/** One GraphQL operation as one Cypher statement. */
export interface Plan {
  /** Undefined where nothing has to be read: an operation on the schema itself. */
  readonly text: string | undefined;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** The answer's data, from the columns of the statement's one record. */
  readonly read: (columns: readonly unknown[]) => Readonly<Record<string, unknown>>;
}

/** What is asked: a valid document, and variables that have been coerced. */
export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Compiles an operation to one statement; fields on the schema itself (`__schema`, `__type`) are answered by
 * graphql-js.
 *
 * @throws AggregateError of a QueryError for each size that is out of bounds; QueryError for a cursor that is
 * none of its list's: here for the graph's own lists, when the answer is read for those of its nodes.
 */
export function compileOperation({
  schema,
  document,
  operationName,
  variables,
}: OperationRequest): Plan {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  invariant(operation && root, 'no such operation: the document was not validated');
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  const context = buildContext({
    schema,
    operation,
    fragments: new Map(fragments),
    variables,
    selectObject,
  });
  const faults = checkSizes(context);
  if (faults.length > 0) throw new AggregateError(faults, 'The operation asks for too much.');
  const columns: Column[] = [];
  const readers: (readonly [key: string, read: (row: readonly unknown[]) => unknown])[] = [];
  for (const [key, nodes] of collectFields(context, root, [operation.selectionSet])) {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') readers.push([key, () => root.name]);
    if (INTROSPECTION.has(name)) readers.push([key, () => introspect(context, nodes)]);
    const field = root.getFields()[name];
    if (node === undefined || field === undefined) continue;
    const column = compileRootField(context, field, node, nodes);
    const position = columns.push(column) - 1;
    readers.push([key, (row) => column.read(row[position])]);
  }
  return {
    text: columns.length === 0 ? undefined : printStatement(context, columns),
    parameters: context.parameters,
    read: (row) => Object.fromEntries(readers.map(([key, read]) => [key, read(row)])),
  };
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

function compileRootField(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  nodes: readonly FieldNode[],
): Column {
  const root = context.schema.getQueryType();
  invariant(root, 'the schema has no queries');
  if (isConnection(field.type)) {
    const mapping = fieldMapping(context.schema, root, field);
    return compileConnection(context, { parent: root, field, node, nodes, mapping }, undefined);
  }
  const values = getArgumentValues(field, node, context.variables);
  return 'ids' in values
    ? compileLookups(context, field, nodes, values.ids)
    : compileLookup(context, field, nodes, values.id);
}

/** Ids that filters name are made canonical first, once; then every root field is one column. */
function printStatement(context: Context, columns: readonly Column[]): string {
  const canonical = [...context.canonicalIds].map(([variable, ids]) => ({
    expression: canonicalIds(context, ids),
    as: variable,
  }));
  const clauses: readonly Clause[] = [
    ...(canonical.length === 0 ? [] : [{ kind: 'with', items: canonical } as const]),
    {
      kind: 'return',
      items: columns.map(({ expression }, index) => ({ expression, as: `f${index}` })),
    },
  ];
  return printQuery({ clauses });
}
