import { type FieldNode, getNamedType } from 'graphql';

import { allOf } from '../cypher/all-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import type { Column, ReadRow, RowBuilder } from './column.ts';
import { compilePages } from './compile-connection.ts';
import type { Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { objectTypes } from './object-types.ts';
import { selectionsOf } from './selections-of.ts';
import {
  buildTimelineMatch,
  meetsBounds,
  type TimelineArguments,
  type TimelineMatch,
  TIMES,
} from './timeline-match.ts';

/** `Query.timeline`: events and statements by the first of their times that meets the days asked for. */
export function compileTimeline(context: Context, request: FieldRequest): Column {
  const { field, node } = request;
  const { about, from, to, modalities } = argumentValues(field, node, context.variables);
  const given: TimelineArguments = { about, from, to, modalities };
  const match = buildTimelineMatch(context, given);
  const times: Clause[] = [];
  let undated: number | undefined;
  const list: TimelineMatch = {
    ...match,
    page: (page) => match.page({ ...page, joins: [...page.joins, ...times] }),
    compileField: (name, row) => {
      if (name !== 'undated') return undefined;
      undated ??= row.add(match.countUndated());
      const position = undated;
      return (values) => values[position];
    },
    compileEdgeField: (name, nodes, row) =>
      name === 'when'
        ? compileWhen(context, { match, given, nodes, row, joins: times })
        : undefined,
  };
  return compilePages(context, request, { name: 'the timeline', list, isRoot: true });
}

interface AskedWhen {
  readonly match: TimelineMatch;
  readonly given: TimelineArguments;
  readonly nodes: readonly FieldNode[];
  readonly row: RowBuilder;
  /** What is matched beside the rows of the page, filled on the way. */
  readonly joins: Clause[];
}

/** The time by which something stands in its place: of several of the same day the most precise. */
function compileWhen(context: Context, asked: AskedWhen): ReadRow {
  const type = context.schema.getType('When');
  invariant(type, 'the schema has no When');
  const types = objectTypes(context, getNamedType(type));
  const columns = TIMES.map((time) => {
    const variable = context.freshVariable();
    const joins: Clause[] = [];
    const place = { variable, joins, prefix: time.prefix };
    const selections = selectionsOf(asked.nodes);
    const { expression, read } = context.selectObject(context, types, selections, place);
    const found = asked.match.isBounded
      ? timeWithin(context, asked, { time, variable, joins, selected: expression })
      : firstTime(asked, { time, variable, joins, selected: expression });
    return { position: asked.row.add(found), read };
  });
  return (values, request) =>
    columns
      .map(({ position, read }) => read(values[position], request))
      .find((found) => found !== null);
}

interface WantedTime {
  readonly time: (typeof TIMES)[number];
  /** The variable of what gives the time. */
  readonly variable: string;
  readonly joins: readonly Clause[];
  readonly selected: Expression;
}

/** Of what has its place by its first day, which is known with what gives it. */
function firstTime(
  { match, joins: beside }: AskedWhen,
  { time: { by: label }, variable, joins, selected }: WantedTime,
): Expression {
  const id: Expression = { kind: 'property', of: match.variable, name: 'datedBy' };
  const pattern = { start: { variable, label, properties: { id } }, steps: [] };
  beside.push({ kind: 'match', optional: true, pattern }, ...joins);
  const when: Expression = { kind: 'isNotNull', operand: { kind: 'variable', name: variable } };
  return { kind: 'case', branches: [{ when, then: selected }] };
}

/** Of what has its place by the first day that meets those asked for: out of all that give that day. */
function timeWithin(
  context: Context,
  { match, given }: AskedWhen,
  { time: { label, prefix, step }, variable, joins, selected }: WantedTime,
): Expression {
  const property = (name: string): Expression => ({ kind: 'property', of: variable, name });
  const isOfDay: Expression = {
    kind: 'comparison',
    operator: '=',
    left: property(`${prefix}Sort`),
    right: { kind: 'variable', name: match.day },
  };
  const clauses: readonly Clause[] = [
    {
      kind: 'match',
      pattern: { start: { variable: match.variable }, steps: [{ ...step, node: { variable } }] },
      where: allOf([isOfDay, meetsBounds(context, given, variable, prefix)]),
    },
    {
      kind: 'with',
      items: [{ expression: { kind: 'variable', name: variable } }],
      orderBy: [`${prefix}Days`, 'id'].map((name) => ({
        expression: property(name),
        direction: 'ASC',
      })),
      limit: { kind: 'literal', value: 1 },
    },
    ...joins,
    { kind: 'return', items: [{ expression: selected }] },
  ];
  const when: Expression = { kind: 'hasLabel', variable: match.variable, label };
  const found: Expression = { kind: 'subquery', as: 'COLLECT', query: { clauses } };
  const then: Expression = { kind: 'element', of: found, index: 0 };
  return { kind: 'case', branches: [{ when, then }] };
}
