import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  type GraphQLSchema,
  isObjectType,
  visit,
} from 'graphql';

import type { GqlLens } from '../generated/resolvers.ts';
import { canonicalLens } from '../model/view-id.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';

/** What a field is given, and where the rest of its selection stands. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether texts are at hand. */
  readonly hasTexts: boolean;
}

/** The root field that compares passages with texts: where there are any, they are no part of the store. */
export const OF_TEXTS = 'verifyEvidence';

/**
 * Why a root field has to be derived anew: `lens`, where it looks through one, the names of the fields that are
 * `@rederived`, it or below it, and its own where it compares texts. Empty where it has not.
 */
export function reasonsToDerive(asked: Asked, nodes: readonly FieldNode[]): readonly string[] {
  const reasons = nodes.flatMap((node) => [
    ...(Object.keys(canonicalLens(lensOf(asked, [node]))).length > 0 ? ['lens'] : []),
    ...namesRederived(asked, node),
    ...(asked.hasTexts && node.name.value === OF_TEXTS ? [OF_TEXTS] : []),
  ]);
  return [...new Set(reasons)];
}

/** By document: whether a field of it can need it. */
const NEEDS = new WeakMap<DocumentNode, boolean>();

/** Whether some field of a document may have to be derived anew. Most documents have none. */
export function mayNeedDeriving(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = NEEDS.get(document);
  if (known !== undefined) return known;
  const fields = rederivedNames(schema);
  let isFound = false;
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      isFound ||=
        fields.has(name.value) ||
        name.value === OF_TEXTS ||
        given.some((argument) => argument.name.value === 'lens');
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

function namesRederived({ schema, fragments }: Asked, node: FieldNode): readonly string[] {
  const fields = rederivedNames(schema);
  const seen = new Set<string>();
  const found: string[] = [];
  const look = (own: FieldNode | FragmentDefinitionNode): void => {
    visit(own, {
      Field: ({ name }) => {
        if (fields.has(name.value)) found.push(name.value);
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
