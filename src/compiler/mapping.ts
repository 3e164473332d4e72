import {
  type ConstDirectiveNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLEnumValue,
  type GraphQLInputField,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';

import { invariant } from '../util/invariant.ts';
import { extentOf, type PlaceExtent } from './place-extent.ts';

/** A step along a relationship, out of `>TYPE`, `<TYPE`, `-TYPE`, `>A|B`. */
export interface PathStep {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly types: readonly string[];
  /** Whether the path ends before it where there is no such step. */
  readonly isOptional?: boolean;
  /** Whether only what is live is stepped on. */
  readonly isLive?: boolean;
}

/** One way to what stands in a list. */
export interface FollowedWay {
  readonly path: readonly PathStep[];
  /** Whether only media at its end are meant. */
  readonly isOfMedia: boolean;
  /** Of a hub's list: the index that serves it in its usual order. */
  readonly served: ServedWay | undefined;
}

/** An index on relationships: whose list, and where in it. */
export interface ServedWay {
  /** The property that holds the id of the node whose list it is. */
  readonly owner: string;
  /** The property that holds the place in the list's order (`placeInOrder`). */
  readonly key: string;
  /** From the indexed relationship on to what stands in the list. */
  readonly along: readonly PathStep[];
  /** Whether it leads to nothing else, and once to each: how many there are is known without reading them. */
  readonly isCounted: boolean;
}

/** A path of relationships, and how what stands at its end is ordered. */
export interface FollowMapping {
  readonly path: readonly PathStep[];
  /** All the ways there are; the first is by `path`. Several only of lists with pages. */
  readonly ways: readonly FollowedWay[];
  /** The path to what has been retracted, where that is another one. */
  readonly retracted: readonly PathStep[] | undefined;
  readonly sort: readonly string[] | undefined;
  /** Whether what is not live is left out. */
  readonly live: boolean;
}

/** A path from this place and from those that it reaches; without steps, those places. */
export interface ReachMapping {
  readonly extent: PlaceExtent;
  readonly path: readonly PathStep[];
  /** Whether the path's last relationship must not be negated. */
  readonly isAffirmed: boolean;
}

/** How a field stands in the graph: what the directives beside it say. */
export interface FieldMapping {
  /** The node property, where the field is one. */
  readonly property: string;
  /** The property that stands in where that one is absent. */
  readonly otherwise: string | undefined;
  readonly follow: FollowMapping | undefined;
  readonly reach: ReachMapping | undefined;
  /** Of claims that speak against something: the path to the sides that they are on. */
  readonly opposed: readonly PathStep[] | undefined;
  /** Whether it is the sources that leave a discrepancy open. */
  readonly isSilent: boolean;
  readonly seek:
    | {
        readonly owner: readonly string[];
        readonly predicates: readonly string[] | undefined;
        readonly sort: readonly string[] | undefined;
        /** The property that holds the place in the order of `sort`. */
        readonly key: string | undefined;
        /** Whether what is not live is left out. */
        readonly live: boolean;
      }
    | undefined;
  /** The prefix of the properties of an object without a node of its own. */
  readonly embed: string | undefined;
  /** Whether the property holds objects as JSON. */
  readonly isJson: boolean;
  /** Whether it is the node itself whose properties hold the object that has the field. */
  readonly isCarrier: boolean;
  /** Why no index serves a list: it is short, or worked out from others. Undefined for those of hubs. */
  readonly unserved: 'BOUNDED' | 'WALKED' | undefined;
}

/** A filter in the graph: a property of the node, or of what stands at the end of a path. */
export interface FilterMapping {
  readonly property: string;
  readonly path: readonly PathStep[] | undefined;
  /** Whether the property is a list, of which one has to match. */
  readonly isList: boolean;
  /** The end of a range whose start is `property`. */
  readonly until: string | undefined;
  /** Whether the number of different values is compared. */
  readonly isCount: boolean;
  /** By which property only the first of what the path leads to is compared. */
  readonly first: string | undefined;
  /** Whether the path's last relationship must not be negated. */
  readonly isAffirmed: boolean;
  /** The index on a relationship that has what the filter takes by one id. */
  readonly served: ServedFilter | undefined;
}

/** An index on a relationship that has what a filter takes by one id, in a list's order. */
export interface ServedFilter {
  readonly step: PathStep;
  /** The property that holds the id. */
  readonly owner: string;
  /** The property that holds the place in the list's order (`placeInOrder`). */
  readonly key: string;
  /** Whether it has nothing that the filter does not take. */
  readonly isExact: boolean;
}

/** What a list is ordered by: a property of what is listed, or what a path leads to. */
export interface SortMapping {
  readonly property: string;
  readonly path: readonly PathStep[] | undefined;
  /** Whether it is the number of different values; else the smallest. */
  readonly isCount: boolean;
  /** The property that holds the place in the order (`placeInOrder`). */
  readonly key?: string | undefined;
  /** Properties that an index has before `key`, for lists in which they are the same throughout. */
  readonly within?: readonly (readonly string[])[];
}

/** How a list of the graph's own is ordered. */
export interface SortedMapping {
  readonly by: readonly string[];
  readonly direction: 'ASC' | 'DESC';
  /** The property that holds the place in the order (`placeInOrder`). */
  readonly key?: string | undefined;
  /** Properties that an index has before `key`, for lists in which they are the same throughout. */
  readonly within?: readonly (readonly string[])[];
}

/** A type that has nodes. */
export interface NodeMapping {
  readonly label: string;
  readonly retractable: boolean;
  /** Whether they stand in for nodes of an interface of the type. */
  readonly standsIn: boolean;
}

/** A field's mapping; one that its type says nothing of is inherited from the type's interfaces. */
export function fieldMapping(
  schema: GraphQLSchema,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): FieldMapping {
  const declarations = [parent, ...parent.getInterfaces()].flatMap(
    (type) => type.getFields()[field.name]?.astNode ?? [],
  );
  const values = (name: string): DirectiveValues | undefined =>
    declarations
      .map((declaration) => getDirectiveValues(getDirective(schema, name), declaration))
      .find((found) => found !== undefined);
  const [reach, seek, opposed] = [values('reach'), values('seek'), values('opposed')];
  const follows = declarations
    .map((declaration) => repeatedValues(schema, 'follow', declaration))
    .find((found) => found.length > 0);
  return {
    property: textOf(values('property')?.name) ?? field.name,
    otherwise: textOf(values('property')?.otherwise),
    follow: follows && followMapping(follows),
    reach: reach && {
      extent: extentOf(reach.extent),
      path: textsOf(reach.path).map(parseStep),
      isAffirmed: reach.affirmed === true,
    },
    opposed: opposed && textsOf(opposed.path).map(parseStep),
    seek: seek && {
      owner: textsOf(seek.owner),
      predicates: seek.predicates === undefined ? undefined : textsOf(seek.predicates),
      sort: seek.sort === undefined ? undefined : textsOf(seek.sort),
      key: textOf(seek.key),
      live: seek.live === true,
    },
    embed: textOf(values('embed')?.prefix),
    isSilent: values('silent') !== undefined,
    isJson: values('json') !== undefined,
    isCarrier: values('carrier') !== undefined,
    unserved: (values('bounded') && 'BOUNDED') ?? (values('walked') && 'WALKED'),
  };
}

/** The first of several says how the list is ordered, and whether what is not live is left out. */
function followMapping(follows: readonly DirectiveValues[]): FollowMapping {
  const ways = follows.map((follow): FollowedWay => ({
    path: textsOf(follow.path).map(parseStep),
    isOfMedia: follow.media === true,
    served: servedWay(follow),
  }));
  const [first] = follows;
  const [way] = ways;
  invariant(first && way, 'a field follows no path');
  return {
    path: way.path,
    ways,
    retracted: first.retracted === undefined ? undefined : textsOf(first.retracted).map(parseStep),
    sort: first.sort === undefined ? undefined : textsOf(first.sort),
    live: first.live === true,
  };
}

function servedWay({ path, owner, key, along, counted }: DirectiveValues): ServedWay | undefined {
  if (typeof owner !== 'string' || typeof key !== 'string') return undefined;
  return { owner, key, along: textsOf(along ?? path).map(parseStep), isCounted: counted === true };
}

/** A type's nodes; undefined for `Node` itself, which has no label, and for objects without nodes. */
export function nodeMapping(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): NodeMapping | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const values = type.astNode && getDirectiveValues(getDirective(schema, 'node'), type.astNode);
  const label = textOf(values?.label);
  if (label === undefined) return undefined;
  return {
    label,
    retractable: values?.retractable === true,
    standsIn: values?.standsIn === true,
  };
}

/** What a value of an order's enum orders by. */
export function sortKey(schema: GraphQLSchema, value: GraphQLEnumValue): SortMapping {
  const directive = getDirective(schema, 'sortKey');
  const values = value.astNode && getDirectiveValues(directive, value.astNode);
  const property = textOf(values?.property);
  invariant(values && property, `${value.name} has no @sortKey`);
  return {
    property,
    path: pathOf(values),
    isCount: values.count === true,
    key: textOf(values.key),
    within: listsOf(values.within),
  };
}

/** How a list of the graph's own is ordered that has no `orderBy`; undefined for other fields. */
export function sortedMapping(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): SortedMapping | undefined {
  const values = field.astNode && getDirectiveValues(getDirective(schema, 'sorted'), field.astNode);
  if (values === undefined || values === null) return undefined;
  return {
    by: textsOf(values.by),
    direction: values.direction === 'DESC' ? 'DESC' : 'ASC',
    key: textOf(values.key),
    within: listsOf(values.within),
  };
}

/** What a filter compares, one of which has to match; none for arguments that are no filters. */
export function filterMappings(
  schema: GraphQLSchema,
  field: GraphQLInputField | GraphQLArgument,
): readonly FilterMapping[] {
  return repeatedValues(schema, 'matches', field.astNode ?? undefined).map(
    (values): FilterMapping => ({
      property: String(values.property),
      path: pathOf(values),
      isList: values.list === true,
      until: textOf(values.until),
      isCount: values.count === true,
      first: textOf(values.first),
      isAffirmed: values.affirmed === true,
      served: servedFilter(values),
    }),
  );
}

function servedFilter({ path, owner, key, along }: DirectiveValues): ServedFilter | undefined {
  if (typeof owner !== 'string' || typeof key !== 'string') return undefined;
  const own = textOf(along);
  const [step] = own === undefined ? textsOf(path) : [own];
  invariant(step, `an index on "${owner}" of no relationship`);
  return { step: parseStep(step), owner, key, isExact: own === undefined };
}

function pathOf(values: DirectiveValues): readonly PathStep[] | undefined {
  return values.path === undefined ? undefined : textsOf(values.path).map(parseStep);
}

const DIRECTIONS: ReadonlyMap<string | undefined, PathStep['direction']> = new Map([
  ['>', 'OUT'],
  ['<', 'IN'],
  ['-', 'BOTH'],
]);

/** `>A|B`, `>A?`, `<A!` as data. */
function parseStep(step: string): PathStep {
  const [, sign, names = '', mark] = /^([<>-])([A-Z_|]+)([?!]?)$/.exec(step) ?? [];
  const direction = DIRECTIONS.get(sign);
  invariant(direction, `"${step}" is no step`);
  return {
    direction,
    types: names.split('|'),
    ...(mark === '?' ? { isOptional: true } : {}),
    ...(mark === '!' ? { isLive: true } : {}),
  };
}

/** What each directive of a name beside something says; some stand there several times. */
function repeatedValues(
  schema: GraphQLSchema,
  name: string,
  beside: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | undefined,
): readonly DirectiveValues[] {
  const directive = getDirective(schema, name);
  return (beside?.directives ?? [])
    .filter((own) => own.name.value === name)
    .map((own) => getArgumentValues(directive, own));
}

type DirectiveValues = Readonly<Record<string, unknown>>;

function getDirective(schema: GraphQLSchema, name: string): GraphQLDirective {
  const directive = schema.getDirective(name);
  invariant(directive, `the schema has no @${name}`);
  return directive;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function listsOf(value: unknown): readonly (readonly string[])[] {
  return Array.isArray(value) ? value.map(textsOf) : [];
}
