import type { FieldNode, GraphQLArgument } from 'graphql';

import type {
  Clause,
  Expression,
  OrderKey,
  PatternStep,
  Projection,
  Query,
} from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import type { ReadRow, RowBuilder } from './column.ts';
import { compileFilter, compileWhere, inputTypeOf } from './compile-where.ts';
import { nodeTypeOf } from './connection-types.ts';
import { addParameter, type Context, toTexts } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { isMedium } from './is-medium.ts';
import {
  filterMappings,
  type FollowMapping,
  type NodeMapping,
  nodeMapping,
  type PathStep,
  type ReachMapping,
} from './mapping.ts';
import { affirmed, buildPath, liveOnly, type PathEnd } from './match-path.ts';
import { orderKeys, orderOf } from './order.ts';
import type { Place } from './place.ts';
import { extentOf } from './place-extent.ts';
import { walkPlaces, WALKS } from './place-walk.ts';
import { silentSources } from './silent-sources.ts';

/** A list as ways to ask about it; each can stand in a statement by itself. */
export interface ListMatch {
  /** The variable of what stands in the list. */
  readonly variable: string;
  /** The variable of the relationship that leads to it, where one does. */
  readonly relationship: string;
  /** The variable of what stands beside each row: the discrepancy that joins two claims. */
  readonly beside: string | undefined;
  /** The id of the node that a relation was reached from. */
  readonly anchor: Expression | undefined;
  /** One page of rows. */
  page(page: {
    /** Conditions on where in the list the page can be. */
    readonly between: readonly Expression[];
    readonly keys: readonly OrderKey[];
    readonly limit: Expression;
    readonly row: Expression;
  }): Query;
  /** How many there are. */
  count(): Expression;
  /** Whether one of them meets a condition. */
  holds(condition: Expression): Expression;
  /** A field that only this list's connection has; undefined for others. */
  compileField?(name: string, row: RowBuilder): ReadRow | undefined;
  /** A field that only this list's edges have; undefined for others. */
  compileEdgeField?(
    name: string,
    nodes: readonly FieldNode[],
    row: RowBuilder,
  ): ReadRow | undefined;
}

/** The list behind a connection: its branches, and the filters that its arguments make. */
export function buildListMatch(
  context: Context,
  request: FieldRequest,
  values: Readonly<Record<string, unknown>>,
  place: Place | undefined,
): ListMatch {
  const [variable, relationship] = [context.freshVariable(), context.freshVariable()];
  const target = nodeMapping(context.schema, nodeTypeOf(request.field.type));
  const ends = { variable, relationship, target, place };
  const { follow, reach, seek, opposed, isSilent } = request.mapping;
  const beside = opposed && context.freshVariable();
  const branches = buildBranches(context, request, values, { ...ends, beside });
  const isSought = [follow, reach, opposed].every((one) => one === undefined) && !isSilent;
  const known = context.canonicalIds.size;
  const usual = orderOf(context.schema, request.field, undefined, seek?.sort);
  const filters = [
    ...(isSought ? presence(orderKeys(context, usual, variable, relationship)) : []),
    ...predicateFilter(context, request, variable),
    ...argumentFilters(context, request, values, variable),
  ];
  const imports = [
    ...(place === undefined ? [] : [place.variable]),
    // What the filters above have added.
    ...[...context.canonicalIds.keys()].slice(known),
  ];
  const matches = (extra: readonly Expression[]): readonly Branch[] =>
    branches.map(({ match, ...branch }) => ({
      ...branch,
      match: withFilters(match, [...filters, ...extra]),
    }));
  // A path can lead to one node twice; a node is found once by what it is.
  const found = beside === undefined ? [variable] : [variable, beside];
  const union = { found, imports, distinct: !isSought };
  return {
    variable,
    relationship,
    beside,
    anchor: seek && place && { kind: 'property', of: place.variable, name: 'id' },
    page: ({ between, keys, limit, row }) => ({
      clauses: [
        ...distinctRows(matches(between), {
          ...union,
          keys,
          limit,
        }),
        { kind: 'return', items: [{ expression: row }] },
      ],
    }),
    count: () => subquery('COUNT', distinctNodes(matches([]), union)),
    holds: (condition) => {
      const nodes = distinctNodes(matches([condition]), union);
      return subquery('EXISTS', nodes);
    },
  };
}

type Match = Extract<Clause, { kind: 'match' }>;

/** One way to a list. */
interface Branch {
  /** What leads to where the match begins. */
  readonly walk?: Clause | undefined;
  readonly match: Match;
  /** The property that holds the owner's id: an index on it and the order begins with it. */
  readonly owner?: Expression | undefined;
}

/**
 * Sort keys are never null, and saying so changes nothing but the plan: an index on several properties
 * serves only what has something to say of each of them (Neo4j 5.26: else it reads every node of the label).
 */
function presence(keys: readonly OrderKey[]): readonly Expression[] {
  return keys.map(({ expression }) => ({ kind: 'isNotNull', operand: expression }));
}

interface Ends {
  readonly variable: string;
  readonly relationship: string;
  readonly target: NodeMapping | undefined;
  readonly place: Place | undefined;
  readonly beside?: string | undefined;
}

/** One way to the list, or two: where either end of a relation may be the anchor, and to parts and wholes. */
function buildBranches(
  context: Context,
  { mapping, field }: FieldRequest,
  values: Readonly<Record<string, unknown>>,
  { variable, relationship, target, place, beside }: Ends,
): readonly Branch[] {
  const node = target === undefined ? { variable } : { variable, label: target.label };
  const found = { start: node, steps: [] };
  if (place === undefined) {
    const isLiveOnly = target?.retractable === true && !asksForRetracted(values);
    const match: Match = { kind: 'match', pattern: found };
    return [{ match: isLiveOnly ? withFilters(match, [liveOnly(variable)]) : match }];
  }
  if (mapping.follow !== undefined) {
    return followBranches(context, mapping.follow, values, {
      variable,
      relationship,
      target,
      place,
    });
  }
  if (mapping.reach !== undefined) {
    const extent = 'extent' in values ? extentOf(values.extent) : mapping.reach.extent;
    return reachBranches(
      context,
      { ...mapping.reach, extent },
      { variable, relationship, target, place },
    );
  }
  if (mapping.opposed !== undefined && beside !== undefined) {
    const end = { variable, relationship, label: target?.label };
    return [opposedBranch(context, place.variable, mapping.opposed, { ...end, beside })];
  }
  if (mapping.isSilent) return silentSources(context, place.variable, { variable });
  invariant(mapping.seek, `${field.name} has no mapping`);
  return ownersOf(mapping.seek.owner, values.direction).map((name): Branch => {
    const owner: Expression = { kind: 'property', of: variable, name };
    const right: Expression = { kind: 'property', of: place.variable, name: 'id' };
    const where: Expression = { kind: 'comparison', operator: '=', left: owner, right };
    return { match: { kind: 'match', pattern: found, where }, owner };
  });
}

/** To the sides that a path leads to, each in its discrepancy, and from there to the claims on them. */
function opposedBranch(
  context: Context,
  start: string,
  path: readonly PathStep[],
  { beside, ...end }: PathEnd & { readonly beside: string },
): Branch {
  const side = context.freshVariable();
  const toSide = buildPath(start, path, {
    variable: side,
    relationship: context.freshVariable(),
    label: 'Side',
  });
  const upwards: readonly PatternStep[] = [
    { direction: 'OUT', types: ['OF'], node: { label: 'Position' } },
    { direction: 'OUT', types: ['OF'], node: { variable: beside, label: 'Discrepancy' } },
  ];
  const pattern = { ...toSide, steps: [...toSide.steps, ...upwards] };
  const onSide = buildPath(side, [{ direction: 'IN', types: ['SIDES_WITH'] }], end);
  return { walk: { kind: 'match', pattern }, match: { kind: 'match', pattern: onSide } };
}

/** By each of the ways; what has been retracted, where it is asked for, by a way of its own. */
function followBranches(
  context: Context,
  { ways, live, retracted }: FollowMapping,
  values: Readonly<Record<string, unknown>>,
  { variable, relationship, target, place }: Ends & { readonly place: Place },
): readonly Branch[] {
  const end = { variable, relationship, label: target?.label };
  const branch = (path: readonly PathStep[], filters: readonly Expression[]): Branch => ({
    match: withFilters({ kind: 'match', pattern: buildPath(place.variable, path, end) }, filters),
  });
  const isAsked = asksForRetracted(values);
  const isLiveOnly = live && (!isAsked || retracted !== undefined);
  const branches = ways.map(({ path, isOfMedia }) =>
    branch(withoutPrincipals(path, values), [
      ...(isLiveOnly ? [liveOnly(variable)] : []),
      ...(isOfMedia ? [isMedium(context, variable)] : []),
    ]),
  );
  if (!isAsked || retracted === undefined) return branches;
  return [...branches, branch(retracted, [{ kind: 'not', operand: liveOnly(variable) }])];
}

/** `where: { retracted: true }`: also what is not live. */
function asksForRetracted({ where }: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof where === 'object' && where !== null && 'retracted' in where && where.retracted === true
  );
}

/** From the place itself where it reaches no other; else from those that each walk leads to, itself among them. */
function reachBranches(
  context: Context,
  { extent, path, isAffirmed }: ReachMapping,
  { variable, relationship, target, place }: Ends & { readonly place: Place },
): readonly Branch[] {
  const end = { variable, relationship, label: target?.label };
  const matchFrom = (start: string): Match => ({
    kind: 'match',
    pattern: buildPath(start, path, end),
    where: isAffirmed ? affirmed(relationship) : undefined,
  });
  const walks = WALKS[extent];
  if (walks.length === 0) return [{ match: matchFrom(place.variable) }];
  return walks.map((towards): Branch => {
    const reached = path.length === 0 ? variable : context.freshVariable();
    const id = (of: string): Expression => ({ kind: 'property', of, name: 'id' });
    const pattern = walkPlaces(id(place.variable), towards, reached);
    const walk: Match = { kind: 'match', pattern };
    if (path.length > 0) return { walk, match: matchFrom(reached) };
    const [left, right] = [id(reached), id(place.variable)];
    const where: Expression = { kind: 'comparison', operator: '<>', left, right };
    return { walk, match: { kind: 'match', pattern: { start: { variable }, steps: [] }, where } };
  });
}

/** `includeOnBehalf: false`: only what an actor said itself, by the first of the two types. */
function withoutPrincipals(
  path: readonly PathStep[],
  values: Readonly<Record<string, unknown>>,
): readonly PathStep[] {
  if (values.includeOnBehalf !== false) return path;
  return path.map((step) => ({ ...step, types: step.types.slice(0, 1) }));
}

/** From and to, or one of them. */
function ownersOf(owner: readonly string[], direction: unknown): readonly string[] {
  if (direction === 'OUT') return owner.slice(0, 1);
  if (direction === 'IN') return owner.slice(1);
  return owner;
}

function predicateFilter(
  context: Context,
  { mapping }: FieldRequest,
  variable: string,
): readonly Expression[] {
  const predicates = mapping.seek?.predicates;
  if (predicates === undefined) return [];
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

/** An argument that is a filter, as the field's type or one of its interfaces declares it. */
function findFilter(
  { schema }: Context,
  { parent, field }: FieldRequest,
  argument: string,
): GraphQLArgument | undefined {
  return [parent, ...parent.getInterfaces()]
    .flatMap((type) => type.getFields()[field.name]?.args ?? [])
    .find((own) => own.name === argument && filterMappings(schema, own).length > 0);
}

function withFilters(match: Match, filters: readonly Expression[]): Match {
  const own = match.where?.kind === 'and' ? match.where.operands : [match.where];
  const operands = [...own, ...filters].filter((operand) => operand !== undefined);
  return { ...match, where: operands.length === 0 ? undefined : { kind: 'and', operands } };
}

interface Union {
  /** The variables of a row. */
  readonly found: readonly string[];
  /** What its branches see of the query around. */
  readonly imports: readonly string[];
  /** Whether one branch can give a node twice. */
  readonly distinct: boolean;
}

interface PageOf extends Union {
  readonly keys: readonly OrderKey[];
  readonly limit: Expression;
}

/** The page's nodes, each once. Each of two branches gives its own page; the page of both is in these. */
function distinctRows(
  branches: readonly Branch[],
  { keys, limit, ...union }: PageOf,
): readonly Clause[] {
  const { found, distinct } = union;
  const cut = (orderBy: readonly OrderKey[]): Clause => ({
    kind: 'with',
    distinct,
    items: asItems(found),
    orderBy,
    limit,
  });
  const pages = branches.map(({ walk, match, owner }): Query => {
    const first = owner === undefined ? [] : [{ expression: owner, direction: directionOf(keys) }];
    return { clauses: [...clausesOf({ walk, match }), cut([...first, ...keys])] };
  });
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return only.clauses;
  return [unionOf(pages, union), cut(keys)];
}

function clausesOf({ walk, match }: Pick<Branch, 'walk' | 'match'>): readonly Clause[] {
  return walk === undefined ? [match] : [walk, match];
}

/** All keys of an order run one way. */
function directionOf(keys: readonly OrderKey[]): OrderKey['direction'] {
  return keys[0]?.direction ?? 'ASC';
}

function asItems(variables: readonly string[]): readonly Projection[] {
  return variables.map((name) => ({ expression: { kind: 'variable', name } }));
}

function distinctNodes(branches: readonly Branch[], union: Union): Query {
  const { found, distinct } = union;
  const returned: Clause = {
    kind: 'return',
    distinct,
    items: asItems(found),
  };
  const queries = branches.map((branch): Query => ({ clauses: clausesOf(branch) }));
  const [only] = queries;
  if (only !== undefined && queries.length === 1) return { clauses: [...only.clauses, returned] };
  return { clauses: [unionOf(queries, union), returned] };
}

function unionOf(
  queries: readonly Query[],
  { found, imports }: Pick<Union, 'found' | 'imports'>,
): Clause {
  const returned: Clause = {
    kind: 'return',
    items: asItems(found),
  };
  return {
    kind: 'callUnion',
    imports,
    queries: queries.map(({ clauses }) => ({ clauses: [...clauses, returned] })),
  };
}

function subquery(as: 'COUNT' | 'EXISTS', query: Query): Expression {
  return { kind: 'subquery', as, query };
}
