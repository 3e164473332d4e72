import { type GraphQLNamedType, type GraphQLSchema, isEnumType } from 'graphql';

import type { Expression, OrderKey } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { sortKey } from './mapping.ts';

/** How a list is ordered: some properties, then the id, all one way. */
export interface ListOrder {
  /** Node properties; with `~` before the name, properties of the last relationship. */
  readonly properties: readonly string[];
  readonly direction: 'ASC' | 'DESC';
  /** What a cursor has to say of it. */
  readonly name: string;
}

/**
 * The order of a list of some type: what `orderBy` asks for; else the list's own `sort`; else the first
 * value of the type's order enum. Ascending unless `orderBy` says otherwise.
 */
export function orderOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  orderBy: unknown,
  sort: readonly string[] | undefined,
): ListOrder {
  const given = isOrder(orderBy) ? orderBy : undefined;
  const values = schema.getType(`${type.name}OrderField`);
  if (given === undefined && (sort !== undefined || !isEnumType(values))) {
    const properties = sort ?? [];
    return { properties, direction: 'ASC', name: [type.name, ...properties].join(' ') };
  }
  invariant(isEnumType(values), `${type.name} has no orders`);
  const chosen = given === undefined ? values.getValues()[0] : values.getValue(given.by);
  invariant(chosen, `${values.name} has no such value`);
  const property = sortKey(schema, chosen);
  const direction = given?.direction ?? 'ASC';
  return { properties: [property], direction, name: `${type.name} ${chosen.name} ${direction}` };
}

/** The keys of the order on a node, the id last. */
export function orderKeys(
  { properties, direction }: ListOrder,
  variable: string,
  relationship: string,
): readonly OrderKey[] {
  return [...properties, 'id'].map((name) => ({
    expression: sortExpression(name, variable, relationship),
    direction,
  }));
}

function sortExpression(name: string, variable: string, relationship: string): Expression {
  return name.startsWith('~')
    ? { kind: 'property', of: relationship, name: name.slice(1) }
    : { kind: 'property', of: variable, name };
}

function isOrder(value: unknown): value is { by: string; direction: 'ASC' | 'DESC' } {
  return typeof value === 'object' && value !== null && 'by' in value;
}
