import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
} from 'graphql';

import type { Expression, OrderKey } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { nodeTypeOf } from './connection-types.ts';
import type { Context } from './context.ts';
import {
  type FieldMapping,
  type SortedMapping,
  sortedMapping,
  sortKey,
  type SortMapping,
} from './mapping.ts';
import { countAtEnd, firstAtEnd } from './path-values.ts';

/** How a list is ordered: some keys, then the id, all one way. */
export interface ListOrder {
  /** With `~` before the name of a property, it is one of the last relationship. */
  readonly keys: readonly SortMapping[];
  readonly direction: 'ASC' | 'DESC';
  /** What a cursor has to say of it. */
  readonly name: string;
  /** The property of what is listed that holds the place in this order (`placeInOrder`). */
  readonly place: string | undefined;
  /** Properties that an index has before that place, for lists in which they are the same throughout. */
  readonly within: readonly (readonly string[])[];
  /** Whether it is the list's own order, whichever way it runs: the one that an index of a hub's list has. */
  readonly isUsual: boolean;
}

/**
 * The order of a connection's list: what `orderBy` asks for; else the mapping's own `sort`, of a list of the
 * graph's own its `@sorted`; else the first value of the enum of orders. Ascending where nothing says otherwise.
 */
export function orderOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  orderBy: unknown,
  mapping: Pick<FieldMapping, 'follow' | 'seek'>,
): ListOrder {
  const { sort } = mapping.follow ?? mapping.seek ?? {};
  const type = nodeTypeOf(field.type);
  const given = isOrder(orderBy) ? orderBy : undefined;
  const values = orderFields(schema, field);
  const own =
    sort === undefined
      ? sortedMapping(schema, field)
      : { ...sortedBy(sort), key: mapping.seek?.key };
  if (given === undefined && (own !== undefined || values === undefined)) {
    const { by = [], direction = 'ASC', key, within = [] }: Partial<SortedMapping> = own ?? {};
    const name = [type.name, ...by, ...(direction === 'ASC' ? [] : [direction])].join(' ');
    return { keys: plainKeys(by), direction, name, place: key, within, isUsual: true };
  }
  invariant(values, `${type.name} has no orders`);
  const [usual] = values.getValues();
  const chosen = given === undefined ? usual : values.getValue(given.by);
  invariant(chosen, `${values.name} has no such value`);
  const direction = given?.direction ?? 'ASC';
  const name = `${type.name} ${chosen.name} ${direction}`;
  const key = sortKey(schema, chosen);
  const { key: place, within = [] } = key;
  return { keys: [key], direction, name, place, within, isUsual: chosen === usual };
}

/** With `-` before the first property, the list runs down. */
export function sortedBy(sort: readonly string[]): SortedMapping {
  return {
    by: sort.map((property) => property.replace(/^-/, '')),
    direction: sort[0]?.startsWith('-') === true ? 'DESC' : 'ASC',
  };
}

/** What `orderBy` can name, where the field has it; else what lists of the same type, or its interface, are ordered by. */
function orderFields(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): GraphQLEnumType | undefined {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const input = argument && getNamedType(argument.type);
  if (isInputObjectType(input)) {
    const values = getNamedType(input.getFields().by?.type);
    return isEnumType(values) ? values : undefined;
  }
  const type = nodeTypeOf(field.type);
  const interfaces = isInterfaceType(type) ? type.getInterfaces() : [];
  return [type, ...interfaces]
    .map(({ name }) => schema.getType(`${name}OrderField`))
    .find(isEnumType);
}

/** Properties as keys. */
export function plainKeys(properties: readonly string[]): readonly SortMapping[] {
  return properties.map((property) => ({ property, path: undefined, isCount: false }));
}

/** The keys of the order on a node, the id last. */
export function orderKeys(
  context: Context,
  { keys, direction }: Pick<ListOrder, 'keys' | 'direction'>,
  variable: string,
  relationship: string,
): readonly OrderKey[] {
  return [...keys, ...plainKeys(['id'])].map((key) => ({
    expression: sortExpression(context, key, variable, relationship),
    direction,
  }));
}

function sortExpression(
  context: Context,
  { property, path, isCount }: SortMapping,
  variable: string,
  relationship: string,
): Expression {
  if (path !== undefined) {
    return isCount
      ? countAtEnd(context, variable, path, property)
      : firstAtEnd(context, variable, path, { property, by: property });
  }
  return property.startsWith('~')
    ? { kind: 'property', of: relationship, name: property.slice(1) }
    : { kind: 'property', of: variable, name: property };
}

function isOrder(value: unknown): value is { by: string; direction: 'ASC' | 'DESC' } {
  return typeof value === 'object' && value !== null && 'by' in value;
}
