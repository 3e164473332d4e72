import type { GraphQLObjectType, SelectionSetNode } from 'graphql';

import { collectFields } from './collect-fields.ts';
import type { Context } from './context.ts';
import { readLeaf } from './short-list.ts';

/** Reads what is selected from a property that holds a list of objects, each as JSON with leaves only. */
export function selectJson(
  context: Context,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): (value: unknown) => unknown {
  const fields = [...collectFields(context, type, selectionSets)].flatMap(([key, nodes]) =>
    nodes.slice(0, 1).map((node) => [key, node.name.value] as const),
  );
  return (value) =>
    (Array.isArray(value) ? value : []).map((text: unknown) => {
      const object = parseObject(String(text));
      return Object.fromEntries(
        fields.map(([key, name]): [string, unknown] => [
          key,
          name === '__typename' ? type.name : readLeaf(name, object.get(name) ?? null),
        ]),
      );
    });
}

function parseObject(text: string): ReadonlyMap<string, unknown> {
  const parsed: unknown = JSON.parse(text);
  return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
}
