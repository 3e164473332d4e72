import { type FieldNode, getNamedType, type GraphQLObjectType, isLeafType } from 'graphql';

import type { Expression } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import type { Column } from './column.ts';
import { compileConnection } from './compile-connection.ts';
import type { Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { type FieldMapping, fieldMapping, nodeMapping } from './mapping.ts';
import { compileFollowed } from './compile-followed.ts';
import { objectTypes } from './object-types.ts';
import { prefixed, type Place } from './place.ts';
import { isConnection } from './connection-types.ts';
import { selectJson } from './select-json.ts';
import { readLeaf, readShortList } from './short-list.ts';
import { selectionsOf } from './selections-of.ts';

/** One field of an object: the expression that gives its value, and how the answer is read from it. */
export function compileField(
  context: Context,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  place: Place,
): Column {
  const [node] = nodes;
  const field = node && parent.getFields()[node.name.value];
  invariant(node && field, `${parent.name} has no field ${node?.name.value ?? ''}`);
  const mapping = fieldMapping(context.schema, parent, field);
  const request = { parent, field, node, nodes, mapping };

  if (isConnection(field.type)) return compileConnection(context, request, place);
  if (mapping.follow !== undefined) return compileFollowed(context, request, place);
  if (mapping.isCarrier) return compileCarrier(context, request, place);
  if (mapping.embed !== undefined) {
    const type = objectTypes(context, getNamedType(field.type));
    return context.selectObject(context, type, selectionsOf(nodes), {
      ...place,
      prefix: mapping.embed,
    });
  }
  const property = compileProperty(mapping, place);
  if (mapping.isJson) {
    const [type] = objectTypes(context, getNamedType(field.type));
    invariant(type, `${parent.name}.${field.name} holds no objects`);
    const read = selectJson(context, type, selectionsOf(nodes));
    return { expression: property, read: (value) => read(readShortList(field.name, value)) };
  }
  invariant(isLeafType(getNamedType(field.type)), `${parent.name}.${field.name} has no mapping`);
  if (field.name === 'viewId') {
    return { expression: property, read: (value, { view }) => `${String(value)}${view}` };
  }
  return { expression: property, read: (value) => readLeaf(field.name, value) };
}

/** The property behind a field, or the one that stands in for it. */
function compileProperty(
  { property, otherwise }: FieldMapping,
  { variable, prefix = '' }: Place,
): Expression {
  const own: Expression = { kind: 'property', of: variable, name: prefixed(prefix, property) };
  if (otherwise === undefined) return own;
  const other: Expression = { kind: 'property', of: variable, name: prefixed(prefix, otherwise) };
  return { kind: 'coalesce', operands: [own, other] };
}

/** The node that an embedded object lives on, where its label is that of the field's type. */
function compileCarrier(
  context: Context,
  { field, nodes }: FieldRequest,
  { variable }: Place,
): Column {
  const named = getNamedType(field.type);
  const label = nodeMapping(context.schema, named)?.label;
  invariant(label, `${named.name} has no nodes`);
  const types = objectTypes(context, named);
  const { expression, read } = context.selectObject(context, types, selectionsOf(nodes), {
    variable,
  });
  const when: Expression = { kind: 'hasLabel', variable, label };
  return { expression: { kind: 'case', branches: [{ when, then: expression }] }, read };
}
