import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

import type { GqlLens } from '../generated/resolvers.ts';
import { canonicalLens } from '../model/view-id.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';

/** What a field is given, and where the rest of its selection stands. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Why a root field has to be derived anew: `lens`, where it looks through one, and the names of what is `@rederived`
 * in it and below it, fields and what filters give. Empty where it has not.
 */
export function reasonsToDerive(asked: Asked, nodes: readonly FieldNode[]): readonly string[] {
  const reasons = nodes.flatMap((node) => [
    ...(Object.keys(canonicalLens(lensOf(asked, [node]))).length > 0 ? ['lens'] : []),
    ...namesRederived(asked, node),
  ]);
  return [...new Set(reasons)];
}

/** By document: whether a field of it can need it, whatever its variables are. */
const NEEDS = new WeakMap<DocumentNode, boolean>();

/** Whether some field of a document may have to be derived anew. Most documents have none. */
export function mayNeedDeriving(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = NEEDS.get(document);
  if (known !== undefined) return known;
  const { fields, inputs, inputTypes } = rederivedNames(schema);
  let isFound = false;
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      isFound ||=
        fields.has(name.value) || given.some((argument) => argument.name.value === 'lens');
    },
    ObjectField: ({ name }) => {
      isFound ||= inputs.has(name.value);
    },
    VariableDefinition: ({ type }) => {
      isFound ||= inputTypes.has(nameOf(type));
    },
  });
  NEEDS.set(document, isFound);
  return isFound;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Names of what is `@rederived`. What has such a name and no mark is derived anew too: slower, and as right. */
interface RederivedNames {
  readonly fields: ReadonlySet<string>;
  /** Fields of inputs. */
  readonly inputs: ReadonlySet<string>;
  /** Inputs that have such a field, at whatever depth. */
  readonly inputTypes: ReadonlySet<string>;
}

const NAMES = new WeakMap<GraphQLSchema, RederivedNames>();

function rederivedNames(schema: GraphQLSchema): RederivedNames {
  const known = NAMES.get(schema);
  if (known !== undefined) return known;
  const directive = schema.getDirective('rederived');
  invariant(directive, 'the schema has no @rederived');
  const isMarked = ({ astNode }: Marked): boolean =>
    astNode !== undefined &&
    astNode !== null &&
    getDirectiveValues(directive, astNode) !== undefined;
  const types = Object.values(schema.getTypeMap());
  const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  const inputs = types
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ field, type: type.name })),
    );
  const inputTypes = new Set(inputs.filter(({ field }) => isMarked(field)).map(({ type }) => type));
  for (let size = -1; size < inputTypes.size;) {
    size = inputTypes.size;
    for (const { field, type } of inputs) {
      if (inputTypes.has(getNamedType(field.type).name)) inputTypes.add(type);
    }
  }
  const names = {
    fields: new Set(fields.filter(isMarked).map(({ name }) => name)),
    inputs: new Set(inputs.filter(({ field }) => isMarked(field)).map(({ field }) => field.name)),
    inputTypes,
  };
  NAMES.set(schema, names);
  return names;
}

interface Marked {
  readonly astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined;
}

/** The lens that a root field looks through, as it is given; empty without one. */
export function lensOf(
  { schema, variables }: Pick<Asked, 'schema' | 'variables'>,
  [node]: readonly FieldNode[],
): GqlLens {
  const field = node && schema.getQueryType()?.getFields()[node.name.value];
  if (node === undefined || field === undefined) return {};
  const { lens }: { lens?: GqlLens | null } = argumentValues(field, node, variables);
  return lens ?? {};
}

function namesRederived(
  { schema, fragments, variables }: Asked,
  node: FieldNode,
): readonly string[] {
  const { fields, inputs } = rederivedNames(schema);
  const seen = new Set<string>();
  const found: string[] = [];
  const look = (own: FieldNode | FragmentDefinitionNode): void => {
    visit(own, {
      Field: ({ name }) => {
        if (fields.has(name.value)) found.push(name.value);
      },
      Argument: ({ value }) => {
        found.push(...givenIn(valueFromASTUntyped(value, variables), inputs));
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
  return found;
}

/** Which of some fields of inputs an argument gives, at whatever depth. Null is not given. */
function givenIn(value: unknown, names: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => givenIn(item, names));
  return Object.entries(value).flatMap(([name, own]: [string, unknown]) => [
    ...(names.has(name) && isGiven(own) ? [name] : []),
    ...givenIn(own, names),
  ]);
}
