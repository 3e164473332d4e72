import type { FieldNode, SelectionSetNode } from 'graphql';

import { asItems, subquery } from '../cypher/build.ts';
import type { Clause, Expression, OrderKey, Query } from '../cypher/nodes.ts';
import type { Column, ReadRow, RowBuilder } from './column.ts';
import { compileFilter, compileWhere, inputTypeOf } from './compile-where.ts';
import { nodeTypeOf } from './connection-types.ts';
import { addParameter, type Context, toTexts } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { findFilter } from './find-filter.ts';
import { buildKeyset, buildKeysetFrom, reversed } from './keyset.ts';
import { compareLead, type EachValue, findLead, unwindEach } from './lead.ts';
import {
  asksForRetracted,
  type Branch,
  buildBranches,
  buildTimedBranches,
  type Ends,
  ownersOf,
  withFilters,
} from './list-branch.ts';
import { nodeMapping } from './mapping.ts';
import { type ListOrder, orderKeys, orderOf } from './order.ts';
import type { PageSize } from './page-size.ts';
import type { Place } from './place.ts';

/** A list as ways to ask about it; each can stand in a statement by itself. */
export interface ListMatch {
  /** The variable of what stands in the list. */
  readonly variable: string;
  /** The variable of what stands beside each row: the discrepancy that joins two claims. */
  readonly beside: string | undefined;
  /** The id of the node that a relation was reached from. */
  readonly anchor: Expression | undefined;
  /** Whether something can be matched beside each row. */
  readonly canJoin: boolean;
  /** The keys of the list's order: the last is an id. */
  readonly keys: readonly OrderKey[];
  /** One page of rows. */
  page(page: {
    readonly after: PositionExpressions | undefined;
    readonly before: PositionExpressions | undefined;
    readonly from: PageSize['from'];
    readonly limit: Expression;
    readonly row: Expression;
    /** What is matched beside each row. */
    readonly joins: readonly Clause[];
  }): Query;
  /** How many there are. */
  count(): Expression;
  /** Whether something stands at a position, or on the one side of it. */
  holds(side: 'BEFORE' | 'BEHIND', position: PositionExpressions): Expression;
  /** A field that only this list's connection has; undefined for others. */
  compileField?(name: string, row: RowBuilder): ReadRow | undefined;
  /** A field that only this list's edges have; undefined for others. */
  compileEdgeField?(
    name: string,
    nodes: readonly FieldNode[],
    row: RowBuilder,
  ): ReadRow | undefined;
  /** What is selected on something in the list, where it is no node. */
  selectItem?(selectionSets: readonly SelectionSetNode[]): Column;
}

/** A list of nodes. */
export interface NodeListMatch extends ListMatch {
  /** All of it, each once, in no order; behind what `imports` names. */
  all(): { readonly query: Query; readonly imports: readonly string[] };
}

/** A position in a list as parameters. */
export interface PositionExpressions {
  /** One for each key. */
  readonly values: readonly Expression[];
  /** All of them as one text (`placeInOrder`). */
  place(): Expression;
}

/** Where a list stands, and in which order. */
interface ListPlace {
  readonly place: Place | undefined;
  readonly order: ListOrder;
  /** The ways to it, where no directive says them. */
  readonly branches?: (ends: Ends) => readonly Branch[];
}

/** The list behind a connection: its branches, and the filters that its arguments make. */
export function buildListMatch(
  context: Context,
  request: FieldRequest,
  values: Readonly<Record<string, unknown>>,
  { place, order, branches: given }: ListPlace,
): NodeListMatch {
  const [variable, relationship] = [context.freshVariable(), context.freshVariable()];
  const target = nodeMapping(context.schema, nodeTypeOf(request.field.type));
  const { seek, opposed } = request.mapping;
  const beside = opposed && context.freshVariable();
  const usual = orderOf(context.schema, request.field, undefined, request.mapping);
  const known = context.canonicalIds.size;
  const lead = findLead(context, request, values, {
    order,
    usual,
    owners: place && ownersOf(seek?.owner ?? [], values.direction),
    isOfAll: asksForRetracted(values),
  });
  const ends = { variable, relationship, target, place, beside, order, usual, lead };
  const branches = given?.(ends) ?? buildBranches(context, request, lead.rest, ends);
  const timed =
    given === undefined && context.isSeenThrough
      ? buildTimedBranches(context, request, lead.rest, ends)
      : undefined;
  const filters = [
    ...predicateFilter(context, request, variable),
    ...argumentFilters(context, request, lead.rest, variable),
  ];
  const leading = (isEach: boolean, holder = variable): readonly Expression[] => [
    ...lead.same.map(({ property, value }) =>
      compareLead({ kind: 'property', of: holder, name: property }, value, isEach),
    ),
    ...(lead.served === undefined
      ? []
      : [
          compareLead(
            { kind: 'property', of: relationship, name: lead.served.owner },
            lead.served.value,
            isEach,
          ),
        ]),
  ];
  const keys = [
    ...orderKeys(context, order, variable, relationship),
    // What stands beside the rows of a list tells those of one node apart.
    ...(beside === undefined ? [] : [{ expression: idOf(beside), direction: order.direction }]),
  ];
  const union: Union = {
    // A path can lead to one node twice; a node is found once by what it is.
    found: beside === undefined ? [variable] : [variable, beside],
    imports: [
      ...(place === undefined ? [] : [place.variable]),
      // What the filters above have added.
      ...[...context.canonicalIds.keys()].slice(known),
    ],
  };
  const plainKeys = order.keys.every(({ path }) => path === undefined) ? keys : [];
  const matches = (
    ways: readonly Branch[],
    between: (own: readonly OrderKey[]) => Between,
    isEach = false,
  ): readonly Branch[] =>
    ways.map((branch) => {
      const own = between(keysOf(branch, keys, order.direction));
      const isPlaced = branch.index?.place !== undefined;
      const bounds = isPlaced ? own.byPlace() : own.byKeys();
      return {
        ...branch,
        match: withFilters(withHint(branch), [
          ...leading(isEach, branch.holder),
          ...presence(branch, plainKeys, bounds.length > 0),
          ...filters,
          ...bounds,
        ]),
      };
    });
  const inOrder = timed ?? branches;
  const all = (): readonly Branch[] =>
    matches(branches, () => ({ byPlace: () => [], byKeys: () => [] }));
  const isPlain = keys.every(
    ({ expression }) => expression.kind === 'property' && union.found.includes(expression.of),
  );
  return {
    variable,
    beside,
    // The page's order has to be known behind what is matched.
    canJoin:
      isPlain || (lead.each === undefined && branches.every(isNamed) && branches.length === 1),
    anchor: seek && place && idOf(place.variable),
    keys,
    page: ({ after, before, from, limit, row, joins }) => {
      const between = (own: readonly OrderKey[]): Between =>
        betweenPositions(own, [
          ...(after === undefined ? [] : [{ position: after, turn: SAME }]),
          ...(before === undefined ? [] : [{ position: before, turn: reversed }]),
        ]);
      const turn = from === 'START' ? SAME : reversed;
      const { clauses, order: ordered } = rowsOf(matches(inOrder, between, true), {
        ...union,
        isJoined: joins.length > 0,
        each: lead.each,
        keys,
        turn,
        limit,
        freshVariable: () => context.freshVariable(),
      });
      const orderBy = joins.length > 0 ? ordered : [];
      const returned: Clause = { kind: 'return', items: [{ expression: row }], orderBy };
      return { clauses: [...clauses, ...joins, returned] };
    },
    all: () => ({ query: distinctNodes(all(), union), imports: union.imports }),
    count: () => {
      const isFiltered = filters.length + leading(false).length > 0;
      // Through a lens they have to be read, and an index has those of a day.
      const isCounted = branches.length === 1 && !isFiltered && !context.isSeenThrough;
      const counting = isCounted && branches[0]?.counting;
      const counted = counting ? [{ match: counting, distinct: false }] : all();
      return subquery('COUNT', distinctNodes(counted, union).clauses);
    },
    holds: (side, position) => {
      const turn = side === 'BEFORE' ? reversed : SAME;
      const between = (own: readonly OrderKey[]): Between => ({
        byPlace: () => [buildKeysetFrom(turn(own), [position.place()])],
        byKeys: () => [buildKeysetFrom(turn(own), position.values)],
      });
      return subquery('EXISTS', distinctNodes(matches(inOrder, between), union).clauses);
    },
  };
}

type Turn = (keys: readonly OrderKey[]) => readonly OrderKey[];

const SAME: Turn = (keys) => keys;

/** Conditions on where in the list something can stand, for keys of either kind. */
interface Between {
  byPlace(): readonly Expression[];
  byKeys(): readonly Expression[];
}

function betweenPositions(
  own: readonly OrderKey[],
  bounds: readonly { readonly position: PositionExpressions; readonly turn: Turn }[],
): Between {
  return {
    byPlace: () => bounds.map(({ position, turn }) => buildKeyset(turn(own), [position.place()])),
    byKeys: () => bounds.map(({ position, turn }) => buildKeyset(turn(own), position.values)),
  };
}

/** The keys by which a branch has the list in order: the place that its index holds, or those of the list. */
function keysOf(
  { index }: Branch,
  keys: readonly OrderKey[],
  direction: OrderKey['direction'],
): readonly OrderKey[] {
  return index?.place === undefined ? keys : [{ expression: index.place, direction }];
}

function withHint({ match, index }: Branch): Branch['match'] {
  return index?.using === undefined ? match : { ...match, using: index.using };
}

/**
 * Sort keys are never null, and saying so changes nothing but the plan: an index on several properties
 * serves only what has something to say of each of them (Neo4j 5.26: else it reads every node of the label).
 */
function presence(
  { index }: Branch,
  keys: readonly OrderKey[],
  isBounded: boolean,
): readonly Expression[] {
  if (index === undefined || (index.place !== undefined && isBounded)) return [];
  const place = index.place ?? index.present;
  const present = place === undefined ? keys.map(({ expression }) => expression) : [place];
  return present.map((operand) => ({ kind: 'isNotNull', operand }));
}

function predicateFilter(
  context: Context,
  { mapping }: FieldRequest,
  variable: string,
): readonly Expression[] {
  const predicates = mapping.seek?.predicates ?? [];
  // A single one is a part of what is sought.
  if (predicates.length < 2) return [];
  return [
    {
      kind: 'comparison',
      operator: 'IN',
      left: { kind: 'property', of: variable, name: 'predicate' },
      right: addParameter(context, predicates, toTexts),
    },
  ];
}

/** `where`, and the arguments beside it that say themselves what they match. */
function argumentFilters(
  context: Context,
  request: FieldRequest,
  values: Readonly<Record<string, unknown>>,
  variable: string,
): readonly Expression[] {
  return request.field.args.flatMap((argument) => {
    const value = values[argument.name];
    if (value === undefined || value === null) return [];
    if (argument.name === 'where') {
      return [compileWhere(context, inputTypeOf(argument), value, variable)];
    }
    const filter = findFilter(context, request, argument.name);
    return filter === undefined ? [] : [compileFilter(context, filter, value, variable)];
  });
}

interface Union {
  /** The variables of a row. */
  readonly found: readonly string[];
  /** What its branches see of the query around. */
  readonly imports: readonly string[];
}

interface PageOf extends Union {
  /** Whether something is matched behind the page, and its order has to be known there. */
  readonly isJoined: boolean;
  readonly each: EachValue | undefined;
  readonly keys: readonly OrderKey[];
  readonly turn: Turn;
  readonly limit: Expression;
  readonly freshVariable: () => string;
}

/**
 * The page's nodes, each once. Each of several branches gives its own page, and so does each of several values that
 * the index begins with; the page of all is in these.
 */
function rowsOf(branches: readonly Branch[], page: PageOf): OrderedRows {
  const { found, keys, turn, limit, each } = page;
  const [only] = branches;
  if (only !== undefined && branches.length === 1 && each === undefined) return pageOf(only, page);
  const pages = branches.map((branch): Query => pageOf(branch, { ...page, isJoined: false }));
  const order = turn(keys);
  const cut: Clause = {
    kind: 'with',
    distinct: each?.isShared === true,
    items: asItems(found),
    orderBy: order,
    limit,
  };
  if (each === undefined) return { clauses: [unionOf(pages, page), cut], order };
  const imports = [...page.imports, each.variable];
  return { clauses: [...unwindEach(each), unionOf(pages, { ...page, imports }), cut], order };
}

/** Clauses that give rows in an order, and the keys of that order as they are known behind them. */
interface OrderedRows {
  readonly clauses: readonly Clause[];
  readonly order: readonly OrderKey[];
}

/** Whether the keys that a branch has the list in order by can have names of their own. */
function isNamed({ index, distinct }: Branch): boolean {
  return !distinct || index !== undefined;
}

/** What one branch gives of a page. */
function pageOf(
  branch: Branch,
  { found, keys, turn, limit, isJoined, freshVariable }: PageOf,
): OrderedRows {
  const { index, distinct } = branch;
  const direction = keys[0]?.direction ?? 'ASC';
  const order = turn([
    ...(index?.prefix ?? []).map((expression) => ({ expression, direction })),
    ...keysOf(branch, keys, direction),
  ]);
  const items = asItems(found);
  if (!isNamed(branch) || (!distinct && !isJoined)) {
    const cut: Clause = { kind: 'with', distinct, items, orderBy: order, limit };
    return { clauses: [...clausesOf(branch), cut], order };
  }
  // Behind WITH an order knows only what stands in it.
  const named = order.map(({ expression, direction: own }) => {
    const as = freshVariable();
    const key: OrderKey = { expression: { kind: 'variable', name: as }, direction: own };
    return { item: { expression, as }, key };
  });
  const known = named.map(({ key }) => key);
  const cut: Clause = {
    kind: 'with',
    distinct,
    items: [...named.map(({ item }) => item), ...items],
    orderBy: known,
    limit,
  };
  return { clauses: [...clausesOf(branch), cut], order: known };
}

function clausesOf({ walk, match }: Pick<Branch, 'walk' | 'match'>): readonly Clause[] {
  return walk === undefined ? [match] : [walk, match];
}

function distinctNodes(
  branches: readonly Pick<Branch, 'walk' | 'match' | 'distinct'>[],
  union: Union,
): Query {
  const items = asItems(union.found);
  const queries = branches.map((branch): Query => ({ clauses: clausesOf(branch) }));
  const [only] = queries;
  if (only !== undefined && queries.length === 1) {
    const distinct = branches[0]?.distinct === true;
    return { clauses: [...only.clauses, { kind: 'return', distinct, items }] };
  }
  return { clauses: [unionOf(queries, union), { kind: 'return', distinct: false, items }] };
}

/** Each row once: UNION sees to it. */
function unionOf(queries: readonly Query[], { found, imports }: Union): Clause {
  const returned: Clause = { kind: 'return', items: asItems(found) };
  return {
    kind: 'callUnion',
    imports,
    queries: queries.map(({ clauses }) => ({ clauses: [...clauses, returned] })),
  };
}

function idOf(of: string): Expression {
  return { kind: 'property', of, name: 'id' };
}
