import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

import type { CanonicalLens } from '../model/view-id.ts';
import { invariant } from '../util/invariant.ts';
import type { Cursors } from './cursor.ts';

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/** What one request has of its own: all else is its plan's. */
export interface RequestValues {
  readonly variables: Variables;
  readonly cursors: Cursors;
  /** What `viewId` has behind the id: `@` and the hash of the lens; empty without one. */
  readonly view: string;
  /** What a plan for a lens is filled with. */
  readonly lens?: CanonicalLens;
}

/**
 * A scalar, or a list of scalars or enum values, somewhere in an operation's variables. A plan is made
 * without knowing it, so that one plan serves all its values; each request fills it in.
 */
export class Blank {
  /** From the name of the variable to the value. */
  readonly path: readonly (string | number)[];
  readonly isList: boolean;
  /** Of a list, whether it has one value in every request: an index can begin with that one. */
  readonly hasOne: boolean;

  constructor(path: readonly (string | number)[], { isList = false, hasOne = false } = {}) {
    this.path = path;
    this.isList = isList;
    this.hasOne = hasOne;
  }

  /** What a request has there. */
  fill(variables: Variables): unknown {
    return this.path.reduce<unknown>(stepInto, variables);
  }

  /** A blank that is printed is a value that a plan was made for. */
  toString(): never {
    invariant(false, `the value of $${this.path.join('.')} is not known when a plan is made`);
  }
}

/** The variables of an operation as plans see them. */
export interface Shape {
  /** With a `Blank` in place of what a plan does not depend on. */
  readonly variables: Variables;
  /** The same for all variables that one plan serves. */
  readonly key: string;
}

/**
 * Tells what a plan depends on (which variables and input fields are given, enum values, booleans, nulls,
 * whether a list of leaves has one value) from what it does not: strings, ids, numbers, days, and lists of leaves.
 *
 * @param variables - coerced
 */
export function shapeVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): Shape {
  const shaped = variableDefinitions.flatMap(({ variable, type: node }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type) || !(name in variables)) return [];
    return [[name, shapeValue(type, variables[name], [name])] as const];
  });
  const own = Object.fromEntries(shaped);
  return { variables: own, key: JSON.stringify(own, printBlank) };
}

function shapeValue(
  type: GraphQLInputType,
  value: unknown,
  path: readonly (string | number)[],
): unknown {
  if (value === null || value === undefined) return value;
  const own = getNullableType(type);
  if (isListType(own)) {
    const item = getNullableType(own.ofType);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (isScalarType(item) || isEnumType(item)) {
      return new Blank(path, { isList: true, hasOne: items.length === 1 });
    }
    return items.map((one, index) => shapeValue(own.ofType, one, [...path, index]));
  }
  if (isInputObjectType(own)) {
    const fields = own.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, given]) => {
        const field = fields[name];
        invariant(field, `${own.name} has no field ${name}: the variables were not coerced`);
        return [name, shapeValue(field.type, given, [...path, name])];
      }),
    );
  }
  return isEnumType(own) || own.name === 'Boolean' ? value : new Blank(path);
}

function printBlank(_key: string, value: unknown): unknown {
  // No enum value has such a name, and no string is left.
  if (!(value instanceof Blank)) return value;
  if (!value.isList) return '?';
  return value.hasOne ? '[?]' : '[*]';
}

/** What is given, with the request's own values in place of its blanks. */
export function fillIn(given: unknown, variables: Variables): unknown {
  if (given instanceof Blank) return given.fill(variables);
  if (Array.isArray(given)) return given.map((item) => fillIn(item, variables));
  return given;
}

/** Whether a list is given; of which values may be the request's to say. */
export function isList(given: unknown): given is Blank | readonly unknown[] {
  return given instanceof Blank ? given.isList : Array.isArray(given);
}

/** The value of a list that has one in every request; undefined for all others. */
export function soleOf(given: unknown): unknown {
  if (given instanceof Blank) return given.hasOne ? new Blank([...given.path, 0]) : undefined;
  return Array.isArray(given) && given.length === 1 ? (given[0] as unknown) : undefined;
}

/** Whether every request gives the same. */
export function isFixed(given: unknown): boolean {
  if (given instanceof Blank) return false;
  return !Array.isArray(given) || given.every(isFixed);
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  invariant(typeof value === 'object' && value !== null, `no variable has a value at ${step}`);
  return Object.entries(value).find(([name]) => name === step)?.[1];
}
