import type { GraphQLObjectType, SelectionSetNode } from 'graphql';

import { asItems, returning, subquery, variable } from '../cypher/build.ts';
import type { Clause, Expression, OrderKey, Projection, Query } from '../cypher/nodes.ts';
import type { CountBy, CountOf } from '../model/vocabulary.ts';
import { invariant } from '../util/invariant.ts';
import type { Column } from './column.ts';
import { addConstant, type Context } from './context.ts';
import { countedThings, type CountVariables, type KeySource } from './counted-things.ts';
import type { FieldRequest } from './field-request.ts';
import { buildKeyset, buildKeysetFrom, reversed } from './keyset.ts';
import { asksForRetracted } from './list-branch.ts';
import { buildListMatch, type ListMatch } from './list-match.ts';
import { fieldMapping, nodeMapping } from './mapping.ts';
import { liveOnly } from './match-path.ts';
import { objectTypes } from './object-types.ts';
import { orderOf } from './order.ts';

/** What is counted, by what, and which claims count. */
export interface Counting {
  readonly of: CountOf;
  readonly by: CountBy;
  readonly where: unknown;
}

/** Counts as a list: one for each key, the most first. */
export interface CountMatch extends ListMatch {
  readonly key: Expression;
  readonly howMany: Expression;
  /** Selects what a key is the id of; undefined where it is the id of nothing. */
  readonly findNode:
    | ((types: readonly GraphQLObjectType[], selectionSets: readonly SelectionSetNode[]) => Column)
    | undefined;
}

/** Builds the list behind `Query.counts`: what the claims speak of, gathered under its keys. */
export function buildCountMatch(
  context: Context,
  request: Pick<FieldRequest, 'parent' | 'node' | 'nodes'>,
  { of, by, where }: Counting,
): CountMatch {
  context.aggregates = true;
  const claims = matchClaims(context, request, where);
  const key = context.freshVariable();
  const own: CountVariables = {
    claim: claims.variable,
    thing: of === 'CLAIMS' ? claims.variable : context.freshVariable(),
    key,
  };
  const things = countedThings(context, of, own, asksForRetracted({ where }));
  const [count, rank] = [context.freshVariable(), context.freshVariable()];
  const { query, imports } = claims.all();
  const counted: readonly Clause[] = [
    { kind: 'callUnion', imports, queries: [query] },
    ...(things.ways === undefined
      ? []
      : [{ kind: 'callUnion', imports: [own.claim], queries: things.ways } as const]),
    ...gatherKeys(context, own, things.keys[by]()),
    {
      kind: 'with',
      items: [
        { expression: variable(key) },
        { expression: { kind: 'count', of: variable(key) }, as: count },
      ],
    },
  ];
  // Positions ascend: the most come first.
  const ranked = (conditions: readonly Expression[]): readonly Clause[] => [
    ...counted,
    {
      kind: 'with',
      items: [
        ...asItems([key, count]),
        { expression: { kind: 'negative', of: variable(count) }, as: rank },
      ],
      where: conditions.length === 0 ? undefined : { kind: 'and', operands: conditions },
    },
  ];
  const keys = [rank, key].map((name): OrderKey => ({
    expression: variable(name),
    direction: 'ASC',
  }));
  return {
    variable: key,
    beside: undefined,
    anchor: undefined,
    canJoin: false,
    keys,
    key: variable(key),
    howMany: variable(count),
    findNode: findNode(context, by, key),
    page: ({ after, before, from, limit, row }) => {
      const conditions = [
        ...(after === undefined ? [] : [buildKeyset(keys, after.values)]),
        ...(before === undefined ? [] : [buildKeyset(reversed(keys), before.values)]),
      ];
      const orderBy = from === 'START' ? keys : reversed(keys);
      return {
        clauses: [
          ...ranked(conditions),
          { kind: 'with', items: asItems([key, count, rank]), orderBy, limit },
          { kind: 'return', items: [{ expression: row }], orderBy },
        ],
      };
    },
    count: () => subquery('COUNT', [...counted, returning(key)]),
    holds: (side, { values }) => {
      const condition = buildKeysetFrom(side === 'BEFORE' ? reversed(keys) : keys, values);
      return subquery('EXISTS', [...ranked([condition]), returning(key)]);
    },
  };
}

/** The claims that count: those that `Query.claims` lists by the same filter. */
function matchClaims(
  context: Context,
  request: Pick<FieldRequest, 'parent' | 'node' | 'nodes'>,
  where: unknown,
): ReturnType<typeof buildListMatch> {
  const { schema } = context;
  const field = request.parent.getFields().claims;
  invariant(field, 'the schema lists no claims');
  const mapping = fieldMapping(schema, request.parent, field);
  const order = orderOf(schema, field, undefined, mapping);
  const own = { ...request, field, mapping };
  return buildListMatch(context, own, { where }, { place: undefined, order });
}

/** From claims and what they speak of to rows of keys: each key of a thing once, the empty one where it has none. */
function gatherKeys(
  context: Context,
  { claim, thing, key }: CountVariables,
  source: KeySource,
): readonly Clause[] {
  const none = addConstant(context, 'none', '');
  const start = source.of === 'CLAIM' ? claim : thing;
  const isEachOnce = claim === thing;
  if (source.kind === 'OWN') {
    const own: Projection = {
      expression: { kind: 'coalesce', operands: [source.value, none] },
      as: key,
    };
    if (isEachOnce) return [{ kind: 'with', items: [own] }];
    if (source.of === 'CLAIM') return [onceEach([variable(thing)], own)];
    return [
      { kind: 'with', distinct: true, items: asItems([thing]) },
      { kind: 'with', items: [own] },
    ];
  }
  const keys = context.freshVariable();
  const [nothing, found] = [{ kind: 'literal', value: null } as const, variable(keys)];
  const isNone: Expression = {
    kind: 'comparison',
    operator: '=',
    left: { kind: 'size', of: found },
    right: { kind: 'literal', value: 0 },
  };
  return [
    ...(source.of === 'CLAIM' || isEachOnce
      ? []
      : [{ kind: 'with', distinct: true, items: asItems([thing]) } as const]),
    {
      kind: 'callUnion',
      imports: [start],
      // What leads to no key stays, with null: a list of all that was found leaves that out.
      queries: [
        ...source.ways,
        { clauses: [{ kind: 'return', items: [{ expression: nothing, as: key }] }] },
      ],
    },
    ...(source.of === 'CLAIM' && !isEachOnce
      ? [onceEach([variable(thing)], { expression: variable(key) })]
      : []),
    {
      kind: 'with',
      items: [
        { expression: variable(thing) },
        { expression: { kind: 'collect', of: variable(key) }, as: keys },
      ],
    },
    {
      kind: 'unwind',
      list: {
        kind: 'case',
        branches: [{ when: isNone, then: { kind: 'list', items: [none] } }],
        otherwise: found,
      },
      as: key,
    },
  ];
}

function onceEach(beside: readonly Expression[], own: Projection): Clause {
  const items = [...beside.map((expression) => ({ expression })), own];
  return { kind: 'with', distinct: true, items };
}

/** The label of what keys are the ids of. */
const NAMED: Readonly<Partial<Record<CountBy, string>>> = {
  ACTOR: 'Entity',
  PLACE: 'Entity',
  SOURCE: 'Source',
};

function findNode(context: Context, by: CountBy, key: string): CountMatch['findNode'] {
  const label = NAMED[by];
  if (label === undefined) return undefined;
  return (types, selectionSets) => {
    const named = context.schema.getType(label);
    invariant(named, `the schema has no ${label}`);
    const possible = objectTypes(context, named);
    const own = types.filter((type) => possible.includes(type));
    const node = context.freshVariable();
    const joins: Clause[] = [];
    const place = { variable: node, joins };
    const { expression, read } = context.selectObject(context, own, selectionSets, place);
    const pattern = {
      start: { variable: node, label, properties: { id: variable(key) } },
      steps: [],
    };
    const isRetractable = nodeMapping(context.schema, named)?.retractable === true;
    const query: Query = {
      clauses: [
        { kind: 'match', pattern, where: isRetractable ? liveOnly(node) : undefined },
        ...joins,
        { kind: 'return', items: [{ expression }] },
      ],
    };
    return {
      expression: {
        kind: 'element',
        of: { kind: 'subquery', as: 'COLLECT', query },
        index: 0,
      },
      read,
    };
  };
}
