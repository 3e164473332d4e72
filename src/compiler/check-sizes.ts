import {
  type FieldNode,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { QueryError } from '../errors/attest-error.ts';
import { isIncluded } from './collect-fields.ts';
import type { Context } from './context.ts';
import { MAX_PAGE_SIZE } from './page-size.ts';

/** How many ids one field looks up at most. */
const MAX_LOOKUPS = 100;

/**
 * What is wrong with the sizes that an operation names, wherever it names them: also in fragments that no
 * object of the answer will be of. What `@skip` and `@include` leave out is not looked at.
 */
export function checkSizes(
  context: Context,
  operation: OperationDefinitionNode,
): readonly QueryError[] {
  const types = new TypeInfo(context.schema);
  const faults: QueryError[] = [];
  const visited = new Set<string>();
  const leaveOut = (node: SelectionNode): false | undefined =>
    isIncluded(context, node) ? undefined : false;
  const check = (root: OperationDefinitionNode | SelectionSetNode, info: TypeInfo): void => {
    visit(
      root,
      visitWithTypeInfo(info, {
        Field: (node) => {
          if (!isIncluded(context, node)) return false;
          faults.push(...checkField(context, node, info));
          return undefined;
        },
        InlineFragment: leaveOut,
        FragmentSpread: (node) => {
          const { value } = node.name;
          const fragment = context.fragments.get(value);
          if (!isIncluded(context, node) || visited.has(value) || fragment === undefined) return;
          visited.add(value);
          const type = context.schema.getType(fragment.typeCondition.name.value);
          check(fragment.selectionSet, new TypeInfo(context.schema, type));
        },
      }),
    );
  };
  check(operation, types);
  return faults;
}

function checkField(
  { variables }: Context,
  node: FieldNode,
  types: TypeInfo,
): readonly QueryError[] {
  const field = types.getFieldDef();
  if (!field || node.kind !== Kind.FIELD) return [];
  const { first, ids } = getArgumentValues(field, node, variables);
  return [
    ...(typeof first === 'number' ? checkPageSize(first) : []),
    // Only `nodes` has an argument of this name.
    ...(Array.isArray(ids) ? checkLookups(field.name, ids.length) : []),
  ];
}

function checkPageSize(first: number): readonly QueryError[] {
  if (first < 0) {
    return [new QueryError('BAD_USER_INPUT', `\`first\` is ${first}; it cannot be negative.`)];
  }
  if (first <= MAX_PAGE_SIZE) return [];
  const message = `\`first\` is ${first}; a page has at most ${MAX_PAGE_SIZE}.`;
  const remedy = 'Ask for less, and go on with `after`.';
  return [new QueryError('LIMIT_EXCEEDED', message, { remedy })];
}

function checkLookups(field: string, count: number): readonly QueryError[] {
  if (count <= MAX_LOOKUPS) return [];
  const message = `\`${field}\` was asked for ${count} ids; it takes ${MAX_LOOKUPS}.`;
  return [new QueryError('LIMIT_EXCEEDED', message, { remedy: 'Ask in several requests.' })];
}
