import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isInputObjectType,
} from 'graphql';

import { allOf } from '../cypher/all-of.ts';
import type { ComparisonOperator, Expression } from '../cypher/nodes.ts';
import { fold } from '../model/fold.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { compileHoldsOn } from './compile-holds-on.ts';
import { addCanonicalIds, addParameter, type Context, toTexts } from './context.ts';
import { isList, soleOf } from './given.ts';
import { type FilterMapping, filterMappings } from './mapping.ts';
import { affirmed, buildPath } from './match-path.ts';
import { NotSeenThrough } from './see-through.ts';
import { countAtEnd, firstAtEnd, someAtEnd } from './path-values.ts';
import { extentOf } from './place-extent.ts';

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
    return [compileField(context, { type, field, value, beside: where }, variable)];
  });
  return allOf(operands);
}

interface GivenField {
  readonly type: GraphQLInputObjectType;
  readonly field: GraphQLInputField;
  readonly value: unknown;
  /** All that the same filter gives. */
  readonly beside: unknown;
}

function compileField(
  context: Context,
  { type, field, value, beside }: GivenField,
  variable: string,
): Expression {
  const nested = (one: unknown): Expression => compileWhere(context, type, one, variable);
  if (field.name === 'and') return allOf(asList(value).map(nested));
  if (field.name === 'or') return { kind: 'or', operands: asList(value).map(nested) };
  if (field.name === 'retracted') {
    // What was taken back stands as it was admitted then: that is nowhere but in the log.
    if (context.isSeenThrough && value === true) throw new NotSeenThrough('what was taken back');
    // Which nodes are listed at all, the list itself decides by it.
    return { kind: 'literal', value: true };
  }
  if (field.name === 'not') return { kind: 'not', operand: total(nested(value)) };
  if (field.name === 'holdsOn') {
    return compileHoldsOn(context, type.name, { value, beside }, variable);
  }
  return compileFilter(context, field, value, variable);
}

/** One filter with `@matches`: of an input, or of an argument beside `where`. */
export function compileFilter(
  context: Context,
  field: GraphQLInputField | GraphQLArgument,
  value: unknown,
  variable: string,
): Expression {
  const mappings = filterMappings(context.schema, field);
  invariant(mappings.length > 0, `${field.name} has no @matches`);
  const input = getNamedType(field.type).name;
  if (saysNothing(input, value)) return { kind: 'literal', value: true };
  const own = mappings.map((mapping) =>
    compileMapping(context, mapping, { input, value }, variable),
  );
  const [only] = own;
  return only !== undefined && own.length === 1 ? only : { kind: 'or', operands: own };
}

/** What a filter is given, maybe in blanks: the name of its type says how it compares. */
interface Given {
  readonly input: string;
  readonly value: unknown;
}

function compileMapping(
  context: Context,
  mapping: FilterMapping,
  given: Given,
  variable: string,
): Expression {
  const { property, path, isCount, first } = mapping;
  if (path === undefined) return compileProperty(context, mapping, given, variable);
  if (isCount)
    return compileComparison(context, given, countAtEnd(context, variable, path, property));
  if (first !== undefined) {
    const left = firstAtEnd(context, variable, path, { property, by: first });
    return compileComparison(context, given, left);
  }
  if (given.input === 'Boolean') {
    const left = someAtEnd(context, variable, path, property);
    return compileComparison(context, given, left);
  }
  const [end, relationship] = [context.freshVariable(), context.freshVariable()];
  const pattern = buildPath(variable, path, { variable: end, relationship, label: undefined });
  const compared = compileProperty(context, mapping, given, end);
  const where: Expression = mapping.isAffirmed
    ? allOf([affirmed(relationship), compared])
    : compared;
  return {
    kind: 'subquery',
    as: 'EXISTS',
    query: { clauses: [{ kind: 'match', pattern, where }, RETURN_NOTHING] },
  };
}

function compileProperty(
  context: Context,
  { property, until, isList }: FilterMapping,
  given: Given,
  variable: string,
): Expression {
  const own = (name: string): Expression => ({ kind: 'property', of: variable, name });
  if (until !== undefined) return compileDays(context, given.value, own(property), own(until));
  if (given.input === 'CodeFilter') return compileCode(context, given.value, property, own);
  if (!isList) return compileComparison(context, given, own(property));
  const item = context.freshVariable();
  const where = compileComparison(context, given, { kind: 'variable', name: item });
  return { kind: 'any', variable: item, in: own(property), where };
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
  { input, value }: Given,
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
  if (input === 'IntFilter' || input === 'FloatFilter') {
    return compileNumber(context, value, compare);
  }
  if (input === 'PlaceFilter') return compilePlace(context, value, compare);
  const sole = input === 'ID' ? undefined : soleOf(value);
  if (sole !== undefined) return compare('=', addParameter(context, sole, String));
  if (isList(value)) {
    const some =
      input === 'ID' ? addCanonicalIds(context, value) : addParameter(context, value, toTexts);
    return compare('IN', some);
  }
  const toLeaf = (leaf: unknown): string | boolean => {
    invariant(typeof leaf === 'boolean' || typeof leaf === 'string', `${input} cannot be compared`);
    return leaf;
  };
  return compare('=', addParameter(context, value, toLeaf));
}

type Compare = (operator: ComparisonOperator, right: Expression) => Expression;

function compileIds(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, in: some } = asObject(value);
  const wanted = [eq, some].filter(isGiven);
  return allOf(wanted.map((ids) => compare('IN', addCanonicalIds(context, ids))));
}

function compileString(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, in: some, contains, startsWith } = asObject(value);
  const toFolded = (words: unknown): string => fold(String(words));
  const folded = (words: unknown): Expression => addParameter(context, words, toFolded);
  const toAllFolded = (words: unknown): readonly string[] => toTexts(words).map(fold);
  return allOf([
    ...(isGiven(eq) ? [compare('=', folded(eq))] : []),
    ...(isGiven(some) ? [compare('IN', addParameter(context, some, toAllFolded))] : []),
    ...(isGiven(contains) ? [compare('CONTAINS', folded(contains))] : []),
    ...(isGiven(startsWith) ? [compare('STARTS WITH', folded(startsWith))] : []),
  ]);
}

function compileNumber(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, gte, lte } = asObject(value);
  const bound = (operator: ComparisonOperator, number: unknown): readonly Expression[] =>
    isGiven(number) ? [compare(operator, addParameter(context, number, Number))] : [];
  return allOf([...bound('=', eq), ...bound('>=', gte), ...bound('<=', lte)]);
}

/** Places with what they reach: each of `eq` and `in` by itself. */
function compilePlace(context: Context, value: unknown, compare: Compare): Expression {
  const { eq, in: some, extent } = asObject(value);
  const wanted = [eq, some].filter(isGiven);
  const reach = extentOf(extent);
  return allOf(wanted.map((ids) => compare('IN', addCanonicalIds(context, ids, reach))));
}

/** Two ranges of days meet; a bound that is absent is open, a time without any is unknown and meets none. */
export function compileDays(
  context: Context,
  value: unknown,
  earliest: Expression,
  latest: Expression,
): Expression {
  const { gte, lte } = asObject(value);
  const [first, last] = [gte, lte].map((day) =>
    isGiven(day) ? addParameter(context, day, String) : undefined,
  );
  const bound = (
    operator: ComparisonOperator,
    left: Expression,
    right: Expression | undefined,
  ): readonly Expression[] => {
    if (right === undefined) return [];
    const isMet: Expression = { kind: 'comparison', operator, left, right };
    return [{ kind: 'or', operands: [isAbsent(left), isMet] }];
  };
  // A range that ends before it starts meets nothing.
  const isRange: readonly Expression[] =
    first && last ? [{ kind: 'comparison', operator: '<=', left: first, right: last }] : [];
  const isKnown: Expression = {
    kind: 'or',
    operands: [earliest, latest].map((operand) => ({ kind: 'isNotNull', operand })),
  };
  return allOf([
    isKnown,
    ...isRange,
    ...bound('>=', latest, first),
    ...bound('<=', earliest, last),
  ]);
}

function isAbsent(operand: Expression): Expression {
  return { kind: 'not', operand: { kind: 'isNotNull', operand } };
}

/**
 * All that is given holds of one code. Codes stand in lists side by side, one place for each context of a
 * code; a word that is absent is empty there, and no filter asks for an empty one.
 */
function compileCode(
  context: Context,
  value: unknown,
  prefix: string,
  own: (name: string) => Expression,
): Expression {
  const { scheme, types, modes, contexts } = asObject(value);
  const position = context.freshVariable();
  const among = (name: string, words: unknown): readonly Expression[] => {
    if (!isGiven(words)) return [];
    const index: Expression = { kind: 'variable', name: position };
    const left: Expression = { kind: 'element', of: own(`${prefix}${name}`), index };
    const right = addParameter(context, words, toWords);
    return [{ kind: 'comparison', operator: 'IN', left, right }];
  };
  return {
    kind: 'anyPosition',
    variable: position,
    in: own(`${prefix}Schemes`),
    where: allOf([
      ...among('Schemes', scheme),
      ...among('Types', types),
      ...among('Modes', modes),
      ...among('Contexts', contexts),
    ]),
  };
}

function toWords(given: unknown): readonly string[] {
  return toTexts(given).filter((word) => word !== '');
}

/** The input type of an argument. */
export function inputTypeOf(argument: GraphQLArgument): GraphQLInputObjectType {
  const type = getNamedType(argument.type);
  invariant(isInputObjectType(type), `${argument.name} is no input`);
  return type;
}

/**
 * A filter object that gives nothing holds of everything, also of what leads nowhere. How far places reach
 * says nothing where no place is given.
 */
function saysNothing(input: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isList(value)) return false;
  const given = Object.entries(value).filter(([, own]) => isGiven(own));
  return given.every(([name]) => input === 'PlaceFilter' && name === 'extent');
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Coerced input objects are plain objects. */
function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
