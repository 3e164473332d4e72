import type {
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import type { Expression } from '../cypher/nodes.ts';
import type { Column } from './column.ts';
import type { Place } from './place.ts';
import type { PlaceExtent } from './place-extent.ts';

/** A value of one GraphQL operation as Neo4j takes it. */
export type ParameterValue = string | number | boolean | null | readonly string[];

/** What compiling one operation shares: its parts, its parameters, and fresh names. */
export interface Context {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The statement's parameters, filled on the way. */
  readonly parameters: Record<string, ParameterValue>;
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
  parts: Omit<Context, 'parameters' | 'canonicalIds' | 'freshVariable'>,
): Context {
  let variables = 0;
  return {
    ...parts,
    parameters: {},
    canonicalIds: new Map(),
    freshVariable: () => {
      variables += 1;
      return `n${variables}`;
    },
  };
}

/** A parameter with a value; the only way in which a value enters a statement. */
export function addParameter(context: Context, value: ParameterValue): Expression {
  const name = `p${Object.keys(context.parameters).length}`;
  context.parameters[name] = value;
  return { kind: 'parameter', name };
}

/** A value that is the same in every statement, as a parameter of a name of its own. */
export function addConstant(context: Context, name: string, value: ParameterValue): Expression {
  context.parameters[name] = value;
  return { kind: 'parameter', name };
}

/**
 * Ids that may be those of any record of a cluster, as the ids of the clusters: a list that is worked
 * out once, before the rest of the statement.
 */
export function addCanonicalIds(
  context: Context,
  ids: readonly string[],
  extent: PlaceExtent = 'HERE',
): Expression {
  const variable = `ids${context.canonicalIds.size}`;
  context.canonicalIds.set(variable, { parameter: addParameter(context, ids), extent });
  return { kind: 'variable', name: variable };
}
