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

import type { StoreSizes } from '../model/store-sizes.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { isIncluded } from './collect-fields.ts';
import { isConnection, nodeTypeOf } from './connection-types.ts';
import { bind, type Bound, type Context } from './context.ts';
import type { RequestValues } from './given.ts';
import { type FieldMapping, fieldMapping, nodeMapping } from './mapping.ts';
import { type ListOrder, orderOf } from './order.ts';
import { pageSize } from './page-size.ts';

/**
 * Rows that are read for one thing, by kind, so that of two operations the one that reads more is told apart from the
 * other before it runs. A row is about two dbHits; `npm run bench -- costs` compares (docs/performance.md). What a
 * hub has is not known beforehand: those are what large ones have.
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
  /** For each thing of the graph's own, where they are listed in an order that no index has: it is found along a path. */
  sortedEach: 10,
  /** How many have to be looked at for each that a filter of a list takes. */
  filtered: 5,
  /** How many have to be looked at for each of a list in which an index has the same things several times. */
  repeated: 10,
  /** Counting a list; that of a relationship type that leads to nothing else is known. */
  count: 200,
  /** Counting each thing of the graph's own: nothing else is read of it. */
  countEach: 0.1,
} as const;

/** What an operation costs, in rows that are read. */
export interface Cost {
  readonly rows: number;
  /** The field that costs most by itself, as it is in the answer: `entities.nodes.claims`. */
  readonly path: string;
  /** What that field costs. */
  readonly most: number;
}

/** What the requests of a plan cost. */
export interface CostEstimate {
  /** Whether it hangs on how much there is in a store. */
  readonly needsSizes: boolean;
  /** What a request pays: known from the operation, from the sizes of its pages, and from those of the store. */
  costOf(request: RequestValues, sizes: StoreSizes): Cost;
}

/** What the requests of an operation cost. */
export function estimateCost(context: Context): CostEstimate {
  const root = context.schema.getQueryType();
  const nodes = root ? costsOf(context, root, context.operation.selectionSet, '') : [];
  return {
    // Lists of the graph's own are asked for by root fields only.
    needsSizes: nodes.some(({ ofAll }) => ofAll !== undefined),
    costOf: (request, sizes) => {
      const found = { rows: 0, path: '', most: 0 };
      const pay = (own: readonly CostNode[], parents: number): void => {
        for (const node of own) {
          const paid = parents * Math.max(node.rows(request), rowsOfAll(node, sizes));
          found.rows += paid;
          if (paid > found.most) Object.assign(found, { path: node.path, most: paid });
          pay(node.children, parents * node.spread(request));
        }
      };
      pay(nodes, 1);
      return found;
    },
  };
}

function rowsOfAll({ ofAll }: CostNode, sizes: StoreSizes): number {
  return ofAll === undefined ? 0 : Math.ceil(ofAll.each * (sizes.get(ofAll.label) ?? 0));
}

/** A field that reads something. */
interface CostNode {
  readonly path: string;
  /** Rows for each object that has the field. */
  readonly rows: Bound<number>;
  /** Where all nodes of a label have to be looked at: rows for each of them. */
  readonly ofAll?: { readonly label: string; readonly each: number } | undefined;
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
  const size = bind(pageSize(values).size, Number);
  const isFiltered = 'where' in values && values.where !== null;
  const order = orderOf(context.schema, field, values.orderBy, mapping);
  const label = nodeMapping(context.schema, nodeTypeOf(field.type))?.label;
  const ofAll = (each: number): CostNode['ofAll'] =>
    isRoot && label !== undefined && mapping.unserved === undefined ? { label, each } : undefined;
  const least = leastRead(mapping, isRoot || order.isUsual);
  const repeated = isRepeated(mapping) ? COST.repeated : 1;
  const looked = repeated * (isFiltered ? COST.filtered : 1);
  const within = costsOfPage(context, type, selectionSet, path);
  const isCounted = mapping.follow?.ways[0]?.served?.isCounted === true && !isFiltered;
  const counting = {
    path: `${path}.totalCount`,
    rows: always(isCounted ? 1 : Math.max(repeated * COST.count, least)),
    ofAll: ofAll(COST.countEach),
    spread: always(0),
    children: [],
  };
  return [
    {
      path,
      rows: (request) => Math.max(least, looked * (size(request) + 1)),
      ofAll: isFound(order) ? ofAll(COST.sortedEach) : undefined,
      spread: size,
      children: within.items,
    },
    ...(within.isCounted ? [counting] : []),
  ];
}

/** What is read whatever the size of the page is. */
function leastRead({ unserved }: FieldMapping, isServed: boolean): number {
  if (unserved === 'BOUNDED') return COST.boundedList;
  if (unserved === 'WALKED') return COST.walkedList;
  return isServed ? 0 : COST.sortedList;
}

/** Whether what a list is ordered by is found along a path: no index of the graph's own lists has it then. */
function isFound({ keys }: ListOrder): boolean {
  return keys.some(({ path }) => path !== undefined);
}

/** Whether there is a path on from what an index has: it leads to the same things again and again. */
function isRepeated({ follow }: FieldMapping): boolean {
  return (
    follow?.ways.some(({ served }) => served !== undefined && served.along.length > 1) === true
  );
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
