import type { Properties, RelationshipRow, NodeRow } from '../store/rows.ts';
import type { End } from './csv-files.ts';

/** Where rows go, one after the other. */
export interface RowSink {
  /** `properties` adds to those of the row what only the store knows. */
  writeNode(row: NodeRow, properties?: Properties): void;
  writeRelationship(row: RelationshipRow): void;
  /** A node of the log. */
  writeLogNode(label: string, properties: Properties): void;
  /** A relationship of the log. */
  writeLogRelationship(type: string, from: End, to: End, properties: Properties): void;
}
