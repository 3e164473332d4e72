import { type FieldNode, getNamedType, type GraphQLField } from 'graphql';

import type { Clause, Expression, NodePattern, Pattern, Query } from '../cypher/nodes.ts';
import type { Column } from './column.ts';
import { addParameter, type Context, toTexts } from './context.ts';
import { nodeMapping } from './mapping.ts';
import { objectTypes } from './object-types.ts';
import { selectionsOf } from './selections-of.ts';

/** One thing by its id, or null. */
export function compileLookup(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  id: unknown,
): Column {
  return lookUp(context, field, nodes, addParameter(context, id, String));
}

/** Several things by their ids, in their order, null for each that nothing has. */
export function compileLookups(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  ids: unknown,
): Column {
  const id = context.freshVariable();
  const { expression, read } = lookUp(context, field, nodes, { kind: 'variable', name: id });
  const query: Query = {
    clauses: [
      { kind: 'unwind', list: addParameter(context, ids, toTexts), as: id },
      // A list of one, since null would not be collected.
      { kind: 'return', items: [{ expression: { kind: 'list', items: [expression] } }] },
    ],
  };
  return {
    expression: { kind: 'subquery', as: 'COLLECT', query },
    read: (value, request) =>
      (Array.isArray(value) ? value : []).map((found: unknown) =>
        read(Array.isArray(found) ? found[0] : null, request),
      ),
  };
}

function lookUp(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  id: Expression,
): Column {
  const named = getNamedType(field.type);
  const variable = context.freshVariable();
  const types = objectTypes(context, named);
  const joins: Clause[] = [];
  const { expression, read } = context.selectObject(context, types, selectionsOf(nodes), {
    variable,
    joins,
  });
  const label = nodeMapping(context.schema, named)?.label;
  const clauses: readonly Clause[] =
    label === undefined
      ? [{ kind: 'callUnion', imports: namesIn(id), queries: anyNode(variable, id) }]
      : [inCluster(id, { variable, label })];
  const query: Query = {
    clauses: [...clauses, ...joins, { kind: 'return', items: [{ expression }] }],
  };
  return {
    expression: { kind: 'element', of: { kind: 'subquery', as: 'COLLECT', query }, index: 0 },
    read,
  };
}

/** The cluster that a record is in: entities and statements are found by any record of theirs. */
function inCluster(id: Expression, node: NodePattern): Clause {
  return {
    kind: 'match',
    pattern: {
      start: { label: 'Record', properties: { id } },
      steps: [{ types: ['IN'], direction: 'OUT', node }],
    },
  };
}

/** Labels of what is looked up by an id of its own. */
const LABELS = [
  'Claim',
  'Proposition',
  'Source',
  'Passage',
  'Rendering',
  'Question',
  'Discrepancy',
  'Batch',
  'Judgement',
  'Note',
  'Narrative',
] as const;

/** An id is a parameter, or a variable of the query around. */
function namesIn(id: Expression): readonly string[] {
  return id.kind === 'variable' ? [id.name] : [];
}

function anyNode(variable: string, id: Expression): readonly Query[] {
  const returned: Clause = {
    kind: 'return',
    items: [{ expression: { kind: 'variable', name: variable } }],
  };
  return [
    { clauses: [inCluster(id, { variable }), returned] },
    ...LABELS.map((label): Query => {
      const pattern = { start: { variable, label, properties: { id } }, steps: [] };
      const where = presenceOf(variable, label);
      return { clauses: [{ kind: 'match', pattern, where }, returned] };
    }),
  ];
}

/** A source that is only named, by another dossier, has no content; a note can be on what is not here. */
function presenceOf(variable: string, label: (typeof LABELS)[number]): Expression | undefined {
  if (label === 'Source') {
    return { kind: 'isNotNull', operand: { kind: 'property', of: variable, name: 'content' } };
  }
  if (label !== 'Note') return undefined;
  const pattern: Pattern = {
    start: { variable },
    steps: [{ types: ['REMARKS_ON'], direction: 'OUT', node: {} }],
  };
  const found = { expression: { kind: 'literal', value: 1 }, as: 'found' } as const;
  const query: Query = {
    clauses: [
      { kind: 'match', pattern },
      { kind: 'return', items: [found] },
    ],
  };
  return { kind: 'subquery', as: 'EXISTS', query };
}
