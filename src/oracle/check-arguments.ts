import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  getDirectiveValues,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { QueryError } from '../errors/attest-error.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { describeError } from './describe-error.ts';
import { sizeFaults } from './page-size.ts';

/** How many ids `nodes` takes. */
const MAX_NODES = 100;

/** An operation about to be executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with the sizes that an operation asks for, and with what its filters say of retracted claims,
 * wherever it asks: also in fields that turn out to have no parent. Only what `@skip` and `@include` leave out is not looked at.
 */
export function checkArguments(asked: Operation): readonly GraphQLError[] {
  return checkDefinition(asked.operation, asked, new Set());
}

function checkDefinition(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  asked: Operation,
  seen: Set<string>,
): readonly GraphQLError[] {
  const types = new TypeInfo(asked.schema);
  const errors: GraphQLError[] = [];
  const spread = (name: string): void => {
    const fragment = findFragment(asked.document, name);
    if (fragment === undefined || seen.has(name)) return;
    seen.add(name);
    errors.push(...checkDefinition(fragment, asked, seen));
  };
  visit(
    definition,
    visitWithTypeInfo(types, {
      Field: (node) => {
        if (isLeftOut(node, asked)) return false;
        errors.push(...checkField(node, types, asked));
        return undefined;
      },
      InlineFragment: (node) => (isLeftOut(node, asked) ? false : undefined),
      FragmentSpread: (node) => {
        if (!isLeftOut(node, asked)) spread(node.name.value);
      },
    }),
  );
  return errors;
}

function checkField(
  node: FieldNode,
  types: TypeInfo,
  { variables }: Operation,
): readonly GraphQLError[] {
  const field = types.getFieldDef();
  if (!field) return [];
  try {
    const { first, last, ids, where } = argumentValues(field, node, variables);
    const faults = [
      ...sizeFaults({ first: asSize(first), last: asSize(last) }),
      ...(Array.isArray(ids) ? idFaults(ids) : []),
      ...alternativesOf(where).flatMap(retractedFaults),
    ];
    return faults.map((fault) => describeError(fault, { nodes: node }));
  } catch (thrown) {
    return [describeError(thrown, { nodes: node })];
  }
}

/** Coerced: a number, or nothing. */
function asSize(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

interface Alternatives {
  readonly retracted?: boolean | null;
  readonly and?: readonly Alternatives[] | null;
  readonly or?: readonly Alternatives[] | null;
  readonly not?: Alternatives | null;
}

/** The filters within a filter. */
function alternativesOf(where: unknown): readonly Alternatives[] {
  const { and, or, not }: Alternatives = typeof where === 'object' && where !== null ? where : {};
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
}

/** Which claims are listed at all, only the top of a filter can say. */
function retractedFaults(where: Alternatives): readonly QueryError[] {
  const own =
    where.retracted === true
      ? [new QueryError('BAD_USER_INPUT', '"retracted" stands within "and", "or" or "not".')]
      : [];
  return [...own, ...alternativesOf(where).flatMap(retractedFaults)];
}

/** Only `nodes` has an argument of this name. */
function idFaults(ids: readonly unknown[]): readonly QueryError[] {
  if (ids.length <= MAX_NODES) return [];
  const message = `"ids" has ${ids.length} ids; at most ${MAX_NODES} are looked up at a time.`;
  return [new QueryError('LIMIT_EXCEEDED', message)];
}

function isLeftOut(node: SelectionNode, { variables }: Operation): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if === true || include?.if === false;
}

function findFragment(
  { definitions }: DocumentNode,
  name: string,
): FragmentDefinitionNode | undefined {
  return definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);
}
