import { type FieldNode, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';

import { compare, exists, not, property } from '../cypher/build.ts';
import type { Clause, Expression, Pattern, Query } from '../cypher/nodes.ts';
import { QueryError } from '../errors/attest-error.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column } from './column.ts';
import { compilePages } from './compile-connection.ts';
import { addCanonicalIds, addParameter, type Context, toTexts } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import type { Branch, Ends } from './list-branch.ts';
import { buildListMatch } from './list-match.ts';
import { fieldMapping } from './mapping.ts';
import { liveOnly } from './match-path.ts';
import { namings } from './namings.ts';
import { objectTypes } from './object-types.ts';
import { orderOf } from './order.ts';
import { selectionsOf } from './selections-of.ts';

/** How many matters are told of at most. */
const MAX_MATTERS = 100;

/** What is covered: entities, or questions. */
type MatterType = 'Entity' | 'Question';

/** `Query.coverage`: for each matter that is named, who speaks of it and who does not. */
export function compileCoverage(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Column {
  const [node] = nodes;
  invariant(node, 'a field without a node');
  const { about, questions, measures } = argumentValues(field, node, context.variables);
  if (![about, questions, measures].some(isGiven)) {
    context.checks.push(() => [nothingNamed()]);
    return { expression: { kind: 'list', items: [] }, read: () => [] };
  }
  const matter = context.freshVariable();
  const isOfQuestions = isGiven(questions) || isGiven(measures);
  const known = context.canonicalIds.size;
  const queries = isOfQuestions
    ? questionsNamed(context, matter, { about, questions, measures })
    : [entitiesNamed(context, matter, about)];
  const imports = [...context.canonicalIds.keys()].slice(known);
  const selected = selectCoverage(context, nodes, matter, isOfQuestions ? 'Question' : 'Entity');
  const clauses: readonly Clause[] = [
    { kind: 'callUnion', imports, queries },
    {
      kind: 'with',
      distinct: true,
      items: [{ expression: named(matter) }],
      orderBy: [{ expression: property(matter, 'id'), direction: 'ASC' }],
      limit: { kind: 'literal', value: MAX_MATTERS + 1 },
    },
    returning(selected.expression),
  ];
  return {
    expression: { kind: 'subquery', as: 'COLLECT', query: { clauses } },
    read: (value, request) => {
      const rows: readonly unknown[] = Array.isArray(value) ? value : [];
      if (rows.length > MAX_MATTERS) throw tooManyMatters();
      return rows.map((row) => selected.read(row, request));
    },
  };
}

function nothingNamed(): QueryError {
  return new QueryError('BAD_USER_INPUT', 'Nothing is named whose coverage is asked.', {
    remedy: 'Give `about`, `questions` or `measures`.',
  });
}

function tooManyMatters(): QueryError {
  const message = `The coverage of more than ${MAX_MATTERS} matters is asked; it is told of ${MAX_MATTERS} at most.`;
  return new QueryError('LIMIT_EXCEEDED', message, {
    remedy: 'Name entities in `about`, or questions.',
  });
}

function entitiesNamed(context: Context, matter: string, about: unknown): Query {
  const id = context.freshVariable();
  return {
    clauses: [
      { kind: 'unwind', list: addParameter(context, about, toTexts), as: id },
      {
        kind: 'match',
        pattern: {
          start: { label: 'Record', properties: { id: named(id) } },
          steps: [{ types: ['IN'], direction: 'OUT', node: { variable: matter, label: 'Entity' } }],
        },
      },
      returning(named(matter)),
    ],
  };
}

/** Those named, and those that figures of the measures answer chiefly, of the entities where some are named. */
function questionsNamed(
  context: Context,
  matter: string,
  { about, questions, measures }: Readonly<Record<'about' | 'questions' | 'measures', unknown>>,
): readonly Query[] {
  const [id, figure, answers] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const byId: Query = {
    clauses: [
      { kind: 'unwind', list: addParameter(context, questions ?? [], toTexts), as: id },
      {
        kind: 'match',
        pattern: {
          start: { variable: matter, label: 'Question', properties: { id: named(id) } },
          steps: [],
        },
      },
      returning(named(matter)),
    ],
  };
  if (!isGiven(measures)) return [byId];
  const conditions: readonly Expression[] = [
    compare('IN', property(figure, 'predicate'), addParameter(context, measures, toTexts)),
    ...(isGiven(about)
      ? [compare('IN', property(figure, 'ofId'), addCanonicalIds(context, about))]
      : []),
    compare('=', property(answers, 'rank'), { kind: 'literal', value: 0 }),
  ];
  const byMeasure: Query = {
    clauses: [
      {
        kind: 'match',
        pattern: {
          start: { variable: figure, label: 'Figure' },
          steps: [
            {
              types: ['ANSWERS'],
              direction: 'OUT',
              variable: answers,
              node: { variable: matter, label: 'Question' },
            },
          ],
        },
        where: { kind: 'and', operands: conditions },
      },
      returning(named(matter)),
    ],
  };
  return [byId, byMeasure];
}

/** One matter with the fields that are asked of it. */
function selectCoverage(
  context: Context,
  nodes: readonly FieldNode[],
  matter: string,
  matterType: MatterType,
): Column {
  const type = typeNamed(context, 'Coverage');
  const row = buildRow();
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(([key, own]) => {
    const [node] = own;
    const field = node && type.getFields()[node.name.value];
    if (node?.name.value === '__typename') return { key, read: () => type.name };
    invariant(node && field, `${type.name} has no field ${node?.name.value ?? ''}`);
    const mapping = fieldMapping(context.schema, type, field);
    const request = { parent: type, field, node, nodes: own, mapping };
    const { expression, read } =
      field.name === 'about'
        ? selectMatter(context, request, matter, matterType)
        : compileSources(context, request, matter, matterType);
    const position = row.add(expression);
    return {
      key,
      read: (values: readonly unknown[], given: Parameters<typeof read>[1]): unknown =>
        read(values[position], given),
    };
  });
  return {
    expression: row.build(),
    read: (value, request) => {
      const values = asRow(value) ?? [];
      return Object.fromEntries(readers.map(({ key, read }) => [key, read(values, request)]));
    },
  };
}

function selectMatter(
  context: Context,
  { nodes }: FieldRequest,
  matter: string,
  matterType: MatterType,
): Column {
  const type = context.schema.getType(matterType);
  invariant(type, `the schema has no ${matterType}`);
  const types = objectTypes(context, type);
  return context.selectObject(context, types, selectionsOf(nodes), { variable: matter });
}

/** Who speaks of a matter, or leaves it out. */
function compileSources(
  context: Context,
  request: FieldRequest,
  matter: string,
  matterType: MatterType,
): Column {
  const { field, node, mapping } = request;
  const values = argumentValues(field, node, context.variables);
  const order = orderOf(context.schema, field, values.orderBy, mapping);
  const find = field.name === 'silent' ? SILENT[matterType] : SPEAKING[matterType];
  const list = buildListMatch(context, request, values, {
    place: { variable: matter },
    order,
    branches: (ends) => find(context, matter, ends),
  });
  return compilePages(context, request, { name: order.name, list, isRoot: false });
}

type FindSources = (context: Context, matter: string, ends: Ends) => readonly Branch[];

const SPEAKING: Readonly<Record<MatterType, FindSources>> = {
  Entity: (context, matter, { variable }) =>
    namings(context, matter, variable).map((match) => ({ match, distinct: true })),
  Question: (_, matter, { variable }) => [
    { match: { kind: 'match', pattern: answering(matter, variable) }, distinct: true },
  ],
};

/** Of an entity all others; of a question those that name what it is about. */
const SILENT: Readonly<Record<MatterType, FindSources>> = {
  Entity: (context, matter, { variable, order }) => [
    {
      match: {
        kind: 'match',
        pattern: { start: { variable, label: 'Source' }, steps: [] },
        where: {
          kind: 'and',
          operands: [
            liveOnly(variable),
            ...namings(context, matter, variable).map((match) => not(exists([match]))),
          ],
        },
      },
      distinct: false,
      index: {
        prefix: [],
        place: order.place === undefined ? undefined : property(variable, order.place),
        using: undefined,
      },
    },
  ],
  Question: (context, matter, { variable }) => {
    const thing = context.freshVariable();
    return namings(context, thing, variable).map(({ pattern, where }) => ({
      walk: {
        kind: 'match',
        pattern: {
          start: { variable: matter },
          steps: [
            { types: ['ABOUT'], direction: 'OUT', node: { variable: thing, label: 'Entity' } },
          ],
        },
      },
      match: {
        kind: 'match',
        pattern,
        where: {
          kind: 'and',
          operands: [
            ...(where === undefined ? [] : [where]),
            not(exists([{ kind: 'match', pattern: answering(matter, variable) }])),
          ],
        },
      },
      distinct: true,
    }));
  },
};

/** From a question to a source that answers it. */
function answering(question: string, source: string): Pattern {
  return {
    start: { variable: question },
    steps: [
      { direction: 'IN', types: ['ANSWERS'], node: { label: 'Proposition' } },
      { direction: 'IN', types: ['STATES'], node: { label: 'Claim' } },
      { direction: 'OUT', types: ['PUBLISHED_IN'], node: { variable: source, label: 'Source' } },
    ],
  };
}

function typeNamed(context: Context, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  invariant(type, `the schema has no ${name}`);
  const [own] = objectTypes(context, getNamedType(type));
  invariant(own, `${name} is no type of objects`);
  return own;
}

function returning(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression }] };
}

function named(name: string): Expression {
  return { kind: 'variable', name };
}
