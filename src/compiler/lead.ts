import { getNamedType, type GraphQLArgument, type GraphQLInputField, isEnumType } from 'graphql';

import type { Clause, Expression } from '../cypher/nodes.ts';
import { isGiven } from '../util/is-given.ts';
import { inputTypeOf } from './compile-where.ts';
import { addCanonicalIds, addParameter, type Context, toTexts } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { findFilter } from './find-filter.ts';
import { isList, soleOf } from './given.ts';
import { type FilterMapping, filterMappings, type ServedFilter } from './mapping.ts';
import type { ListOrder } from './order.ts';

/** The arguments of a list. */
export type ListArguments = Readonly<Record<string, unknown>>;

/** What an index has before the order of a list: what filters ask for by one value, or by each of several. */
export interface Lead {
  /** Properties that are the same for all that is listed. */
  readonly same: readonly SameProperty[];
  /** The index on a relationship that has what a filter takes. */
  readonly served: ServedLead | undefined;
  /** Of several values: each is sought by itself, since an index has them in order only one by one. */
  readonly each: EachValue | undefined;
  /** The arguments, without the filters that are met by this. */
  readonly rest: ListArguments;
}

/** A property, and its value. */
export interface SameProperty {
  readonly property: string;
  readonly value: LeadValue;
}

/** An index, and what is sought by it. */
export interface ServedLead extends ServedFilter {
  readonly value: LeadValue;
}

/** The value; of several, each under the name that it is sought by. */
interface LeadValue {
  readonly one: Expression;
  readonly all: Expression | undefined;
}

/** Several values. */
export interface EachValue {
  readonly variable: string;
  readonly all: Expression;
  /** Whether one thing can have several of them. */
  readonly isShared: boolean;
}

/** Compares with the value; with several, where not each is sought by itself, with all. */
export function compareLead(
  left: Expression,
  { one, all }: LeadValue,
  isEach: boolean,
): Expression {
  return all === undefined || isEach
    ? { kind: 'comparison', operator: '=', left, right: one }
    : { kind: 'comparison', operator: 'IN', left, right: all };
}

/** Goes through the values, each once. */
export function unwindEach({ variable, all }: EachValue): readonly Clause[] {
  return [
    { kind: 'unwind', list: all, as: variable },
    {
      kind: 'with',
      distinct: true,
      items: [{ expression: { kind: 'variable', name: variable } }],
    },
  ];
}

interface LeadOf {
  readonly order: ListOrder;
  /** The list's own order. */
  readonly usual: ListOrder;
  /** The properties that hold the id of what the list is of; undefined for the graph's own. */
  readonly owners: readonly string[] | undefined;
  /** Whether what has been retracted is listed too: no relationship leads there. */
  readonly isOfAll: boolean;
}

/** Finds what an index can begin with. */
export function findLead(
  context: Context,
  request: FieldRequest,
  values: ListArguments,
  of: LeadOf,
): Lead {
  const asked = askedValues(context, request, values);
  const served = findServed(asked, of);
  if (served !== undefined) return servedLead(context, values, served);
  const known = asked.filter(
    ({ mapping: { path, property } }) =>
      path === undefined && of.usual.within.some((set) => set.includes(property)),
  );
  const single = known.filter(({ isOne }) => isOne);
  const several = known.find((own) => !own.isOne && isLed(own, single, of));
  const used = several === undefined ? single : [...single, several];
  const each = several && addEach(context, several, false);
  const same = used.map((own): SameProperty => ({
    property: own.mapping.property,
    value: own === several && each ? each.value : addOne(context, own),
  }));
  return { same, served: undefined, each: each?.each, rest: used.reduce(without, values) };
}

/** A filter that takes what has one value, or one of several. */
interface AskedValue {
  readonly mapping: FilterMapping;
  readonly given: unknown;
  readonly isOne: boolean;
  /** Whether the values are ids, of whatever record of a cluster. */
  readonly isId: boolean;
  /** The argument; and within `where`, the filter. */
  readonly path: readonly [argument: string, filter?: string];
}

function askedValues(
  context: Context,
  request: FieldRequest,
  values: ListArguments,
): readonly AskedValue[] {
  const valueOf = (
    own: GraphQLArgument | GraphQLInputField,
    value: unknown,
    path: AskedValue['path'],
  ): readonly AskedValue[] => {
    const [mapping, ...others] = filterMappings(context.schema, own);
    const given = givenValue(own, value);
    if (mapping === undefined || others.length > 0 || given === undefined) return [];
    return [{ mapping, ...given, path }];
  };
  return request.field.args.flatMap((argument) => {
    const value = values[argument.name];
    if (argument.name !== 'where') {
      const filter = findFilter(context, request, argument.name);
      return filter === undefined ? [] : valueOf(filter, value, [argument.name]);
    }
    const fields = inputTypeOf(argument).getFields();
    return Object.entries(fieldsOf(value)).flatMap(([name, own]) => {
      const filter = fields[name];
      return filter === undefined ? [] : valueOf(filter, own, ['where', name]);
    });
  });
}

function givenValue(
  { type }: GraphQLArgument | GraphQLInputField,
  value: unknown,
): Pick<AskedValue, 'given' | 'isOne' | 'isId'> | undefined {
  const named = getNamedType(type);
  if (isEnumType(named) && isList(value)) {
    return { given: value, isOne: soleOf(value) !== undefined, isId: false };
  }
  if (named.name !== 'IdFilter') return undefined;
  const { eq, in: some } = fieldsOf(value);
  if (isGiven(eq) && isGiven(some)) return undefined;
  if (isGiven(eq)) return { given: eq, isOne: true, isId: true };
  return isGiven(some) ? { given: some, isOne: soleOf(some) !== undefined, isId: true } : undefined;
}

/** Only of the graph's own lists: those of a node are found by what joins them to it. */
function findServed(
  asked: readonly AskedValue[],
  { order, owners, isOfAll }: LeadOf,
): AskedValue | undefined {
  if (owners !== undefined || isOfAll || !order.isUsual) return undefined;
  const served = asked.filter(
    ({ mapping }) => mapping.served !== undefined && mapping.served.key === order.place,
  );
  return served.find(({ isOne }) => isOne) ?? served[0];
}

function servedLead(context: Context, values: ListArguments, asked: AskedValue): Lead {
  const { served } = asked.mapping;
  const each = asked.isOne ? undefined : addEach(context, asked, true);
  const value = each?.value ?? addOne(context, asked);
  return {
    same: [],
    served: served && { ...served, value },
    each: each?.each,
    rest: served?.isExact === true ? without(values, asked) : values,
  };
}

/** Whether an index begins with a property of several values and others that are the same throughout. */
function isLed(
  { mapping: { property } }: AskedValue,
  single: readonly AskedValue[],
  { order, usual, owners }: LeadOf,
): boolean {
  const known = new Set([property, ...single.map(({ mapping }) => mapping.property)]);
  return (
    order.isUsual &&
    usual.within.some((set) => {
      const isOwned = owners === undefined || owners.some((owner) => set.includes(owner));
      const missing = set.filter((own) => !known.has(own) && owners?.includes(own) !== true);
      return isOwned && set.includes(property) && missing.length === 0;
    })
  );
}

function addOne(context: Context, { given, isId }: AskedValue): LeadValue {
  const one: Expression = isId
    ? { kind: 'element', of: addCanonicalIds(context, given), index: 0 }
    : addParameter(context, soleOf(given), String);
  return { one, all: undefined };
}

function addEach(
  context: Context,
  { given, isId }: AskedValue,
  isShared: boolean,
): { readonly each: EachValue; readonly value: LeadValue } {
  const all = isId ? addCanonicalIds(context, given) : addParameter(context, given, toTexts);
  const variable = context.freshVariable();
  return {
    each: { variable, all, isShared },
    value: { one: { kind: 'variable', name: variable }, all },
  };
}

function without(values: ListArguments, { path: [argument, filter] }: AskedValue): ListArguments {
  if (filter === undefined) return { ...values, [argument]: undefined };
  return { ...values, [argument]: { ...fieldsOf(values[argument]), [filter]: undefined } };
}

/** Coerced input objects are plain objects. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value) ? { ...value } : {};
}
