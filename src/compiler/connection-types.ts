import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isObjectType,
} from 'graphql';

import { invariant } from '../util/invariant.ts';

/** Whether a field gives a page of a list. */
export function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** What stands in the list that a connection pages through. */
export function nodeTypeOf(connection: GraphQLOutputType): GraphQLNamedType {
  const type = getNamedType(connection);
  invariant(isObjectType(type), `${type.name} is no connection`);
  return getNamedType(getField(type, 'nodes'));
}

/** The edges of a connection. */
export function edgeTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const type = getNamedType(getField(connection, 'edges'));
  invariant(isObjectType(type), `${connection.name} has no edges`);
  return type;
}

function getField(type: GraphQLObjectType, name: string): GraphQLOutputType {
  const field = type.getFields()[name];
  invariant(field, `${type.name} has no field ${name}`);
  return field.type;
}
