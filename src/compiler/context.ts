import type {
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import type { Expression } from '../cypher/nodes.ts';
import type { QueryError } from '../errors/attest-error.ts';
import type { Column } from './column.ts';
import { fillIn, isFixed, type RequestValues, type Variables } from './given.ts';
import type { Place } from './place.ts';
import type { PlaceExtent } from './place-extent.ts';

/** A value of one GraphQL operation as Neo4j takes it. */
export type ParameterValue =
  string | number | boolean | null | readonly string[] | readonly (readonly string[])[];

/** A value that each request has of its own, or that all have. */
export type Bound<Value> = (request: RequestValues) => Value;

/** What compiling one operation shares: its parts, its parameters, and fresh names. */
export interface Context {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those that are given; with a blank for each value that the plan does not depend on. */
  readonly variables: Variables;
  /** Whether the statement will be rewritten to look through a lens. */
  readonly isSeenThrough: boolean;
  /** The statement's parameters, filled on the way. */
  readonly parameters: Record<string, Bound<ParameterValue>>;
  /** What a request's values may be refused for before anything is read, filled on the way. */
  readonly checks: Bound<readonly QueryError[]>[];
  /** Whether cursors are printed or taken; said on the way. */
  needsCursors: boolean;
  /** Whether a part of the statement aggregates rows; said on the way. */
  aggregates: boolean;
  /** Ids that filters name, by the variable of what is made of them before the rest of the statement. */
  readonly canonicalIds: Map<string, NamedIds>;
  /** What is selected on an object. Fields select objects, whose selections are fields: the knot is tied here. */
  readonly selectObject: SelectObject;
  /** A variable that no other part of the statement uses. */
  freshVariable(): string;
}

/** Ids that a filter names. */
export interface NamedIds {
  readonly parameter: Expression;
  /** Of places: whether their parts and their wholes are meant too. */
  readonly extent: PlaceExtent;
}

/** Compiles what is selected on an object of one of some types to one list of columns. */
export type SelectObject = (
  context: Context,
  types: readonly GraphQLObjectType[],
  selectionSets: readonly SelectionSetNode[],
  place: Place,
) => Column;

/** The context of an operation, before anything is compiled. */
export function buildContext(
  parts: Omit<
    Context,
    'parameters' | 'checks' | 'needsCursors' | 'aggregates' | 'canonicalIds' | 'freshVariable'
  >,
): Context {
  let variables = 0;
  return {
    ...parts,
    parameters: {},
    checks: [],
    needsCursors: false,
    aggregates: false,
    canonicalIds: new Map(),
    freshVariable: () => {
      variables += 1;
      return `n${variables}`;
    },
  };
}

/**
 * A parameter for what an argument gives; the only way in which a value enters a statement.
 *
 * @param make - the parameter's value out of the given one
 */
export function addParameter(
  context: Context,
  given: unknown,
  make: (value: unknown) => ParameterValue,
): Expression {
  return addBound(context, bind(given, make));
}

/** A parameter for what follows from a request's own values. */
export function addBound(context: Context, valueOf: Bound<ParameterValue>): Expression {
  const name = `p${Object.keys(context.parameters).length}`;
  context.parameters[name] = valueOf;
  return { kind: 'parameter', name };
}

/** What is made of a given value: once, where all requests give the same. */
export function bind<Value>(given: unknown, make: (value: unknown) => Value): Bound<Value> {
  if (!isFixed(given)) return ({ variables }) => make(fillIn(given, variables));
  const value = make(given);
  return () => value;
}

/** The same, worked out once for each request however often it is asked for. */
export function onceForEach<Value extends object>(valueOf: Bound<Value>): Bound<Value> {
  const known = new WeakMap<RequestValues, Value>();
  return (request) => {
    const value = known.get(request) ?? valueOf(request);
    known.set(request, value);
    return value;
  };
}

/** A value that is the same in every statement, as a parameter of a name of its own. */
export function addConstant(context: Context, name: string, value: ParameterValue): Expression {
  context.parameters[name] = () => value;
  return { kind: 'parameter', name };
}

/**
 * Ids that may be those of any record of a cluster, as the ids of the clusters: a list that is worked
 * out once, before the rest of the statement.
 *
 * @param ids - one, or a list of them
 */
export function addCanonicalIds(
  context: Context,
  ids: unknown,
  extent: PlaceExtent = 'HERE',
): Expression {
  const variable = `ids${context.canonicalIds.size}`;
  context.canonicalIds.set(variable, { parameter: addParameter(context, ids, toTexts), extent });
  return { kind: 'variable', name: variable };
}

/** One value, or a list of them, as texts. */
export function toTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
