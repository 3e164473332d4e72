import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { Context } from './context.ts';

/** What tells which fields are selected. */
export type Selecting = Pick<Context, 'schema' | 'fragments' | 'variables'>;

/** The fields that are selected on an object of a type, by response key, in the order of the answer. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * Gathers the fields that some selections ask of an object of `type`: fragments that apply to it opened,
 * `@skip` and `@include` heeded, fields of one response key together.
 * Source: GraphQL specification (October 2021), section 6.3.2 "Field Collection".
 */
export function collectFields(
  context: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selections } of selectionSets)
    gather(context, type, selections, { fields, visited });
  return fields;
}

interface Gathered {
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

function gather(
  context: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  gathered: Gathered,
): void {
  for (const selection of selections) {
    if (!isIncluded(context, selection)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        gathered.fields.set(key, [...(gathered.fields.get(key) ?? []), selection]);
        break;
      }
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition;
        if (condition !== undefined && !applies(context, condition.name.value, type)) break;
        gather(context, type, selection.selectionSet.selections, gathered);
        break;
      }
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (gathered.visited.has(name)) break;
        gathered.visited.add(name);
        const fragment = context.fragments.get(name);
        invariant(fragment, `no fragment ${name}: the document was not validated`);
        if (!applies(context, fragment.typeCondition.name.value, type)) break;
        gather(context, type, fragment.selectionSet.selections, gathered);
        break;
      }
    }
  }
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(context: Selecting, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, context.variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, context.variables)?.if !== false;
}

function applies({ schema }: Selecting, condition: string, type: GraphQLObjectType): boolean {
  const named = schema.getType(condition);
  if (named === type) return true;
  return isAbstractType(named) && schema.isSubType(named, type);
}
