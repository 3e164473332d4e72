import type { NodeLabel } from '../model/node-labels.ts';
import type { Columns } from './columns.ts';
import type { NodeKey, NodeRow, Properties, PropertyValue, RelationshipRow } from './rows.ts';

/** A node with the relationships that are derived, written and deleted with it. */
export interface Part {
  readonly node: NodeRow;
  readonly relationships: readonly RelationshipRow[];
}

/** A node; `also` are its labels beside the one it is looked up by. */
export function buildNode(
  label: NodeLabel,
  id: string,
  columns: Columns,
  also: readonly string[] = [],
): NodeRow {
  return { label, id, also: [...also].sort(), properties: present({ id, ...columns }) };
}

/** A node with more properties. */
export function withColumns(node: NodeRow, columns: Columns): NodeRow {
  return { ...node, properties: { ...node.properties, ...present(columns) } };
}

/** A relationship that belongs to the node it starts from. */
export function buildRelationship(
  type: string,
  from: NodeKey,
  to: NodeKey,
  columns: Columns = {},
): RelationshipRow {
  return { type, from, to, owner: from, properties: present(columns) };
}

/** One relationship to each record, each once. */
export function toRecords(
  type: string,
  from: NodeKey,
  records: readonly (string | undefined)[],
): readonly RelationshipRow[] {
  return toNodes(type, from, 'Record', records);
}

/** One relationship to each node of a label, each once; `columnsOf` are its properties. */
export function toNodes(
  type: string,
  from: NodeKey,
  label: NodeLabel,
  ids: readonly (string | undefined)[],
  columnsOf: (id: string) => Columns = () => ({}),
): readonly RelationshipRow[] {
  const present = [...new Set(ids)].filter((id) => id !== undefined);
  return present.map((id) => buildRelationship(type, from, { label, id }, columnsOf(id)));
}

function present(columns: Columns): Properties {
  return Object.fromEntries(
    Object.entries(columns).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== undefined,
    ),
  );
}
