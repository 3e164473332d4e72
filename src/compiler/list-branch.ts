import { whereAll } from '../cypher/all-of.ts';
import { property, storedProperty } from '../cypher/build.ts';
import type { Clause, Expression, IndexHint, Pattern, PatternStep } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { addParameter, type Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { isMedium } from './is-medium.ts';
import type { Lead, ListArguments, ServedLead } from './lead.ts';
import type {
  FollowedWay,
  FollowMapping,
  NodeMapping,
  PathStep,
  ReachMapping,
  ServedWay,
} from './mapping.ts';
import { affirmed, buildPath, liveOnly, type PathEnd } from './match-path.ts';
import type { ListOrder } from './order.ts';
import type { Place } from './place.ts';
import { extentOf } from './place-extent.ts';
import { walkPlaces, WALKS } from './place-walk.ts';
import { silentSources } from './silent-sources.ts';

/** A clause that finds rows. */
export type Match = Extract<Clause, { kind: 'match' }>;

/** One way to a list. */
export interface Branch {
  /** What leads to where the match begins. */
  readonly walk?: Clause | undefined;
  readonly match: Match;
  /** Whether it can give a node twice. */
  readonly distinct: boolean;
  /** How an index has the list; undefined where none has. */
  readonly index?: BranchIndex | undefined;
  /** What has the columns that an index has; the node that is listed, where nothing else is named. */
  readonly holder?: string | undefined;
  /** The match that counts without reading, where nothing else is asked of what stands in the list. */
  readonly counting?: Match | undefined;
}

/** An index that has a list in its order. */
export interface BranchIndex {
  /** What is the same for all that the list has, first in the index; the order repeats it, or it would sort. */
  readonly prefix: readonly Expression[];
  /** Where something stands in the list; without it, by the keys of the order. */
  readonly place: Expression | undefined;
  /** What everything in the list has, and the index only has what has it: said where nothing else is said of it. */
  readonly present?: Expression | undefined;
  readonly using: IndexHint | undefined;
}

/** What a list is: where it begins, and what its nodes and relationships are called. */
export interface Ends {
  readonly variable: string;
  readonly relationship: string;
  readonly target: NodeMapping | undefined;
  readonly place: Place | undefined;
  readonly beside: string | undefined;
  readonly order: ListOrder;
  /** The list's own order, which its index has whatever it is ordered by. */
  readonly usual: ListOrder;
  /** What filters say that an index can begin with. */
  readonly lead: Lead;
}

/** What holds the columns of what is listed that indexes have: the node itself, or what leads to it. */
interface Holder {
  readonly variable: string;
  /** Its label or type. */
  readonly on: string | undefined;
  readonly pattern: Pattern;
  readonly filters: readonly Expression[];
  /** Whether its place in the list is the same whatever a lens admits. */
  readonly isSteady: boolean;
}

type Values = ListArguments;

type AnchoredEnds = Ends & { readonly place: Place };

/** One way to the list, or several: where either end of a relation may be the anchor, and to parts and wholes. */
export function buildBranches(
  context: Context,
  { mapping, field }: FieldRequest,
  values: Values,
  ends: Ends,
): readonly Branch[] {
  const { variable, relationship, target, place, beside, lead } = ends;
  if (place === undefined) {
    if (lead.served !== undefined) return [leadBranch(lead.served, ends)];
    return [rootBranch(values, ends, holderOf(ends))];
  }
  const anchored = { ...ends, place };
  if (mapping.follow !== undefined) {
    return followBranches(context, mapping.follow, values, anchored);
  }
  if (mapping.reach !== undefined) {
    const extent = 'extent' in values ? extentOf(values.extent) : mapping.reach.extent;
    return reachBranches(context, { ...mapping.reach, extent }, anchored);
  }
  if (mapping.opposed !== undefined && beside !== undefined) {
    const end = { variable, relationship, label: target?.label };
    return [opposedBranch(context, place.variable, mapping.opposed, { ...end, beside })];
  }
  if (mapping.isSilent) {
    return silentSources(context, place.variable, { variable }).map((branch) => ({
      ...branch,
      distinct: true,
    }));
  }
  invariant(mapping.seek, `${field.name} has no mapping`);
  return seekBranches(context, mapping.seek, values, anchored, holderOf(ends));
}

/**
 * The ways to a list by time of relations, through a lens, each in the order of an index: those that have their
 * place whatever is admitted; and those that claims give different days, by each of these claims, of which the first
 * that is admitted leads to one. Undefined of other lists.
 */
export function buildTimedBranches(
  context: Context,
  { mapping }: FieldRequest,
  values: Values,
  ends: Ends,
): readonly Branch[] | undefined {
  const { variable, relationship, target, place, order, lead } = ends;
  const isTimed = order.place === 'byWhen' && target?.label === 'Relation';
  if (!isTimed || lead.served !== undefined) return undefined;
  const node = { variable, label: target.label };
  const redated = storedProperty(variable, 'redated');
  const holders: readonly Holder[] = [
    {
      ...holderOf(ends),
      filters: [{ kind: 'not', operand: { kind: 'isNotNull', operand: redated } }],
      isSteady: true,
    },
    {
      variable: relationship,
      on: 'TIMED_BY',
      pattern: {
        start: node,
        steps: [{ direction: 'OUT', types: ['TIMED_BY'], variable: relationship, node: {} }],
      },
      filters: [],
      isSteady: false,
    },
  ];
  if (place === undefined) return holders.map((holder) => rootBranch(values, ends, holder));
  const { seek } = mapping;
  if (seek === undefined) return undefined;
  return holders.flatMap((holder) =>
    seekBranches(context, seek, values, { ...ends, place }, holder),
  );
}

/** The node that is listed, by itself. */
function holderOf({ variable, target }: Ends): Holder {
  const node = target === undefined ? { variable } : { variable, label: target.label };
  const pattern = { start: node, steps: [] };
  return { variable, on: target?.label, pattern, filters: [], isSteady: false };
}

/** Where a holder has the place of what is listed. */
function placeOf({ variable, isSteady }: Holder, name: string): Expression {
  return isSteady ? storedProperty(variable, name) : property(variable, name);
}

/** All nodes of a label; the order's index has them in order. */
function rootBranch(
  values: Values,
  { variable, target, order, usual, lead }: Ends,
  holder: Holder,
): Branch {
  const isLiveOnly = target?.retractable === true && !asksForRetracted(values);
  const first = order.isUsual ? firstOf(usual.within, namesOf(lead)) : [];
  // What is beside the index may be found faster by itself.
  const isWhole = !hasFilters(values) && lead.same.length === first.length;
  return {
    match: withFilters({ kind: 'match', pattern: holder.pattern }, [
      ...(isLiveOnly ? [liveOnly(variable)] : []),
      ...holder.filters,
    ]),
    distinct: false,
    index: {
      prefix: first.map((name) => property(holder.variable, name)),
      place: order.place === undefined ? undefined : placeOf(holder, order.place),
      using:
        order.place === undefined || holder.on === undefined || !isWhole
          ? undefined
          : { variable: holder.variable, on: holder.on, properties: [...first, order.place] },
    },
    holder: holder.variable,
  };
}

/** What a relationship joins to what a filter names, as far as it is live; its index has that in order. */
function leadBranch(
  { step, owner, key }: ServedLead,
  { variable, relationship, lead }: Ends,
): Branch {
  const [type] = step.types;
  invariant(type, 'a step along some relationship');
  const pattern: Pattern = {
    start: { variable },
    steps: [{ ...step, variable: relationship, node: {} }],
  };
  return {
    match: { kind: 'match', pattern },
    distinct: !isOnce(step) || lead.each !== undefined,
    index: {
      prefix: [property(relationship, owner)],
      place: property(relationship, key),
      using: { variable: relationship, on: type, properties: [owner, key] },
    },
  };
}

/** The first of some sets of properties all of which are known. */
function firstOf(
  sets: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): readonly string[] {
  return sets.find((set) => set.every((name) => known.has(name))) ?? [];
}

function namesOf({ same }: Lead): ReadonlySet<string> {
  return new Set(same.map(({ property: name }) => name));
}

/** Whether something is asked of what is listed beside what an index begins with. */
function hasFilters({ where }: Values): boolean {
  return (
    typeof where === 'object' &&
    where !== null &&
    // What it says has been said already.
    Object.entries(where).some(([name, value]) => name !== 'retracted' && isGiven(value))
  );
}

/** What names the anchor in a property of its own. */
function seekBranches(
  context: Context,
  { owner, predicates = [], live }: NonNullable<FieldRequest['mapping']['seek']>,
  values: Values,
  { variable, place, order, usual, lead }: AnchoredEnds,
  holder: Holder,
): readonly Branch[] {
  const { on } = holder;
  invariant(on, 'what is sought by its owner has a label');
  const [only] = predicates.length === 1 ? predicates : [];
  const predicate = only === undefined ? [] : ['predicate'];
  const filters: readonly Expression[] = [
    ...predicate.map((name) =>
      equal(property(holder.variable, name), addParameter(context, only, String)),
    ),
    ...(live && !asksForRetracted(values) ? [liveOnly(variable)] : []),
    ...holder.filters,
  ];
  return ownersOf(owner, values.direction).map((name): Branch => {
    const own = property(holder.variable, name);
    const sets = usual.within.filter((set) => set.includes(name));
    const known = firstOf(sets, new Set([name, ...predicate, ...namesOf(lead)]));
    const first = known.length === 0 ? [name, ...predicate] : known;
    return {
      match: {
        kind: 'match',
        pattern: holder.pattern,
        where: whereAll([equal(own, property(place.variable, 'id')), ...filters]),
      },
      distinct: false,
      index: {
        prefix: first.map((one) => property(holder.variable, one)),
        place: order.place === undefined ? undefined : placeOf(holder, order.place),
        present: usual.place === undefined ? undefined : property(holder.variable, usual.place),
        using:
          usual.place === undefined
            ? undefined
            : { variable: holder.variable, on, properties: [...first, usual.place] },
      },
      holder: holder.variable,
    };
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
  return {
    walk: { kind: 'match', pattern },
    match: { kind: 'match', pattern: onSide },
    distinct: true,
  };
}

/** By each of the ways; what has been retracted, where it is asked for, by a way of its own. */
function followBranches(
  context: Context,
  { ways, live, retracted }: FollowMapping,
  values: Values,
  ends: AnchoredEnds,
): readonly Branch[] {
  const { variable } = ends;
  const isAsked = asksForRetracted(values);
  const isLiveOnly = live && (!isAsked || retracted !== undefined);
  const branches = ways.flatMap((way) =>
    wayBranches(way, values, ends).map((branch): Branch => {
      const filters = [
        ...(isLiveOnly ? [liveOnly(variable)] : []),
        ...(way.isOfMedia ? [isMedium(context, variable)] : []),
      ];
      const counting = filters.length === 0 ? branch.counting : undefined;
      return { ...branch, match: withFilters(branch.match, filters), counting };
    }),
  );
  if (!isAsked || retracted === undefined) return branches;
  const { match } = pathBranch(retracted, ends);
  const isRetracted: Expression = { kind: 'not', operand: liveOnly(variable) };
  return [...branches, { match: withFilters(match, [isRetracted]), distinct: true }];
}

/** By the index that has the way in the list's order; else along its path. */
function wayBranches(
  { path, served }: FollowedWay,
  values: Values,
  ends: AnchoredEnds,
): readonly Branch[] {
  if (served === undefined || !ends.order.isUsual) {
    return [pathBranch(withoutPrincipals(path, values), ends)];
  }
  const [first, ...others] = withoutPrincipals(served.along, values);
  invariant(first, 'an index leads somewhere');
  return first.types.map((type) => servedBranch({ ...first, types: [type] }, others, served, ends));
}

function pathBranch(
  path: readonly PathStep[],
  { variable, relationship, target, place }: AnchoredEnds,
): Branch {
  const end = { variable, relationship, label: target?.label };
  return {
    match: { kind: 'match', pattern: buildPath(place.variable, path, end) },
    distinct: true,
  };
}

/**
 * Along relationships that hold the anchor's id and the place in the list. The anchor itself is not in the
 * pattern: with it the planner reads all of its relationships (measured on 5.26: 5,498 reads for 10 rows of a hub).
 */
function servedBranch(
  first: PathStep,
  others: readonly PathStep[],
  { owner, key, isCounted }: ServedWay,
  { variable, relationship, place }: AnchoredEnds,
): Branch {
  const end = { variable, relationship, label: undefined };
  const { steps } = buildPath(place.variable, [first, ...others], end);
  const own = steps.map((step, index) => {
    const { variable: _, ...unnamed } = step;
    return index === 0 ? { ...unnamed, variable: relationship } : unnamed;
  });
  const [type] = first.types;
  invariant(type, 'a step along some relationship');
  return {
    match: {
      kind: 'match',
      pattern: { start: {}, steps: own },
      where: equal(property(relationship, owner), property(place.variable, 'id')),
    },
    distinct: others.length > 0 || !isOnce(first),
    index: {
      prefix: [property(relationship, owner)],
      place: property(relationship, key),
      using: { variable: relationship, on: type, properties: [owner, key] },
    },
    counting: isCounted
      ? { kind: 'match', pattern: buildPath(place.variable, [first], end) }
      : undefined,
  };
}

/** A statement is rendered in a source several times; all else is joined once. */
function isOnce({ types }: PathStep): boolean {
  return !types.includes('RENDERED_IN');
}

/** `where: { retracted: true }`: also what is not live. */
export function asksForRetracted({ where }: Values): boolean {
  return (
    typeof where === 'object' && where !== null && 'retracted' in where && where.retracted === true
  );
}

/** From the place itself where it reaches no other; else from those that each walk leads to, itself among them. */
function reachBranches(
  context: Context,
  { extent, path, isAffirmed }: ReachMapping,
  { variable, relationship, target, place }: AnchoredEnds,
): readonly Branch[] {
  const end = { variable, relationship, label: target?.label };
  const matchFrom = (start: string): Match => ({
    kind: 'match',
    pattern: buildPath(start, path, end),
    where: isAffirmed ? affirmed(relationship) : undefined,
  });
  const walks = WALKS[extent];
  if (walks.length === 0) return [{ match: matchFrom(place.variable), distinct: true }];
  return walks.map((towards): Branch => {
    const reached = path.length === 0 ? variable : context.freshVariable();
    const pattern = walkPlaces(property(place.variable, 'id'), towards, reached);
    const walk: Match = { kind: 'match', pattern };
    if (path.length > 0) return { walk, match: matchFrom(reached), distinct: true };
    const where: Expression = {
      kind: 'comparison',
      operator: '<>',
      left: property(reached, 'id'),
      right: property(place.variable, 'id'),
    };
    const match: Match = { kind: 'match', pattern: { start: { variable }, steps: [] }, where };
    return { walk, match, distinct: true };
  });
}

/** `includeOnBehalf: false`: only what an actor said itself, by the first of the two types. */
function withoutPrincipals(path: readonly PathStep[], values: Values): readonly PathStep[] {
  if (values.includeOnBehalf !== false) return path;
  return path.map((step) => ({ ...step, types: step.types.slice(0, 1) }));
}

/** From and to, or one of them. */
export function ownersOf(owner: readonly string[], direction: unknown): readonly string[] {
  if (direction === 'OUT') return owner.slice(0, 1);
  if (direction === 'IN') return owner.slice(1);
  return owner;
}

/** A match with more conditions. */
export function withFilters(match: Match, filters: readonly Expression[]): Match {
  const own = match.where === undefined ? [] : [match.where];
  return { ...match, where: whereAll([...own, ...filters]) };
}

function equal(left: Expression, right: Expression): Expression {
  return { kind: 'comparison', operator: '=', left, right };
}
