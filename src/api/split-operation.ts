import {
  type DocumentNode,
  type FieldNode,
  getDirectiveValues,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

import { collectFields } from '../compiler/collect-fields.ts';
import { fragmentsOf } from '../compiler/fragments-of.ts';
import type { GqlLens } from '../generated/resolvers.ts';
import { canonicalLens } from '../model/view-id.ts';
import { invariant } from '../util/invariant.ts';
import { argumentValues } from '../ontology/argument-values.ts';

/** An operation of a valid document, with coerced variables. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation in two parts, each an operation of its own; one that would select nothing is undefined. */
export interface SplitOperation {
  /** What stands in the store as it is asked for. */
  readonly standing: AskedOperation | undefined;
  /** What has to be derived anew first: seen through a lens, or compared with another state of the store. */
  readonly rederived: AskedOperation | undefined;
  /** The response keys of both, in the order of the answer. */
  readonly keys: readonly string[];
}

/**
 * Takes an operation apart at its root. A root field is in one part or the other, whole; most operations have
 * no lens, and are given back as they are.
 */
export function splitOperation(asked: AskedOperation): SplitOperation {
  const { schema, document, operation } = asked;
  if (!mayNeedDeriving(schema, document)) {
    return { standing: asked, rederived: undefined, keys: [] };
  }
  const fragments = fragmentsOf(document);
  const root = schema.getQueryType();
  invariant(root, 'the schema has no queries');
  const fields = [...collectFields({ ...asked, fragments }, root, [operation.selectionSet])];
  const isRederived = ([, nodes]: (typeof fields)[number]): boolean =>
    nodes.some((node) => looksThrough(asked, node) || selectsRederived(schema, node, fragments));
  const part = (own: typeof fields): AskedOperation | undefined =>
    own.length === 0
      ? undefined
      : selectOnly(
          asked,
          own.flatMap(([, nodes]) => nodes),
        );
  return {
    standing: part(fields.filter((field) => !isRederived(field))),
    rederived: part(fields.filter(isRederived)),
    keys: fields.map(([key]) => key),
  };
}

/** By document: whether one of its fields has a lens, or is one of those that are always derived anew. */
const NEEDS = new WeakMap<DocumentNode, boolean>();

function mayNeedDeriving(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = NEEDS.get(document);
  if (known !== undefined) return known;
  const names = rederivedNames(schema);
  let isFound = false;
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      isFound ||= names.has(name.value) || given.some((argument) => argument.name.value === 'lens');
    },
  });
  NEEDS.set(document, isFound);
  return isFound;
}

const NAMES = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Names of fields with `@rederived`. A field of the same name that has none is derived anew too: slower, and as right. */
function rederivedNames(schema: GraphQLSchema): ReadonlySet<string> {
  const known = NAMES.get(schema);
  if (known !== undefined) return known;
  const directive = schema.getDirective('rederived');
  invariant(directive, 'the schema has no @rederived');
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  const names = new Set(
    fields
      .filter(({ astNode }) => astNode && getDirectiveValues(directive, astNode) !== undefined)
      .map(({ name }) => name),
  );
  NAMES.set(schema, names);
  return names;
}

function looksThrough({ schema, variables }: AskedOperation, node: FieldNode): boolean {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (field === undefined) return false;
  const { lens }: { lens?: GqlLens | null } = argumentValues(field, node, variables);
  return Object.keys(canonicalLens(lens ?? {})).length > 0;
}

function selectsRederived(
  schema: GraphQLSchema,
  node: FieldNode,
  fragments: ReturnType<typeof fragmentsOf>,
): boolean {
  const names = rederivedNames(schema);
  const seen = new Set<string>();
  let isFound = false;
  const look = (own: Parameters<typeof visit>[0]): void => {
    visit(own, {
      Field: ({ name }) => {
        isFound ||= names.has(name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || seen.has(name.value)) return;
        seen.add(name.value);
        look(fragment);
      },
    });
  };
  look(node);
  return isFound;
}

function selectOnly(asked: AskedOperation, selections: readonly FieldNode[]): AskedOperation {
  const { document, operation } = asked;
  const own: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const definitions = document.definitions.map((definition) =>
    definition === operation ? own : definition,
  );
  return { ...asked, document: { ...document, definitions }, operation: own };
}
