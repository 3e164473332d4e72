import type { FieldNode, SelectionSetNode } from 'graphql';

/** The selection sets of fields that share a response key. */
export function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
