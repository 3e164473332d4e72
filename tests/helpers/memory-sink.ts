import type { CsvSink } from '../../src/load/csv-sink.ts';
import type { NodeRow, RelationshipRow, Rows } from '../../src/store/rows.ts';

/** A sink that keeps the rows of the store in memory, and counts what it is given of the log. */
export interface MemorySink extends Omit<CsvSink, 'writePlaceholders'> {
  readonly rows: Rows;
  /** How many nodes and relationships of each label or type of the log. */
  readonly log: ReadonlyMap<string, number>;
}

/** A sink for tests: rows as they are given, without what only the store knows. */
export function buildMemorySink(): MemorySink {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const log = new Map<string, number>();
  const count = (name: string): void => void log.set(name, (log.get(name) ?? 0) + 1);
  return {
    rows: { nodes, relationships },
    log,
    writeNode: (row) => void nodes.push(row),
    writeRelationship: (row) => void relationships.push(row),
    writeLogNode: count,
    writeLogRelationship: count,
  };
}
