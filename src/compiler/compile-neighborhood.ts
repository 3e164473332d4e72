import { type FieldNode, getNamedType, type GraphQLField } from 'graphql';

import type { Clause, Expression, OrderKey, Projection, Query } from '../cypher/nodes.ts';
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
 * What lies around some entities. Level by level: each holds what is reached from the one before it and in
 * neither of the last two; and a level is only sought while there is room for more, since the nearest
 * come first.
 */
export function compileNeighborhood(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Column {
  const [node] = nodes;
  invariant(node, 'a field without a node');
  const values = argumentValues(field, node, context.variables);
  const { of, depth, where, first } = values;
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
    levels: Array.from({ length: MAX_DEPTH + 1 }, () => context.freshVariable()),
    found: context.freshVariable(),
    kept: context.freshVariable(),
  };
  const row = buildRow();
  const [type] = objectTypes(context, getNamedType(field.type));
  invariant(type, `${field.name} has no type`);
  const count = row.add(size(named(around.found)));
  // Read where it is asked for, or where it decides whether something was cut.
  let relations: number | undefined;
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(
    ([key, own]): Reader => {
      const name = own[0]?.name.value ?? '';
      if (name === '__typename') return [key, () => type.name];
      if (name === 'nodes') {
        const { expression, read } = selectNodes(around, own);
        const position = row.add(expression);
        return [
          key,
          (columns, request) => listOf(columns[position]).map((one) => read(one, request)),
        ];
      }
      if (name === 'relations') {
        const { expression, read } = selectRelations(around, own);
        const position = row.add(expression);
        return [
          key,
          (columns, request) =>
            listOf(columns[position])
              .slice(0, MAX_RELATIONS)
              .map((one) => read(one, request)),
        ];
      }
      invariant(name === 'truncated', `${type.name}.${name} has no mapping`);
      relations ??= row.add(countRelations(around));
      const position = relations;
      return [
        key,
        (columns, request) =>
          Number(columns[count]) > bind(first, Number)(request) ||
          Number(columns[position]) > MAX_RELATIONS,
      ];
    },
  );
  const query: Query = { clauses: [...reach(around), returned(row.build())] };
  return {
    expression: { kind: 'element', of: { kind: 'subquery', as: 'COLLECT', query }, index: 0 },
    read: (value, request) => {
      const columns = asRow(value);
      invariant(columns, 'a neighborhood without a row');
      return Object.fromEntries(readers.map(([key, read]) => [key, read(columns, request)]));
    },
  };
}

type Reader = readonly [
  key: string,
  read: (columns: readonly unknown[], request: RequestValues) => unknown,
];

interface Around {
  readonly context: Context;
  readonly traversable: Traversable;
  /** Ids of records. */
  readonly starts: Expression;
  readonly depth: Expression;
  /** How many nodes are asked for. */
  readonly most: Expression;
  readonly oneMore: Expression;
  /** The variables of what is reached, by distance. */
  readonly levels: readonly string[];
  /** The variable of the nearest, one more than asked for. */
  readonly found: string;
  /** The variable of as many of them as are asked for. */
  readonly kept: string;
}

/** The levels one by one; then the nearest of all. */
function reach(around: Around): readonly Clause[] {
  const { levels, found, kept, most } = around;
  const carried = (names: readonly string[]): readonly Projection[] =>
    names.map((name) => ({ expression: named(name) }));
  const sought = levels.map((name, distance): Clause => {
    const expression = distance === 0 ? starting(around) : nextLevel(around, distance);
    return {
      kind: 'with',
      items: [...carried(levels.slice(0, distance)), { expression, as: name }],
    };
  });
  return [
    ...sought,
    { kind: 'with', items: [{ expression: nearest(around), as: found }] },
    {
      kind: 'with',
      items: [
        { expression: named(found) },
        { expression: { kind: 'firstItems', of: named(found), count: most }, as: kept },
      ],
    },
  ];
}

function starting({ context, starts }: Around): Expression {
  const [id, entity] = [context.freshVariable(), context.freshVariable()];
  return collect([
    { kind: 'unwind', list: starts, as: id },
    {
      kind: 'match',
      pattern: {
        start: { label: 'Record', properties: { id: named(id) } },
        steps: [{ types: ['IN'], direction: 'OUT', node: { variable: entity, label: 'Entity' } }],
      },
    },
    returned(named(entity), true),
  ]);
}

/** What relations join the level before with and the last two do not have; nothing where that is too far or there is enough. */
function nextLevel(
  { context, traversable, levels, depth, most }: Around,
  distance: number,
): Expression {
  const [from, to, relation] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const last = levels[distance - 1] ?? '';
  const isNear: Expression = {
    kind: 'comparison',
    operator: '>=',
    left: depth,
    right: { kind: 'literal', value: distance },
  };
  const isRoom: Expression = {
    kind: 'comparison',
    operator: '<=',
    left: { kind: 'sum', operands: levels.slice(0, distance).map((name) => size(named(name))) },
    right: most,
  };
  const branches = [
    { when: { kind: 'and', operands: [isNear, isRoom] }, then: named(last) } as const,
  ];
  const isNew = levels
    .slice(Math.max(0, distance - 2), distance)
    .map((name): Expression => ({ kind: 'not', operand: isAmong(to, name) }));
  return collect([
    {
      kind: 'unwind',
      list: { kind: 'case', branches, otherwise: { kind: 'list', items: [] } },
      as: from,
    },
    ...traversable.step({ from, to, relation, direction: 'BOTH', where: isNew }),
    returned(named(to), true),
  ]);
}

/** The nearest first, then by name, then by id; one more than asked for. */
function nearest({ context, levels, oneMore }: Around): Expression {
  const [distance, node] = [context.freshVariable(), context.freshVariable()];
  const items = levels.map(named);
  const own = (name: string): OrderKey => ({
    expression: { kind: 'property', of: node, name },
    direction: 'ASC',
  });
  return collect([
    {
      kind: 'unwind',
      list: { kind: 'list', items: items.map((_, index) => ({ kind: 'literal', value: index })) },
      as: distance,
    },
    {
      kind: 'unwind',
      list: { kind: 'element', of: { kind: 'list', items }, index: named(distance) },
      as: node,
    },
    {
      kind: 'with',
      items: [{ expression: named(node) }, { expression: named(distance) }],
      orderBy: [{ expression: named(distance), direction: 'ASC' }, own('nameKey'), own('id')],
      limit: oneMore,
    },
    returned(named(node)),
  ]);
}

function selectNodes({ context, kept }: Around, nodes: readonly FieldNode[]): Column {
  const variable = context.freshVariable();
  const type = context.schema.getType('Entity');
  invariant(type, 'the schema has no entities');
  const types = objectTypes(context, type);
  const selected = context.selectObject(context, types, selectionsOf(nodes), { variable });
  return {
    expression: collect([
      { kind: 'unwind', list: named(kept), as: variable },
      returned(selected.expression),
    ]),
    read: selected.read,
  };
}

/** All that join two of the nodes, by id; one more than are given. */
function selectRelations(around: Around, nodes: readonly FieldNode[]): Column {
  const { context, traversable } = around;
  const [joining, variable] = [context.freshVariable(), context.freshVariable()];
  const type = context.schema.getType('Relation');
  invariant(type, 'the schema has no relations');
  const types = objectTypes(context, type);
  const selected = context.selectObject(context, types, selectionsOf(nodes), { variable });
  const id: Expression = { kind: 'property', of: joining, name: 'id' };
  const found: Clause = {
    kind: 'match',
    pattern: { start: { variable, label: 'Proposition', properties: { id } }, steps: [] },
  };
  return {
    expression: collect([
      ...joinedBy(around, joining),
      {
        kind: 'with',
        items: [{ expression: named(joining) }],
        orderBy: [{ expression: id, direction: 'ASC' }],
        limit: ONE_MORE_RELATION,
      },
      ...(traversable.isByNode
        ? [{ kind: 'with', items: [{ expression: named(joining), as: variable }] } as const]
        : [found]),
      returned(selected.expression),
    ]),
    read: selected.read,
  };
}

const ONE_MORE_RELATION: Expression = { kind: 'literal', value: MAX_RELATIONS + 1 };

function countRelations(around: Around): Expression {
  const relation = around.context.freshVariable();
  return size(
    collect([
      ...joinedBy(around, relation),
      {
        kind: 'with',
        items: [{ expression: { kind: 'literal', value: 1 }, as: 'one' }],
        limit: ONE_MORE_RELATION,
      },
      returned(named('one')),
    ]),
  );
}

function joinedBy({ context, traversable, kept }: Around, relation: string): readonly Clause[] {
  const [from, to] = [context.freshVariable(), context.freshVariable()];
  return [
    { kind: 'unwind', list: named(kept), as: from },
    ...traversable.step({ from, to, relation, direction: 'OUT', where: [isAmong(to, kept)] }),
  ];
}

function isAmong(node: string, list: string): Expression {
  return { kind: 'comparison', operator: 'IN', left: named(node), right: named(list) };
}

function named(name: string): Expression {
  return { kind: 'variable', name };
}

function size(of: Expression): Expression {
  return { kind: 'size', of };
}

function collect(clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as: 'COLLECT', query: { clauses } };
}

function returned(expression: Expression, distinct = false): Clause {
  return { kind: 'return', distinct, items: [{ expression, as: 'reached' }] };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
