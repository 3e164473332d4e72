import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isInputObjectType,
} from 'graphql';

import type { ComparisonOperator, Expression } from '../cypher/nodes.ts';
import { fold } from '../model/fold.ts';
import { invariant } from '../util/invariant.ts';
import { addCanonicalIds, addParameter, type Context } from './context.ts';
import { filterMapping } from './mapping.ts';
import { buildPath } from './match-path.ts';

/**
 * What a filter says of the node behind a variable; null in Cypher where it does not hold because of what
 * is absent. Null and absent filters say nothing.
 */
export function compileWhere(
  context: Context,
  type: GraphQLInputObjectType,
  where: unknown,
  variable: string,
): Expression {
  const operands = Object.entries(asObject(where)).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const field = type.getFields()[name];
    invariant(field, `${type.name} has no field ${name}`);
    return [compileField(context, type, field, value, variable)];
  });
  return { kind: 'and', operands };
}

function compileField(
  context: Context,
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  value: unknown,
  variable: string,
): Expression {
  const nested = (one: unknown): Expression => compileWhere(context, type, one, variable);
  if (field.name === 'and') return { kind: 'and', operands: asList(value).map(nested) };
  if (field.name === 'or') return { kind: 'or', operands: asList(value).map(nested) };
  if (field.name === 'not') return { kind: 'not', operand: total(nested(value)) };
  return compileFilter(context, field, value, variable);
}

/** One filter with `@matches`: of an input, or of an argument beside `where`. */
export function compileFilter(
  context: Context,
  field: GraphQLInputField | GraphQLArgument,
  value: unknown,
  variable: string,
): Expression {
  const mapping = filterMapping(context.schema, field);
  invariant(mapping, `${field.name} has no @matches`);
  const { property, path, isList } = mapping;
  const input = getNamedType(field.type).name;
  if (saysNothing(value)) return { kind: 'literal', value: true };
  if (path === undefined) {
    const own: Expression = { kind: 'property', of: variable, name: property };
    if (!isList) return compileComparison(context, input, value, own);
    const item = context.freshVariable();
    const where = compileComparison(context, input, value, { kind: 'variable', name: item });
    return { kind: 'any', variable: item, in: own, where };
  }
  const [end, relationship] = [context.freshVariable(), context.freshVariable()];
  const pattern = buildPath(variable, path, {
    variable: end,
    relationship,
    label: undefined,
  });
  const where = compileComparison(context, input, value, {
    kind: 'property',
    of: end,
    name: property,
  });
  return {
    kind: 'subquery',
    as: 'EXISTS',
    query: { clauses: [{ kind: 'match', pattern, where }, RETURN_NOTHING] },
  };
}

const RETURN_NOTHING = {
  kind: 'return',
  items: [{ expression: { kind: 'literal', value: 1 }, as: 'found' }],
} as const;

/**
 * Never null, so that the negation of what does not hold holds. Only here: null is as good as false for
 * WHERE, AND and OR, and an index serves `a = b` but not `coalesce(a = b, false)`.
 */
function total(condition: Expression): Expression {
  return { kind: 'coalesce', operands: [condition, { kind: 'literal', value: false }] };
}

function compileComparison(
  context: Context,
  input: string,
  value: unknown,
  left: Expression,
): Expression {
  const compare = (operator: ComparisonOperator, right: Expression): Expression => ({
    kind: 'comparison',
    operator,
    left,
    right,
  });
  if (input === 'IdFilter') return compileIds(context, value, compare);
  if (input === 'StringFilter') return compileString(context, value, compare);
  if (Array.isArray(value)) {
    const some = value.map(String);
    return compare(
      'IN',
      input === 'ID' ? addCanonicalIds(context, some) : addParameter(context, some),
    );
  }
  invariant(typeof value === 'boolean' || typeof value === 'string', `${input} cannot be compared`);
  return compare('=', addParameter(context, value));
}

type Compare = (operator: ComparisonOperator, right: Expression) => Expression;

function compileIds(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, in: some } = asObject(value);
  const wanted = [
    ...(isGiven(eq) ? [[String(eq)]] : []),
    ...(isGiven(some) ? [asList(some).map(String)] : []),
  ];
  return {
    kind: 'and',
    operands: wanted.map((ids) => compare('IN', addCanonicalIds(context, ids))),
  };
}

function compileString(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, in: some, contains, startsWith } = asObject(value);
  const folded = (words: unknown): Expression => addParameter(context, fold(String(words)));
  return {
    kind: 'and',
    operands: [
      ...(isGiven(eq) ? [compare('=', folded(eq))] : []),
      ...(isGiven(some)
        ? [
            compare(
              'IN',
              addParameter(
                context,
                asList(some).map((words) => fold(String(words))),
              ),
            ),
          ]
        : []),
      ...(isGiven(contains) ? [compare('CONTAINS', folded(contains))] : []),
      ...(isGiven(startsWith) ? [compare('STARTS WITH', folded(startsWith))] : []),
    ],
  };
}

/** The input type of an argument. */
export function inputTypeOf(argument: GraphQLArgument): GraphQLInputObjectType {
  const type = getNamedType(argument.type);
  invariant(isInputObjectType(type), `${argument.name} is no input`);
  return type;
}

/** A filter object that gives nothing holds of everything, also of what leads nowhere. */
function saysNothing(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !Object.values(value).some(isGiven);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Coerced input objects are plain objects. */
function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
