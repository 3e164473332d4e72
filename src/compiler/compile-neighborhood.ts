import { type FieldNode, getNamedType, type GraphQLField } from 'graphql';

import { compare } from '../cypher/build.ts';
import type { Clause, Expression, OrderKey } from '../cypher/nodes.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { invariant } from '../util/invariant.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { checkLimit } from './check-limit.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column } from './column.ts';
import { addParameter, bind, type Context, toTexts } from './context.ts';
import type { RequestValues } from './given.ts';
import { objectTypes } from './object-types.ts';
import { selectionsOf } from './selections-of.ts';
import { compileTraversable, type Traversable } from './traversable.ts';

const MAX_STARTS = 100;
const MAX_DEPTH = 4;
const MAX_RELATIONS = 5_000;

/**
 * What lies around some entities, level by level, each cut at what can still be among the nearest: so a hub
 * costs what it is joined to, and nothing behind that.
 *
 * Rows, not lists, go from level to level, and nothing long is sorted beside the nodes: Neo4j 5.26 counts a list anew
 * for each row that is sorted beside it, and the neighbours of a hub would take more memory than a transaction may have.
 */
export function compileNeighborhood(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Column {
  const [node] = nodes;
  invariant(node, 'a field without a node');
  const { of, depth, where, first } = argumentValues(field, node, context.variables);
  checkLimit(
    context,
    'of',
    bind(of, (ids) => toTexts(ids).length),
    { most: MAX_STARTS },
  );
  checkLimit(context, 'depth', bind(depth, Number), { most: MAX_DEPTH });
  const around: Around = {
    context,
    traversable: compileTraversable(context, field, where),
    starts: addParameter(context, of, toTexts),
    depth: addParameter(context, depth, Number),
    most: addParameter(context, first, Number),
    oneMore: addParameter(context, first, (size) => Number(size) + 1),
  };
  context.aggregates = true;
  const parts: Parts = {
    found: context.freshVariable(),
    kept: context.freshVariable(),
    joined: context.freshVariable(),
    relations: context.freshVariable(),
  };
  const row = buildRow();
  const [type] = objectTypes(context, getNamedType(field.type));
  invariant(type, `${field.name} has no type`);
  const counted = [parts.found, parts.joined].map((name) => row.add(named(name)));
  const mostOf = bind(first, Number);
  const isCut = (columns: readonly unknown[], request: RequestValues): boolean => {
    const [found, joined] = counted.map((position) => Number(columns[position]));
    return (found ?? 0) > mostOf(request) || (joined ?? 0) > MAX_RELATIONS;
  };
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(
    ([key, own]): readonly [key: string, read: Read] => {
      const name = own[0]?.name.value;
      if (name === '__typename') return [key, () => type.name];
      if (name === 'truncated') return [key, isCut];
      const select = name === 'nodes' ? selectNodes : selectRelations;
      const { expression, read } = select(around, parts, own);
      const position = row.add(expression);
      return [key, (columns, request) => read(columns[position], request)];
    },
  );
  const clauses = [...gather(around, parts), returnRow(row.build())];
  return {
    expression: { kind: 'element', of: collect(clauses), index: 0 },
    read: (value, request) => {
      // Of no rows an aggregate is one row, but not where variables around it are its keys: then there is none.
      const columns = asRow(value) ?? [];
      return Object.fromEntries(readers.map(([key, read]) => [key, read(columns, request)]));
    },
  };
}

type Read = (columns: readonly unknown[], request: RequestValues) => unknown;

/** The variables of what is read of all that is around. */
interface Parts {
  /** How many nodes there are, counted up to one more than asked for. */
  readonly found: string;
  /** The nodes. */
  readonly kept: string;
  /** How many relations join two of them, counted up to one more than are given. */
  readonly joined: string;
  /** These, or their first by id. */
  readonly relations: string;
}

interface Around {
  readonly context: Context;
  readonly traversable: Traversable;
  /** Ids of records. */
  readonly starts: Expression;
  readonly depth: Expression;
  /** How many nodes are asked for. */
  readonly most: Expression;
  readonly oneMore: Expression;
}

/** Variables of a row. */
interface Reached {
  readonly node: string;
  readonly distance: string;
}

/** One row for each of the nearest: the nearest first, then by name, then by id. */
function reach(
  around: Around,
  limit: Expression,
): { readonly clauses: readonly Clause[]; readonly node: string } {
  const start = reachedIn(around);
  const id = around.context.freshVariable();
  const clauses: Clause[] = [
    { kind: 'unwind', list: around.starts, as: id },
    {
      kind: 'match',
      pattern: {
        start: { label: 'Record', properties: { id: named(id) } },
        steps: [
          { types: ['IN'], direction: 'OUT', node: { variable: start.node, label: 'Entity' } },
        ],
      },
    },
    {
      kind: 'with',
      distinct: true,
      items: [{ expression: named(start.node) }, { expression: number(0), as: start.distance }],
    },
  ];
  let last = start;
  for (let distance = 1; distance <= MAX_DEPTH; distance += 1) {
    const next = reachedIn(around);
    clauses.push(...nextLevel(around, last, distance, next));
    last = next;
  }
  clauses.push(nearest(last, limit));
  return { clauses, node: last.node };
}

function reachedIn({ context }: Around): Reached {
  return { node: context.freshVariable(), distance: context.freshVariable() };
}

/** What was reached before, and what relations join the last of it with; each where it is nearest. */
function nextLevel(
  { context, traversable, depth, oneMore }: Around,
  last: Reached,
  distance: number,
  next: Reached,
): readonly Clause[] {
  const [from, to, relation, pair] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const isLast = compare('=', named(last.distance), number(distance - 1));
  const isNear = compare('>=', depth, number(distance));
  // From null nothing is sought.
  const start = choose({ kind: 'and', operands: [isLast, isNear] }, named(last.node));
  const itself = list(named(last.node), named(last.distance));
  const both = list(itself, list(named(to), number(distance)));
  return [
    nearest(last, oneMore),
    {
      kind: 'with',
      items: [
        { expression: named(last.node) },
        { expression: named(last.distance) },
        { expression: start, as: from },
      ],
    },
    traversable.match({ from, to, relation, direction: 'BOTH', isOptional: true }),
    { kind: 'unwind', list: choose(isThere(to), both, list(itself)), as: pair },
    {
      kind: 'with',
      items: [
        { expression: itemOf(pair, 0), as: next.node },
        {
          expression: { kind: 'least', of: itemOf(pair, 1) },
          as: next.distance,
        },
      ],
    },
  ];
}

function nearest({ node, distance }: Reached, limit: Expression): Clause {
  const own = (name: string): OrderKey => ({
    expression: { kind: 'property', of: node, name },
    direction: 'ASC',
  });
  return {
    kind: 'with',
    items: [{ expression: named(node) }, { expression: named(distance) }],
    orderBy: [{ expression: named(distance), direction: 'ASC' }, own('nameKey'), own('id')],
    limit,
  };
}

/** The parts, one of each. */
function gather(around: Around, parts: Parts): readonly Clause[] {
  const { context, most, oneMore } = around;
  const { found, kept, joined, relations } = parts;
  const { clauses, node } = reach(around, oneMore);
  const nearby = context.freshVariable();
  const one = joining(around, kept);
  const relation = named(one.relation);
  const counted = count([...one.clauses, cut(one.relation), returnRow(relation)]);
  const few = joining(around, kept);
  const many = joining(around, kept);
  const ordered: Clause = {
    ...cut(many.relation),
    orderBy: [{ expression: idOf(many.relation), direction: 'ASC' }],
  };
  const isFew: Expression = {
    kind: 'comparison',
    operator: '<=',
    left: named(joined),
    right: number(MAX_RELATIONS),
  };
  return [
    ...clauses,
    {
      kind: 'with',
      items: [{ expression: { kind: 'collect', of: named(node) }, as: nearby }],
    },
    {
      kind: 'with',
      items: [
        { expression: { kind: 'size', of: named(nearby) }, as: found },
        { expression: { kind: 'firstItems', of: named(nearby), count: most }, as: kept },
      ],
    },
    {
      kind: 'with',
      items: [
        { expression: named(found) },
        { expression: named(kept) },
        { expression: counted, as: joined },
      ],
    },
    {
      kind: 'with',
      items: [
        ...[found, kept, joined].map((name) => ({ expression: named(name) })),
        {
          expression: choose(
            isFew,
            collect([...few.clauses, returnRow(named(few.relation))]),
            collect([...many.clauses, ordered, returnRow(named(many.relation))]),
          ),
          as: relations,
        },
      ],
    },
  ];
}

/** One row for each relation from one of some nodes to one of them. */
function joining(
  { context, traversable }: Around,
  nodes: string,
): { readonly clauses: readonly Clause[]; readonly relation: string } {
  const [from, to, relation] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const isAmong: Expression = {
    kind: 'comparison',
    operator: 'IN',
    left: named(to),
    right: named(nodes),
  };
  return {
    clauses: [
      { kind: 'unwind', list: named(nodes), as: from },
      traversable.match({ from, to, relation, direction: 'OUT', where: [isAmong] }),
    ],
    relation,
  };
}

function cut(relation: string): Extract<Clause, { readonly kind: 'with' }> {
  return {
    kind: 'with',
    items: [{ expression: named(relation) }],
    limit: number(MAX_RELATIONS + 1),
  };
}

function selectNodes({ context }: Around, { kept }: Parts, nodes: readonly FieldNode[]): Column {
  const type = context.schema.getType('Entity');
  invariant(type, 'the schema has no entities');
  const variable = context.freshVariable();
  const types = objectTypes(context, type);
  const selected = context.selectObject(context, types, selectionsOf(nodes), { variable });
  return {
    expression: collect([
      { kind: 'unwind', list: named(kept), as: variable },
      returnRow(selected.expression),
    ]),
    read: (value, request) => listOf(value).map((one) => selected.read(one, request)),
  };
}

/** The relations, put in order here: there are not many. */
function selectRelations(
  { context }: Around,
  { relations }: Parts,
  nodes: readonly FieldNode[],
): Column {
  const type = context.schema.getType('Relation');
  invariant(type, 'the schema has no relations');
  const [relation, variable] = [context.freshVariable(), context.freshVariable()];
  const types = objectTypes(context, type);
  const selected = context.selectObject(context, types, selectionsOf(nodes), { variable });
  const properties = { id: idOf(relation) };
  return {
    expression: collect([
      { kind: 'unwind', list: named(relations), as: relation },
      {
        kind: 'match',
        pattern: { start: { variable, label: 'Proposition', properties }, steps: [] },
      },
      returnRow(list(idOf(variable), selected.expression)),
    ]),
    read: (value, request) =>
      listOf(value)
        .map((one) => asRow(one) ?? [])
        .sort(([a], [b]) => compareCodePoints(String(a), String(b)))
        .slice(0, MAX_RELATIONS)
        .map(([, own]) => selected.read(own, request)),
  };
}

function idOf(variable: string): Expression {
  return { kind: 'property', of: variable, name: 'id' };
}

function list(...items: readonly Expression[]): Expression {
  return { kind: 'list', items };
}

function itemOf(variable: string, index: number): Expression {
  return { kind: 'element', of: named(variable), index };
}

function choose(when: Expression, then: Expression, otherwise?: Expression): Expression {
  return { kind: 'case', branches: [{ when, then }], ...(otherwise && { otherwise }) };
}

function isThere(variable: string): Expression {
  return { kind: 'isNotNull', operand: named(variable) };
}

function named(name: string): Expression {
  return { kind: 'variable', name };
}

function number(value: number): Expression {
  return { kind: 'literal', value };
}

function collect(clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as: 'COLLECT', query: { clauses } };
}

function count(clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as: 'COUNT', query: { clauses } };
}

function returnRow(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression, as: 'row' }] };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
