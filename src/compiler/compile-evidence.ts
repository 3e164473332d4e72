import { getNamedType } from 'graphql';

import type { Clause, Expression, OrderKey } from '../cypher/nodes.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column, type ReadRow } from './column.ts';
import { compilePages } from './compile-connection.ts';
import { addParameter, type Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import type { ListMatch } from './list-match.ts';
import { liveOnly } from './match-path.ts';
import { objectTypes } from './object-types.ts';
import { selectionsOf } from './selections-of.ts';

/**
 * `Query.verifyEvidence` where no texts are at hand: every passage counts as unchecked and none can be a problem. With
 * texts it is derived anew, and compared.
 */
export function compileEvidence(
  context: Context,
  { field, node, nodes }: Pick<FieldRequest, 'field' | 'node' | 'nodes'>,
): Column {
  const { source } = argumentValues(field, node, context.variables);
  const [type] = objectTypes(context, getNamedType(field.type));
  invariant(type, `${field.name} has no type`);
  const row = buildRow();
  let counted: number | undefined;
  const readers = [...collectFields(context, type, selectionsOf(nodes))].map(
    ([key, own]): readonly [key: string, read: ReadRow] => {
      const [asked] = own;
      const name = asked?.name.value ?? '';
      if (name === '__typename') return [key, () => type.name];
      if (name === 'passages' || name === 'unchecked') {
        counted ??= row.add(countPassages(context, source));
        const position = counted;
        return [key, (values) => values[position]];
      }
      if (name !== 'problems') return [key, () => 0];
      const problems = type.getFields()[name];
      invariant(problems && asked, `${type.name} has no problems`);
      const { expression, read } = compilePages(
        context,
        { field: problems, node: asked, nodes: own },
        { name: 'evidence problems', list: noProblems(context), isRoot: true },
      );
      const position = row.add(expression);
      return [key, (values, request) => read(values[position], request)];
    },
  );
  return {
    expression: row.build(),
    read: (value, request) => {
      const values = asRow(value) ?? [];
      return Object.fromEntries(readers.map(([key, read]) => [key, read(values, request)]));
    },
  };
}

function countPassages(context: Context, source: unknown): Expression {
  const passage = context.freshVariable();
  const ofSource: readonly Expression[] = isGiven(source)
    ? [
        {
          kind: 'comparison',
          operator: '=',
          left: { kind: 'property', of: passage, name: 'sourceId' },
          right: addParameter(context, source, String),
        },
      ]
    : [];
  return {
    kind: 'subquery',
    as: 'COUNT',
    query: {
      clauses: [
        {
          kind: 'match',
          pattern: { start: { variable: passage, label: 'Passage' }, steps: [] },
          where: { kind: 'and', operands: [...ofSource, liveOnly(passage)] },
        },
        { kind: 'return', items: [{ expression: { kind: 'variable', name: passage } }] },
      ],
    },
  };
}

/** A list of passages with nothing in it. */
function noProblems(context: Context): ListMatch {
  const passage = context.freshVariable();
  const none: Clause = {
    kind: 'match',
    pattern: { start: { variable: passage, label: 'Passage' }, steps: [] },
    where: { kind: 'literal', value: false },
  };
  const keys = ['sourceId', 'start', 'id'].map((name): OrderKey => ({
    expression: { kind: 'property', of: passage, name },
    direction: 'ASC',
  }));
  return {
    variable: passage,
    beside: undefined,
    anchor: undefined,
    keys,
    canJoin: false,
    page: ({ row }) => ({ clauses: [none, { kind: 'return', items: [{ expression: row }] }] }),
    count: () => ({ kind: 'literal', value: 0 }),
    holds: () => ({ kind: 'literal', value: false }),
  };
}
