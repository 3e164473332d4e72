import { getNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';

import { argumentValues } from '../ontology/argument-values.ts';
import { invariant } from '../util/invariant.ts';
import { collectFields } from './collect-fields.ts';
import { asRow, buildRow, type Column, readFields, type ReadRow } from './column.ts';
import { compilePages } from './compile-connection.ts';
import type { Context } from './context.ts';
import { buildCountMatch, type CountMatch } from './count-match.ts';
import { isCountBy, isCountOf } from './counted-things.ts';
import type { FieldRequest } from './field-request.ts';
import { objectTypes } from './object-types.ts';
import { nodeTypeOf } from './connection-types.ts';
import { selectionsOf } from './selections-of.ts';

/** `Query.counts`: how many of something there are under each key. */
export function compileCounts(context: Context, request: FieldRequest): Column {
  const { field, node } = request;
  const { of, by, where } = argumentValues(field, node, context.variables);
  invariant(isCountOf(of) && isCountBy(by), `${field.name} is asked for what it does not know`);
  const match = buildCountMatch(context, request, { of, by, where });
  const type = getNamedType(nodeTypeOf(field.type));
  const [counts] = objectTypes(context, type);
  invariant(counts, `${type.name} is no type of objects`);
  const list = {
    ...match,
    selectItem: (selectionSets: readonly SelectionSetNode[]) =>
      selectCount(context, counts, selectionSets, match),
  };
  return compilePages(context, request, { name: `counts of ${of} by ${by}`, list, isRoot: true });
}

/** One count with the fields that are asked of it. */
function selectCount(
  context: Context,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  { key, howMany, findNode }: CountMatch,
): Column {
  const row = buildRow();
  const compileOwn = (name: string, own: Parameters<typeof selectionsOf>[0]): ReadRow => {
    if (name === '__typename') return () => type.name;
    if (name !== 'node') {
      const position = row.add(name === 'key' ? key : howMany);
      return (values) => values[position];
    }
    const named = type.getFields()[name];
    invariant(named, `${type.name} has no field ${name}`);
    if (findNode === undefined) return () => null;
    const types = objectTypes(context, getNamedType(named.type));
    const { expression, read } = findNode(types, selectionsOf(own));
    const position = row.add(expression);
    return (values, request) => read(values[position], request);
  };
  const fields = [...collectFields(context, type, selectionSets)].map(
    ([responseKey, own]) => [responseKey, compileOwn(own[0]?.name.value ?? '', own)] as const,
  );
  const read = readFields(fields);
  return {
    expression: row.build(),
    read: (value, request) => {
      const values = asRow(value);
      invariant(values, 'a count without a row');
      return read(values, request);
    },
  };
}
