import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

import { argumentValues } from '../ontology/argument-values.ts';
import { isIncluded } from './collect-fields.ts';
import { isConnection } from './connection-types.ts';
import { bind, type Bound, type Context } from './context.ts';
import { type FieldMapping, fieldMapping } from './mapping.ts';
import { orderOf } from './order.ts';
import { pageSize } from './page-size.ts';

/**
 * Rows that are read for one thing, by kind: guesses at what a large store has, so that of two operations the
 * one that reads more is told apart from the other before it runs.
 */
export const COST = {
  /** A list of objects without pages. */
  shortList: 3,
  /** A list that something keeps short. */
  boundedList: 50,
  /** A list that is worked out from others. */
  walkedList: 1_000,
  /** A hub's list in an order that no index has. */
  sortedList: 2_000,
  /** A list of the graph's own in an order that no index has. */
  sortedRoot: 20_000,
  /** How many have to be looked at for each that a filter of a list takes. */
  filtered: 5,
  /** Counting a list; that of a relationship type that leads to nothing else is known. */
  count: 200,
} as const;

/** What an operation costs, in rows that are read. */
export interface Cost {
  readonly rows: number;
  /** The field that costs most by itself, as it is in the answer: `entities.nodes.claims`. */
  readonly path: string;
  /** What that field costs. */
  readonly most: number;
}

/** What each request pays: known from the operation, and from the sizes of its pages. */
export function estimateCost(context: Context): Bound<Cost> {
  const root = context.schema.getQueryType();
  const nodes = root ? costsOf(context, root, context.operation.selectionSet, '') : [];
  return (request) => {
    const found = { rows: 0, path: '', most: 0 };
    const pay = (own: readonly CostNode[], parents: number): void => {
      for (const { path, rows, spread, children } of own) {
        const paid = parents * rows(request);
        found.rows += paid;
        if (paid > found.most) Object.assign(found, { path, most: paid });
        pay(children, parents * spread(request));
      }
    };
    pay(nodes, 1);
    return found;
  };
}

/** A field that reads something. */
interface CostNode {
  readonly path: string;
  /** Rows for each object that has the field. */
  readonly rows: Bound<number>;
  /** Objects that it gives for each. */
  readonly spread: Bound<number>;
  readonly children: readonly CostNode[];
}

type Parent = GraphQLObjectType | GraphQLInterfaceType;

function costsOf(
  context: Context,
  type: unknown,
  { selections }: SelectionSetNode,
  path: string,
): readonly CostNode[] {
  return selections.flatMap((selection) => {
    if (!isIncluded(context, selection)) return [];
    switch (selection.kind) {
      case Kind.FIELD: {
        if (!isObjectType(type) && !isInterfaceType(type)) return [];
        const field = type.getFields()[selection.name.value];
        return field ? costOf(context, type, field, selection, path) : [];
      }
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        const own = condition === undefined ? type : context.schema.getType(condition);
        return costsOf(context, own, selection.selectionSet, path);
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.fragments.get(selection.name.value);
        const own = fragment && context.schema.getType(fragment.typeCondition.name.value);
        return fragment ? costsOf(context, own, fragment.selectionSet, path) : [];
      }
    }
  });
}

function costOf(
  context: Context,
  parent: Parent,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  above: string,
): readonly CostNode[] {
  const { selectionSet } = node;
  if (selectionSet === undefined) return [];
  const type = getNamedType(field.type);
  const key = node.alias?.value ?? node.name.value;
  const path = above === '' ? key : `${above}.${key}`;
  if (isConnection(field.type)) return connectionCost(context, parent, field, node, path);
  const children = costsOf(context, type, selectionSet, path);
  if (!isObjectType(type) && !isAbstractType(type)) return children;
  const mapping = fieldMapping(context.schema, parent, field);
  const isRead = isUnionType(type) || !isEmbedded(mapping);
  const values = argumentValues(field, node, context.variables);
  const ids = 'ids' in values ? bind(values.ids, lengthOf) : undefined;
  const many = ids ?? always(isListType(getNullableType(field.type)) ? COST.shortList : 1);
  // What surrounds something is found by looking at what surrounds that.
  const rows = mapping.unserved === 'WALKED' ? always(COST.walkedList) : many;
  return [{ path, rows: isRead ? rows : always(0), spread: many, children }];
}

function connectionCost(
  context: Context,
  parent: Parent,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  path: string,
): readonly CostNode[] {
  const { selectionSet } = node;
  const type = getNamedType(field.type);
  if (selectionSet === undefined || !isObjectType(type)) return [];
  const values = argumentValues(field, node, context.variables);
  const mapping = fieldMapping(context.schema, parent, field);
  const isRoot = parent === context.schema.getQueryType();
  const least = leastRead(context, field, mapping, { values, isRoot });
  const size = bind(pageSize(values).size, Number);
  const looked = 'where' in values && values.where !== null ? COST.filtered : 1;
  const within = costsOfPage(context, type, selectionSet, path);
  const isCounted = mapping.follow?.ways[0]?.served?.isCounted === true && looked === 1;
  return [
    {
      path,
      rows: (request) => Math.max(least, looked * (size(request) + 1)),
      spread: size,
      children: within.items,
    },
    ...(within.isCounted
      ? [
          {
            path: `${path}.totalCount`,
            rows: always(isCounted ? 1 : Math.max(COST.count, least)),
            spread: always(0),
            children: [],
          },
        ]
      : []),
  ];
}

/** What is read whatever the size of the page is. */
function leastRead(
  { schema }: Context,
  field: GraphQLField<unknown, unknown>,
  mapping: FieldMapping,
  {
    values,
    isRoot,
  }: { readonly values: Readonly<Record<string, unknown>>; readonly isRoot: boolean },
): number {
  if (mapping.unserved === 'BOUNDED') return COST.boundedList;
  if (mapping.unserved === 'WALKED') return COST.walkedList;
  const order = orderOf(schema, field, values.orderBy, mapping);
  if (order.isUsual) return 0;
  return isRoot ? COST.sortedRoot : COST.sortedList;
}

/** What is asked of the things on a page, by `nodes` and by `edges`, and whether the list is counted. */
function costsOfPage(
  context: Context,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  path: string,
): { readonly items: readonly CostNode[]; readonly isCounted: boolean } {
  const parts = selections.map((selection) => {
    if (!isIncluded(context, selection)) return { items: [], isCounted: false };
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return costsOfPage(context, type, selection.selectionSet, path);
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.fragments.get(selection.name.value);
      return fragment
        ? costsOfPage(context, type, fragment.selectionSet, path)
        : { items: [], isCounted: false };
    }
    const name = selection.name.value;
    const own = `${path}.${selection.alias?.value ?? name}`;
    const items = getNamedType(type.getFields()[name]?.type);
    if (name === 'totalCount' || selection.selectionSet === undefined || name === 'pageInfo') {
      return { items: [], isCounted: name === 'totalCount' };
    }
    return { items: costsOf(context, items, selection.selectionSet, own), isCounted: false };
  });
  return {
    items: parts.flatMap(({ items }) => items),
    isCounted: parts.some(({ isCounted }) => isCounted),
  };
}

/** Whether an object is a part of the node that has it. */
function isEmbedded({ embed, follow, isJson, isCarrier }: FieldMapping): boolean {
  return follow === undefined && (embed !== undefined || isJson || isCarrier);
}

function always(rows: number): Bound<number> {
  return () => rows;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
