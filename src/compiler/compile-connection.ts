import { type FieldNode, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

import type { Clause, Expression, Query } from '../cypher/nodes.ts';
import { QueryError } from '../errors/attest-error.ts';
import { placeInOrder } from '../model/place-in-order.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { collectFields } from './collect-fields.ts';
import {
  asRow,
  buildRow,
  type Column,
  readFields,
  type ReadRow,
  type RowBuilder,
} from './column.ts';
import { edgeTypeOf, nodeTypeOf } from './connection-types.ts';
import { addBound, addParameter, bind, type Bound, type Context, onceForEach } from './context.ts';
import type { Position } from './cursor.ts';
import type { FieldRequest } from './field-request.ts';
import { fillIn, type RequestValues } from './given.ts';
import { buildListMatch, type ListMatch, type PositionExpressions } from './list-match.ts';
import { objectTypes } from './object-types.ts';
import { orderOf } from './order.ts';
import { pageSize, type PageSize } from './page-size.ts';
import type { Place } from './place.ts';
import { selectionsOf } from './selections-of.ts';

/** A page of a list: of the graph's own (no `place`), or of a node's. */
export function compileConnection(
  context: Context,
  request: FieldRequest,
  place: Place | undefined,
): Column {
  const { field, node, mapping } = request;
  const values = argumentValues(field, node, context.variables);
  const usual = orderOf(context.schema, field, values.orderBy, mapping);
  const order = mapping.opposed === undefined ? usual : { ...usual, name: `${usual.name} opposed` };
  const list = buildListMatch(context, request, values, { place, order });
  return compilePages(context, request, {
    name: order.name,
    list,
    isRoot: place === undefined,
  });
}

/** A list, and what it is called. */
export interface PagedList {
  /** Which list, in which order: what its cursors are good for. */
  readonly name: string;
  readonly list: ListMatch;
  /** Whether it is one of the graph's own. */
  readonly isRoot: boolean;
}

/** A page of a list that is known. */
export function compilePages(
  context: Context,
  { field, node, nodes }: Pick<FieldRequest, 'field' | 'node' | 'nodes'>,
  { name, list, isRoot }: PagedList,
): Column {
  const type = getNamedType(field.type);
  invariant(isObjectType(type), `${type.name} is no connection`);
  const values = argumentValues(field, node, context.variables);
  const [after, before] = [values.after, values.before].map((cursor) =>
    isGiven(cursor) ? readCursor(name, cursor) : undefined,
  );
  const cursors = [after, before].filter(isGiven);
  if (cursors.length > 0) context.needsCursors = true;
  const checks = cursors.map(faultOf);
  // The graph's own lists are always reached; a wrong cursor of another is an error where it is (decision 0003).
  if (isRoot) context.checks.push(...checks);
  const { size, from } = pageSize(values);
  const page: Page = {
    name,
    size,
    from,
    sizeOf: bind(size, Number),
    after: addPosition(context, list.keys.length, after),
    before: addPosition(context, list.keys.length, before),
  };
  const { expression, read } = compileSelection(
    context,
    { type, nodes, list, anchor: list.anchor },
    page,
  );
  return {
    expression,
    read: (value, request) => {
      const [fault] = checks.flatMap((check) => check(request));
      if (fault !== undefined) throw fault;
      return read(value, request);
    },
  };
}

/** The place that a cursor names, or what is wrong with it. */
type ReadCursor = Bound<Position | QueryError>;

/** Reads a cursor once for each request, however many objects of the answer have the list. */
function readCursor(list: string, given: unknown): ReadCursor {
  return onceForEach(({ variables, cursors }) => {
    try {
      return cursors.parse(list, String(fillIn(given, variables)));
    } catch (thrown) {
      if (thrown instanceof QueryError) return thrown;
      throw thrown;
    }
  });
}

function faultOf(cursor: ReadCursor): Bound<readonly QueryError[]> {
  return (request) => {
    const read = cursor(request);
    return read instanceof QueryError ? [read] : [];
  };
}

/** The position that a cursor names as parameters, in the order of the keys; nulls where it names none. */
function addPosition(
  context: Context,
  keys: number,
  cursor: ReadCursor | undefined,
): PositionExpressions | undefined {
  if (cursor === undefined) return undefined;
  const add = (
    valueOf: (position: readonly (string | number)[]) => string | number | undefined,
  ): Expression =>
    addBound(context, (request) => {
      const read = cursor(request);
      return read instanceof QueryError ? null : (valueOf([...read.keys, read.id]) ?? null);
    });
  const values = once(() => Array.from({ length: keys }, (_, index) => add((all) => all[index])));
  const place = once(() => add(placeInOrder));
  return {
    get values() {
      return values();
    },
    place,
  };
}

/** Each is a parameter only where it is asked for, and one then. */
function once<Value extends object>(make: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= make());
}

interface Page extends PageSize {
  /** Which list, in which order: what its cursors are good for. */
  readonly name: string;
  readonly sizeOf: Bound<number>;
  readonly after: PositionExpressions | undefined;
  readonly before: PositionExpressions | undefined;
}

interface Selection {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly list: ListMatch;
  readonly anchor: Expression | undefined;
}

function compileSelection(context: Context, selection: Selection, page: Page): Column {
  const { type, nodes, list } = selection;
  const row = buildRow();
  const fields = collectFields(context, type, selectionsOf(nodes));
  const names = new Set([...fields.values()].flat().map(({ name }) => name.value));
  const needsItems = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  const items = needsItems ? compileItems(context, selection, page, fields) : undefined;
  const position = items && row.add(items.expression);
  const readers = [...fields].map(([key, own]): Reader => {
    const name = own[0]?.name.value ?? '';
    const particular = list.compileField?.(name, row);
    if (particular !== undefined) return [key, particular];
    switch (name) {
      case 'totalCount': {
        const count = row.add(list.count());
        return [key, (values) => values[count]];
      }
      case '__typename':
        return [key, () => type.name];
      case 'pageInfo':
        return [
          key,
          compilePageInfo(context, { ...selection, nodes: own }, page, { row, items, position }),
        ];
      default: {
        const read = items?.readers.get(key);
        invariant(read && position !== undefined, `${type.name} has no field ${key}`);
        return [key, (values, request) => read(readPage(page, values[position], request), request)];
      }
    }
  });
  const read = readFields(readers);
  return {
    expression: row.build(),
    read: (value, request) => {
      const values = asRow(value);
      invariant(values, 'a connection without a row');
      return read(values, request);
    },
  };
}

type Reader = readonly [key: string, read: ReadRow];

interface Items {
  readonly expression: Expression;
  /** By response key: what `nodes` and `edges` make of the page's rows. */
  readonly readers: ReadonlyMap<string, ReadRows>;
  /** What reads the values of the order's keys from a row; they are in it where this is asked for. */
  readonly positionOf: () => PositionOf;
}

type PositionOf = (row: readonly unknown[]) => Position;

function readItems(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.map((row) => asRow(row) ?? []) : [];
}

/** The rows of a page in the order of the list: from its end they are read the other way round. */
function readPage(
  { sizeOf, from }: Page,
  value: unknown,
  request: RequestValues,
): readonly (readonly unknown[])[] {
  const rows = readItems(value).slice(0, sizeOf(request));
  return from === 'START' ? rows : rows.toReversed();
}

/** The rows of the page; one more than asked for where somebody asks whether there is more: that one tells. */
function compileItems(
  context: Context,
  { type, list, anchor }: Selection,
  page: Page,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
): Items {
  const row = buildRow();
  const keys = once(() => list.keys.map(({ expression }) => row.add(expression)));
  const positionOf = (): PositionOf => {
    const positions = keys();
    return (values) => {
      const all = positions.map((position) => sortable(values[position]));
      return { keys: all.slice(0, -1), id: String(all.at(-1)) };
    };
  };
  // The ends of a page are asked for beside its rows, and stand in them.
  const asked = pageInfoNames(context, type, fields);
  if (asked.some(isCursor)) keys();
  const more = asked.includes(page.from === 'START' ? 'hasNextPage' : 'hasPreviousPage') ? 1 : 0;
  const joins: Clause[] = [];
  const place: Place = {
    variable: list.variable,
    ...(anchor === undefined ? {} : { anchor }),
    ...(list.canJoin ? { joins } : {}),
  };
  const target = { row, place, paged: list, list: page.name, positionOf };
  const readers = new Map(
    [...fields].flatMap(([key, own]) => {
      const name = own[0]?.name.value;
      if (name === 'nodes') return [[key, compileNodes(context, type, own, target)] as const];
      if (name === 'edges') return [[key, compileEdges(context, type, own, target)] as const];
      return [];
    }),
  );
  const query: Query = list.page({
    after: page.after,
    before: page.before,
    from: page.from,
    limit: addParameter(context, page.size, (size) => Number(size) + more),
    row: row.build(),
    joins,
  });
  return { expression: { kind: 'subquery', as: 'COLLECT', query }, readers, positionOf };
}

interface RowTarget {
  readonly row: RowBuilder;
  readonly place: Place;
  readonly paged: ListMatch;
  readonly list: string;
  readonly positionOf: () => PositionOf;
}

type ReadRows = (rows: readonly (readonly unknown[])[], request: RequestValues) => unknown;

function compileNodes(
  context: Context,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  target: RowTarget,
): ReadRows {
  const { expression, read } = selectItem(context, connection, nodes, target);
  const position = target.row.add(expression);
  return (rows, request) => rows.map((values) => read(values[position], request));
}

/** What is selected on something in the list: a node, unless the list says itself what it has. */
function selectItem(
  context: Context,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { place, paged }: RowTarget,
): Column {
  const selections = selectionsOf(nodes);
  const types = objectTypes(context, nodeTypeOf(connection));
  return paged.selectItem?.(selections) ?? context.selectObject(context, types, selections, place);
}

function compileEdges(
  context: Context,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  target: RowTarget,
): ReadRows {
  const type = edgeTypeOf(connection);
  const fields = collectFields(context, type, selectionsOf(nodes));
  const readers = [...fields].map(
    ([key, own]) => [key, compileEdgeField(context, connection, own, target)] as const,
  );
  const read = readFields(readers);
  return (rows, request) => rows.map((values) => read(values, request));
}

function compileEdgeField(
  context: Context,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  target: RowTarget,
): ReadRow {
  const edge = edgeTypeOf(connection);
  const name = nodes[0]?.name.value ?? '';
  const { row, place, paged, list, positionOf } = target;
  const { beside } = paged;
  if (name === '__typename') return () => edge.name;
  if (name === 'cursor') {
    context.needsCursors = true;
    const position = positionOf();
    return (values, { cursors }) => cursors.print(list, position(values));
  }
  const field = edge.getFields()[name];
  invariant(field, `${edge.name} has no field ${name}`);
  const own = paged.compileEdgeField?.(name, nodes, row);
  if (own !== undefined) return own;
  const types = objectTypes(context, getNamedType(field.type));
  const isBeside = name === 'discrepancy' && beside !== undefined;
  if (name === 'node' || isBeside) {
    const { expression, read } = isBeside
      ? context.selectObject(context, types, selectionsOf(nodes), { variable: beside })
      : selectItem(context, connection, nodes, target);
    const position = row.add(expression);
    return (values, request) => read(values[position], request);
  }
  invariant(name === 'other', `${edge.name}.${name} has no mapping`);
  if (place.anchor === undefined) return () => null;
  return compileOther(context, types, nodes, { row, place, anchor: place.anchor });
}

/** The end of a relation that is not the anchor; the end itself where both are. */
function compileOther(
  context: Context,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  {
    row,
    place,
    anchor,
  }: { readonly row: RowBuilder; readonly place: Place; readonly anchor: Expression },
): ReadRow {
  const variable = context.freshVariable();
  const end = (name: string): Expression => ({ kind: 'property', of: place.variable, name });
  const other: Expression = {
    kind: 'case',
    branches: [
      {
        when: { kind: 'comparison', operator: '=', left: end('fromId'), right: anchor },
        then: end('toId'),
      },
    ],
    otherwise: end('fromId'),
  };
  const joins: Clause[] = [];
  const { expression, read } = context.selectObject(context, types, selectionsOf(nodes), {
    variable,
    joins,
  });
  const query: Query = {
    clauses: [
      {
        kind: 'match',
        pattern: { start: { variable, label: 'Entity', properties: { id: other } }, steps: [] },
      },
      ...joins,
      { kind: 'return', items: [{ expression }] },
    ],
  };
  const position = row.add({
    kind: 'element',
    of: { kind: 'subquery', as: 'COLLECT', query },
    index: 0,
  });
  return (values, request) => read(values[position], request);
}

interface PageParts {
  readonly row: RowBuilder;
  readonly items: Items | undefined;
  readonly position: number | undefined;
}

function compilePageInfo(
  context: Context,
  { type, nodes, list }: Selection,
  page: Page,
  { row, items, position }: PageParts,
): ReadRow {
  const field = type.getFields().pageInfo;
  const info = field && getNamedType(field.type);
  invariant(isObjectType(info) && items && position !== undefined, `${type.name} has no pages`);
  const fields = collectFields(context, info, selectionsOf(nodes));
  const names = [...fields].map(([key, own]) => [key, own[0]?.name.value ?? ''] as const);
  const hasCursors = names.some(([, name]) => isCursor(name));
  if (hasCursors) context.needsCursors = true;
  const positionOf = hasCursors ? items.positionOf() : undefined;
  // Where the page is cut, one more row tells; at its other end, whether a cursor has left something out.
  const isForward = page.from === 'START';
  const cursor = isForward ? page.after : page.before;
  const other = isForward ? 'hasPreviousPage' : 'hasNextPage';
  const isAsked = names.some(([, name]) => name === other);
  const left =
    isAsked && cursor !== undefined
      ? row.add(list.holds(isForward ? 'BEFORE' : 'BEHIND', cursor))
      : undefined;
  return (values, request) => {
    const rows = readPage(page, values[position], request);
    const cursorOf = (own: readonly unknown[] | undefined): string | null =>
      own === undefined || positionOf === undefined
        ? null
        : request.cursors.print(page.name, positionOf(own));
    const isCut = readItems(values[position]).length > rows.length;
    const isLeft = left !== undefined && values[left] === true;
    const answers: Readonly<Record<string, () => unknown>> = {
      __typename: () => info.name,
      hasNextPage: () => (isForward ? isCut : isLeft),
      hasPreviousPage: () => (isForward ? isLeft : isCut),
      startCursor: () => cursorOf(rows.at(0)),
      endCursor: () => cursorOf(rows.at(-1)),
    };
    return Object.fromEntries(names.map(([key, name]) => [key, answers[name]?.()]));
  };
}

/** What is asked of the page itself. */
function pageInfoNames(
  context: Context,
  connection: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
): readonly string[] {
  const info = getNamedType(connection.getFields().pageInfo?.type);
  invariant(isObjectType(info), `${connection.name} has no pages`);
  return [...fields.values()]
    .filter(([node]) => node?.name.value === 'pageInfo')
    .flatMap((nodes) => [...collectFields(context, info, selectionsOf(nodes)).values()])
    .map(([node]) => node?.name.value ?? '');
}

function isCursor(name: string): boolean {
  return name === 'startCursor' || name === 'endCursor';
}

/** Sort keys are never null. */
function sortable(value: unknown): string | number {
  invariant(typeof value === 'string' || typeof value === 'number', 'a sort key that is not there');
  return value;
}
