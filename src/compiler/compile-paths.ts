import { type FieldNode, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';

import { compare } from '../cypher/build.ts';
import type { Clause, Expression, Query } from '../cypher/nodes.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import { limitFaults } from './check-limit.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column, type RowBuilder } from './column.ts';
import { addParameter, bind, type Context } from './context.ts';
import type { RequestValues } from './given.ts';
import { objectTypes } from './object-types.ts';
import { selectionsOf } from './selections-of.ts';
import { compileTraversable, type Traversable } from './traversable.ts';

const MAX_LENGTH = 8;
const MAX_PATHS = 100;

/** So many ways of the least length are put in order; between two hubs there can be millions. */
const MOST_WAYS = 10_000;

/** `Query.paths`: the ways between two entities over the fewest relations, by the ids of these. */
export function compilePaths(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Column {
  const [node] = nodes;
  invariant(node, 'a field without a node');
  const { from, to, where, maxLength, first } = argumentValues(field, node, context.variables);
  const mostOf = bind(first, Number);
  const lengthOf = bind(maxLength, Number);
  context.checks.push((request) =>
    [
      ...limitFaults('maxLength', lengthOf(request), { most: MAX_LENGTH }),
      ...limitFaults('first', mostOf(request), { most: MAX_PATHS }),
    ].slice(0, 1),
  );
  const way: Way = { relations: context.freshVariable(), nodes: context.freshVariable() };
  const asked: Asked = {
    context,
    traversable: compileTraversable(context, field, where),
    from: addParameter(context, from, String),
    to: addParameter(context, to, String),
    longest: addParameter(context, maxLength, Number),
    oneMore: addParameter(context, first, (size) => Number(size) + 1),
    way,
  };
  const row = buildRow();
  const [type] = objectTypes(context, getNamedType(field.type));
  invariant(type, `${field.name} has no type`);
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(
    ([key, own]): readonly [key: string, read: ReadWays] => {
      const name = own[0]?.name.value;
      if (name === '__typename') return [key, () => type.name];
      if (name === 'truncated') {
        return [key, (ways, request) => ways.length > mostOf(request)];
      }
      const read = selectWay(context, own, way, row);
      return [
        key,
        (ways, request) => ways.slice(0, mostOf(request)).map((one) => read(one, request)),
      ];
    },
  );
  return {
    expression: collect([...findWays(asked), returning(row.build())]),
    read: (value, request) => {
      const ways = listOf(value).map((one) => asRow(one) ?? []);
      return Object.fromEntries(readers.map(([key, read]) => [key, read(ways, request)]));
    },
  };
}

type ReadWay = (way: readonly unknown[], request: RequestValues) => unknown;
type ReadWays = (ways: readonly (readonly unknown[])[], request: RequestValues) => unknown;

/** Variables of a way: the ids of its relations, and of its nodes. */
interface Way {
  readonly relations: string;
  readonly nodes: string;
}

interface Asked {
  readonly context: Context;
  readonly traversable: Traversable;
  /** Ids of records. */
  readonly from: Expression;
  readonly to: Expression;
  readonly longest: Expression;
  readonly oneMore: Expression;
  readonly way: Way;
}

/** One row for each of the first ways. */
function findWays(asked: Asked): readonly Clause[] {
  const { context, from, to, oneMore, way } = asked;
  const [start, end] = [context.freshVariable(), context.freshVariable()];
  const known = context.canonicalIds.size;
  const queries = [
    itself(asked, start, end),
    ...Array.from({ length: MAX_LENGTH }, (_, index) => waysUpTo(asked, start, end, index + 1)),
  ];
  const imports = [start, end, ...[...context.canonicalIds.keys()].slice(known)];
  const items = [way.relations, way.nodes].map((name) => ({ expression: named(name) }));
  return [
    inEntity(from, start),
    inEntity(to, end),
    { kind: 'callUnion', imports, queries },
    { kind: 'with', items, limit: { kind: 'literal', value: MOST_WAYS } },
    {
      kind: 'with',
      items,
      orderBy: [{ expression: named(way.relations), direction: 'ASC' }],
      limit: oneMore,
    },
  ];
}

function inEntity(id: Expression, variable: string): Clause {
  return {
    kind: 'match',
    pattern: {
      start: { label: 'Record', properties: { id } },
      steps: [{ types: ['IN'], direction: 'OUT', node: { variable, label: 'Entity' } }],
    },
  };
}

/** From an entity to itself there is one way, over none. */
function itself({ way }: Asked, start: string, end: string): Query {
  return {
    clauses: [
      when([start, end], compare('=', named(start), named(end))),
      {
        kind: 'return',
        items: [
          { expression: { kind: 'list', items: [] }, as: way.relations },
          { expression: { kind: 'list', items: [idOf(start)] }, as: way.nodes },
        ],
      },
    ],
  };
}

/** How far is sought stands in the text of a pattern: one for each, of which one is asked. */
function waysUpTo(asked: Asked, start: string, end: string, most: number): Query {
  const { context, traversable, longest, way } = asked;
  const [from, to, relation, one] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const idsOf = (list: string): Expression => ({
    kind: 'each',
    variable: one,
    in: named(list),
    to: idOf(one),
  });
  return {
    clauses: [
      when(
        [start, end],
        compare('<>', named(start), named(end)),
        compare('=', longest, { kind: 'literal', value: most }),
      ),
      {
        kind: 'matchShortest',
        start,
        end,
        step: traversable.step({ from, to, relation, direction: 'BOTH' }),
        most,
      },
      {
        kind: 'return',
        items: [
          { expression: idsOf(relation), as: way.relations },
          {
            expression: {
              kind: 'sum',
              operands: [{ kind: 'list', items: [idOf(start)] }, idsOf(to)],
            },
            as: way.nodes,
          },
        ],
      },
    ],
  };
}

/** Goes on only where something holds. */
function when(names: readonly string[], ...operands: readonly Expression[]): Clause {
  return {
    kind: 'with',
    items: names.map((name) => ({ expression: named(name) })),
    where: { kind: 'and', operands },
  };
}

/** What is asked of each way, as columns of its row. */
function selectWay(
  context: Context,
  nodes: readonly FieldNode[],
  way: Way,
  row: RowBuilder,
): ReadWay {
  const type = typeNamed(context, 'Path');
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(
    ([key, own]): readonly [key: string, read: ReadWay] => {
      const name = own[0]?.name.value;
      if (name === '__typename') return [key, () => type.name];
      if (name === 'length') {
        const position = row.add({ kind: 'size', of: named(way.relations) });
        return [key, (values) => values[position]];
      }
      const { expression, read } =
        name === 'nodes'
          ? selectEach(context, own, { ids: way.nodes, label: 'Entity', type: 'Entity' })
          : selectEach(context, own, {
              ids: way.relations,
              label: 'Proposition',
              type: 'Relation',
            });
      const position = row.add(expression);
      return [key, (values, request) => read(values[position], request)];
    },
  );
  return (values, request) =>
    Object.fromEntries(readers.map(([key, read]) => [key, read(values, request)]));
}

interface Things {
  /** The variable of their ids. */
  readonly ids: string;
  readonly label: string;
  readonly type: string;
}

/** Things by their ids, in their order. */
function selectEach(
  context: Context,
  nodes: readonly FieldNode[],
  { ids, label, type }: Things,
): Column {
  const [id, variable] = [context.freshVariable(), context.freshVariable()];
  const known = context.schema.getType(type);
  invariant(known, `the schema has no ${type}`);
  const types = objectTypes(context, known);
  const selected = context.selectObject(context, types, selectionsOf(nodes), { variable });
  return {
    expression: collect([
      { kind: 'unwind', list: named(ids), as: id },
      {
        kind: 'match',
        pattern: { start: { variable, label, properties: { id: named(id) } }, steps: [] },
      },
      returning(selected.expression),
    ]),
    read: (value, request) => listOf(value).map((one) => selected.read(one, request)),
  };
}

function typeNamed(context: Context, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  invariant(type, `the schema has no ${name}`);
  const [own] = objectTypes(context, type);
  invariant(own, `${name} is no type of objects`);
  return own;
}

function collect(clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as: 'COLLECT', query: { clauses } };
}

function returning(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression, as: 'row' }] };
}

function named(name: string): Expression {
  return { kind: 'variable', name };
}

function idOf(variable: string): Expression {
  return { kind: 'property', of: variable, name: 'id' };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
