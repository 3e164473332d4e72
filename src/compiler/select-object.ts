import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';

import type { Expression } from '../cypher/nodes.ts';
import { groupBy } from '../util/group-by.ts';
import { identify } from '../util/identify.ts';
import { invariant } from '../util/invariant.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column, readFields, type RowBuilder } from './column.ts';
import { compileField } from './compile-field.ts';
import type { Context } from './context.ts';
import type { RequestValues } from './given.ts';
import { nodeMapping } from './mapping.ts';
import { type Place, prefixed, requiredField, withoutJoins } from './place.ts';

/** Named fields of an object, read from its row. */
type FieldReader = readonly [
  key: string,
  read: (row: readonly unknown[], request: RequestValues) => unknown,
];

/**
 * What is selected on an object of one of some types, as one list of columns. Fields that several types
 * are asked alike are compiled once.
 */
export function selectObject(
  context: Context,
  types: readonly GraphQLObjectType[],
  selectionSets: readonly SelectionSetNode[],
  place: Place,
): Column {
  const row = buildRow();
  const fields = groupAlike(context, types, selectionSets);
  const kind = isSame(types, fields) ? undefined : row.add(discriminator(context, types, place));
  const compiled = compileTypes(context, types, fields, { selectionSets, place, row });
  const readers = types.map((type) => readFields(compiled.get(type) ?? []));
  const presence = place.prefix === undefined ? undefined : row.add(presenceOf(types, place));
  return {
    expression: row.build(),
    read: (value, request) => {
      const values = asRow(value);
      if (values === undefined) return null;
      if (presence !== undefined && values[presence] === null) return null;
      const place = kind === undefined ? 0 : values[kind];
      const own = typeof place === 'number' ? readers[place] : undefined;
      invariant(own, 'a row of a type that was not asked for');
      return own(values, request);
    },
  };
}

/** A field that is asked of a type. */
interface AskedField {
  readonly type: GraphQLObjectType;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** What is asked of the types, together where several are asked alike. */
function groupAlike(
  context: Context,
  types: readonly GraphQLObjectType[],
  selectionSets: readonly SelectionSetNode[],
): readonly (readonly AskedField[])[] {
  const asked = types.flatMap((type) =>
    [...collectFields(context, type, selectionSets)].map(([key, nodes]) => ({ type, key, nodes })),
  );
  const alike = groupBy(asked, ({ type, key, nodes }) =>
    [key, ownMapping(context, type, nodes), ...nodes.map(identify)].join(' '),
  );
  return [...alike.values()];
}

/** Whether all types are read in one way: then nobody has to know which of them a node is. */
function isSame(
  types: readonly GraphQLObjectType[],
  fields: readonly (readonly AskedField[])[],
): boolean {
  if (types.length === 1) return true;
  return fields.every(
    (group) => group.length === types.length && group[0]?.nodes[0]?.name.value !== '__typename',
  );
}

interface Target {
  readonly place: Place;
  readonly row: RowBuilder;
}

function compileTypes(
  context: Context,
  types: readonly GraphQLObjectType[],
  fields: readonly (readonly AskedField[])[],
  { selectionSets, ...target }: Target & { readonly selectionSets: readonly SelectionSetNode[] },
): ReadonlyMap<GraphQLObjectType, readonly FieldReader[]> {
  const readers = new Map<GraphQLObjectType, FieldReader[]>(types.map((type) => [type, []]));
  for (const group of fields) {
    const [first] = group;
    if (first === undefined) continue;
    const some = group.map(({ type }) => type);
    const guard = some.length < types.length ? labelGuard(context, some, target.place) : undefined;
    const read = compileColumn(context, first.type, first.nodes, { ...target, guard });
    for (const { type, key } of group) {
      readers.get(type)?.push([key, (row, request) => read(row, type, request)]);
    }
  }
  return inOrder(context, readers, selectionSets);
}

/** Of a type that stands in for others, the type's name where its field is mapped in a way of its own. */
function ownMapping(
  { schema }: Context,
  type: GraphQLObjectType,
  [node]: readonly FieldNode[],
): string {
  if (nodeMapping(schema, type)?.standsIn !== true) return '';
  const field = node && type.getFields()[node.name.value];
  return (field?.astNode?.directives ?? []).length > 0 ? type.name : '';
}

/** Fields in the order in which each type's selection names them. */
function inOrder(
  context: Context,
  readers: ReadonlyMap<GraphQLObjectType, readonly FieldReader[]>,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<GraphQLObjectType, readonly FieldReader[]> {
  return new Map(
    [...readers].map(([type, own]) => {
      const byKey = new Map(own);
      const keys = [...collectFields(context, type, selectionSets).keys()];
      return [type, keys.flatMap((key) => withKey(key, byKey.get(key)))];
    }),
  );
}

function withKey(key: string, read: FieldReader[1] | undefined): readonly FieldReader[] {
  return read === undefined ? [] : [[key, read]];
}

function compileColumn(
  context: Context,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { place, row, guard }: Target & { readonly guard: Expression | undefined },
): (row: readonly unknown[], type: GraphQLObjectType, request: RequestValues) => unknown {
  const [node] = nodes;
  if (node?.name.value === '__typename') return (_, own) => own.name;
  const { expression, read } = compileField(
    context,
    type,
    nodes,
    guard === undefined ? place : withoutJoins(place),
  );
  const isCheap = expression.kind === 'property' || guard === undefined;
  const position = row.add(
    isCheap ? expression : { kind: 'case', branches: [{ when: guard, then: expression }] },
  );
  return (values, _, request) => read(values[position], request);
}

function labelGuard(
  context: Context,
  types: readonly GraphQLObjectType[],
  { variable }: Place,
): Expression {
  return { kind: 'or', operands: types.map((type) => hasLabel(context, type, variable)) };
}

/** Which of the types a node is, as the type's position. */
function discriminator(
  context: Context,
  types: readonly GraphQLObjectType[],
  { variable }: Place,
): Expression {
  return {
    kind: 'case',
    branches: types.map((type, index) => ({
      when: hasLabel(context, type, variable),
      then: { kind: 'literal', value: index },
    })),
  };
}

function hasLabel(context: Context, type: GraphQLObjectType, variable: string): Expression {
  const mapping = nodeMapping(context.schema, type);
  invariant(mapping, `${type.name} has no nodes`);
  return { kind: 'hasLabel', variable, label: mapping.label };
}

/** An embedded object is there when the first property is that it cannot be without. */
function presenceOf(
  types: readonly GraphQLObjectType[],
  { variable, prefix = '' }: Place,
): Expression {
  const [type] = types;
  invariant(type, 'an embedded object without a type');
  return { kind: 'property', of: variable, name: prefixed(prefix, requiredField(type)) };
}
