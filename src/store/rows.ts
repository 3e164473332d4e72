import type { NodeLabel } from '../model/node-labels.ts';

/** A value that a Neo4j property can hold here. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Properties of a node or a relationship; what is absent has no key. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** On facts that have been taken back: when, by whom, and why. */
export const RETRACTION_PROPERTIES = ['retractedAt', 'retractedBy', 'retractedReason'] as const;

/** Which node: its label and its id. */
export interface NodeKey {
  readonly label: NodeLabel;
  readonly id: string;
}

/** Where a row stands. */
interface Placed {
  /** Neo4j's id of the node or relationship, good for the transaction that read it; absent where it is yet to be created. */
  readonly element?: string | undefined;
}

/** One node as it stands in the store. */
export interface NodeRow extends NodeKey, Placed {
  /** Labels beside `label`, sorted. */
  readonly also: readonly string[];
  readonly properties: Properties;
}

/** One relationship as it stands in the store. */
export interface RelationshipRow extends Placed {
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** A relationship that stands for a proposition carries its id here, and is unique by it. */
  readonly properties: Properties;
  /** The node with which it is derived, written and deleted. */
  readonly owner: NodeKey;
}

/** A property graph as data. */
export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** A row without where it stands: what is compared and printed of it. */
export function unplaced<Row extends NodeRow | RelationshipRow>(row: Row): Row {
  return { ...row, element: undefined };
}

/** `Label:id`. */
export function printKey({ label, id }: NodeKey): string {
  return `${label}:${id}`;
}

/** Which relationship: type, ends, and its own id where it has one. */
export function printRelationshipKey({ type, from, to, properties }: RelationshipRow): string {
  const id = typeof properties.id === 'string' ? properties.id : '';
  return `${type} ${printKey(from)} ${printKey(to)} ${id}`;
}
