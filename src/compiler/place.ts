import {
  getNullableType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
} from 'graphql';

import type { Clause, Expression } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';

/** An object that a selection is made on: where in the graph it is. */
export interface Place {
  /** The variable of the node whose properties and relationships are meant. */
  readonly variable: string;
  /** For an object without a node of its own: the prefix of its properties on that node. */
  readonly prefix?: string;
  /** The id of the node that a relation was reached from, for `RelationEdge.other`. */
  readonly anchor?: Expression;
  /**
   * What is matched beside the object in the query that it is a row of, filled on the way: at most one of each, so
   * that rows stay as many. Undefined where nothing can be.
   */
  readonly joins?: Clause[];
}

/** The same object, where not all rows have what is asked of it. */
export function withoutJoins({ joins: _, ...place }: Place): Place {
  return place;
}

/** The first field of a type that is a leaf and never null. */
export function requiredField(type: GraphQLObjectType | GraphQLInterfaceType): string {
  const required = Object.values(type.getFields()).find(
    (field) => isNonNullType(field.type) && isLeafType(getNullableType(field.type)),
  );
  invariant(required, `${type.name} has no leaf that is never null`);
  return required.name;
}

/** `when` and `edtf` make `whenEdtf`. */
export function prefixed(prefix: string, name: string): string {
  return prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}
