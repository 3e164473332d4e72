import { statementRecord } from '../derive/statement-record.ts';
import type { CsvFiles } from './csv-files.ts';
import type { RowSink } from './row-sink.ts';

/** A sink that writes the tables of an import. */
export interface CsvSink extends RowSink {
  /**
   * Writes nodes for the records and sources that facts name and that nothing records, as the writer of
   * batches does: until they come they are not live.
   */
  writePlaceholders(): void;
}

/** Writes rows to tables. */
export function buildCsvSink(files: CsvFiles): CsvSink {
  const written = { Record: new Set<string>(), Source: new Set<string>() };
  const named = { Record: new Set<string>(), Source: new Set<string>() };
  return {
    writeNode: ({ label, also, id, properties }, more) => {
      if (label === 'Record' || label === 'Source') written[label].add(id);
      files.writeNode(
        [label, ...also],
        more === undefined ? properties : { ...properties, ...more },
      );
    },
    writeRelationship: ({ type, from, to, properties }) => {
      if (to.label === 'Record' || to.label === 'Source') named[to.label].add(to.id);
      files.writeRelationship(type, from, to, properties);
    },
    writeLogNode: (label, properties) => files.writeNode([label], properties),
    writeLogRelationship: (type, from, to, properties) =>
      files.writeRelationship(type, from, to, properties),
    writePlaceholders: () => {
      for (const id of named.Record) {
        if (written.Record.has(id)) continue;
        files.writeNode(['Record'], { ...statementRecord(id), live: false });
      }
      for (const id of named.Source) {
        if (!written.Source.has(id)) files.writeNode(['Source'], { id, live: false });
      }
    },
  };
}
