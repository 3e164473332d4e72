import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import { whereAll } from '../cypher/all-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import type { Column } from './column.ts';
import type { Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { nodeMapping, type PathStep } from './mapping.ts';
import { buildPath, liveOnly, type PathEnd } from './match-path.ts';
import { objectTypes } from './object-types.ts';
import { orderKeys, plainKeys, sortedBy } from './order.ts';
import { prefixed, type Place, requiredField } from './place.ts';
import { MAX_SHORT_LIST, readShortList } from './short-list.ts';
import { selectionsOf } from './selections-of.ts';

/** Where a path that leads to several is cut for an object. */
const ONE: Expression = { kind: 'literal', value: 1 };

/** One more than a short list can have: that one tells that it is longer. */
const MORE_THAN_SHORT: Expression = { kind: 'literal', value: MAX_SHORT_LIST + 1 };

/** An object, or a short list of objects, at the end of a path of relationships. */
export function compileFollowed(context: Context, request: FieldRequest, place: Place): Column {
  const { field, mapping, nodes } = request;
  const { follow, embed } = mapping;
  invariant(follow, `${field.name} follows no path`);
  const isList = isListType(getNullableType(field.type));
  const isOptional = follow.path.at(-1)?.isOptional === true;
  // What has an order can be several.
  const isSole = !isList && follow.sort === undefined;
  if (isSole && !isOptional && embed === undefined && place.joins !== undefined) {
    return joinSole(context, request, { ...place, joins: place.joins });
  }
  const named = getNamedType(field.type);
  const [variable, relationship] = [context.freshVariable(), context.freshVariable()];
  const target = nodeMapping(context.schema, named);
  const types = objectTypes(context, named, { withStandIns: isOptional && target !== undefined });
  const joins: Clause[] = [];
  const own: Place = embed === undefined ? { variable, joins } : { variable, joins, prefix: embed };
  const selected = context.selectObject(context, types, selectionsOf(nodes), own);
  const conditions = [
    ...(follow.live ? [liveOnly(variable)] : []),
    ...(embed === undefined ? [] : [presence(types[0], variable, embed)]),
  ];
  const { by, direction } = sortedBy(follow.sort ?? []);
  const keys = orderKeys(context, { keys: plainKeys(by), direction }, variable, relationship);
  const usesRelationship = follow.sort?.some((name) => name.startsWith('~')) === true;
  const where = whereAll(conditions);
  const end = { variable, relationship, label: target?.label };
  const cut: Clause = {
    kind: 'with',
    // The first of all is the first of the different ones.
    distinct: isList,
    items: [variable, ...(usesRelationship ? [relationship] : [])].map((name) => ({
      expression: { kind: 'variable', name },
    })),
    orderBy: keys,
    limit: isList ? MORE_THAN_SHORT : ONE,
  };
  const clauses: readonly Clause[] = [
    ...matchPath(context, place.variable, follow.path, end, where),
    ...(isSole ? [] : [cut]),
    ...joins,
    {
      kind: 'return',
      orderBy: isList && joins.length > 0 ? keys : [],
      items: [
        {
          expression: isOptional
            ? ofTypes(context, types, variable, selected.expression)
            : selected.expression,
        },
      ],
    },
  ];
  const collected: Expression = { kind: 'subquery', as: 'COLLECT', query: { clauses } };
  if (!isList)
    return { expression: { kind: 'element', of: collected, index: 0 }, read: selected.read };
  return {
    expression: collected,
    read: (value, request) =>
      readShortList(field.name, value).map((item) => selected.read(item, request)),
  };
}

/** An object that there is one of at most: beside the row that it belongs to. */
function joinSole(
  context: Context,
  { field, mapping, nodes }: FieldRequest,
  { variable: start, joins }: Place & { readonly joins: Clause[] },
): Column {
  const { follow } = mapping;
  invariant(follow, `${field.name} follows no path`);
  const named = getNamedType(field.type);
  const [variable, relationship] = [context.freshVariable(), context.freshVariable()];
  const label = nodeMapping(context.schema, named)?.label;
  joins.push({
    kind: 'match',
    optional: true,
    pattern: buildPath(start, follow.path, { variable, relationship, label }),
    where: follow.live ? liveOnly(variable) : undefined,
  });
  const { expression, read } = context.selectObject(
    context,
    objectTypes(context, named),
    selectionsOf(nodes),
    { variable, joins },
  );
  if (isNonNullType(field.type)) return { expression, read };
  const when: Expression = { kind: 'isNotNull', operand: { kind: 'variable', name: variable } };
  return { expression: { kind: 'case', branches: [{ when, then: expression }] }, read };
}

/** The end of a path; where its last step is optional and not there, the node before it. */
function matchPath(
  context: Context,
  start: string,
  path: readonly PathStep[],
  end: PathEnd,
  where: Expression | undefined,
): readonly Clause[] {
  const last = path.at(-1);
  if (last?.isOptional !== true) {
    return [{ kind: 'match', pattern: buildPath(start, path, end), where }];
  }
  const [before, beyond] = [context.freshVariable(), context.freshVariable()];
  const first = { variable: before, relationship: context.freshVariable(), label: undefined };
  const next = { ...end, variable: beyond };
  const operands = [beyond, before].map((name): Expression => ({ kind: 'variable', name }));
  return [
    { kind: 'match', pattern: buildPath(start, path.slice(0, -1), first), where },
    { kind: 'match', optional: true, pattern: buildPath(before, [last], next) },
    { kind: 'with', items: [{ expression: { kind: 'coalesce', operands }, as: end.variable }] },
  ];
}

/** Where the last step of a path is not there, what stands before it may be of another type: then nothing is. */
function ofTypes(
  { schema }: Context,
  types: readonly GraphQLObjectType[],
  variable: string,
  selected: Expression,
): Expression {
  const [only, ...others] = types;
  const label = only && others.length === 0 ? nodeMapping(schema, only)?.label : undefined;
  if (label === undefined) return selected;
  const when: Expression = { kind: 'hasLabel', variable, label };
  return { kind: 'case', branches: [{ when, then: selected }] };
}

/** An embedded object is there where the property is that it cannot be without. */
function presence(
  type: GraphQLObjectType | undefined,
  variable: string,
  prefix: string,
): Expression {
  invariant(type, 'an embedded object without a type');
  const name = prefixed(prefix, requiredField(type));
  return { kind: 'isNotNull', operand: { kind: 'property', of: variable, name } };
}
