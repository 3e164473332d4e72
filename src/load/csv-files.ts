import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { Properties } from '../store/rows.ts';
import { invariant } from '../util/invariant.ts';
import { type ColumnType, columnType, markOf, printField } from './print-csv.ts';

/** A table that is written: rows of one shape, in a file of their own, and their header in another. */
export interface CsvTable {
  readonly kind: 'NODES' | 'RELATIONSHIPS';
  /** Labels, the first the one that ids are unique in; or the one type. */
  readonly names: readonly string[];
  /** Paths. */
  readonly header: string;
  readonly data: string;
  readonly rows: number;
  /** Whether a text in it has line breaks, which the import reads more slowly. */
  readonly hasLineBreaks: boolean;
  /** Marks in it that stand for lists, with the properties that have them. */
  readonly marks: readonly { readonly property: string; readonly mark: string }[];
}

/** One end of a relationship. */
export interface End {
  readonly label: string;
  readonly id: string;
}

/** The tables of an import, open for rows. */
export interface CsvFiles {
  /** `properties` has the id; `labels` begins with the one that it is unique in. */
  writeNode(labels: readonly string[], properties: Properties): void;
  writeRelationship(type: string, from: End, to: End, properties: Properties): void;
  /** Ends all files; the headers stand then too. */
  close(): readonly CsvTable[];
}

/** Opens tables in a directory that is there. Rows go to their files a thousand at a time. */
export function openCsvFiles(directory: string): CsvFiles {
  const open = new Map<string, OpenTable>();
  const closed: CsvTable[] = [];
  const nextPath = (): string => join(directory, `table-${open.size + closed.length + 1}`);
  const write = (
    key: string,
    shape: Shape,
    ends: readonly string[],
    properties: Properties,
  ): void => {
    const table = open.get(key) ?? openTable(nextPath(), shape, new Map());
    if (table.write(ends, properties)) {
      open.set(key, table);
      return;
    }
    // Its columns stand already: a row that brings another one begins another table.
    closed.push(table.close());
    open.delete(key);
    const next = openTable(nextPath(), shape, table.columns);
    invariant(next.write(ends, properties), 'a new table takes every row');
    open.set(key, next);
  };
  return {
    writeNode: (labels, properties) => {
      const [label = ''] = labels;
      const { id, ...others } = properties;
      invariant(typeof id === 'string', `a ${label} without an id`);
      const shape: Shape = { kind: 'NODES', names: labels, ends: [`id:ID(${label})`] };
      write(labels.join(':'), shape, [id], others);
    },
    writeRelationship: (type, from, to, properties) => {
      const ends = [`:START_ID(${from.label})`, `:END_ID(${to.label})`];
      const shape: Shape = { kind: 'RELATIONSHIPS', names: [type], ends };
      write(`${type} ${from.label} ${to.label}`, shape, [from.id, to.id], properties);
    },
    close: () => [...closed, ...[...open.values()].map((table) => table.close())],
  };
}

interface Shape {
  readonly kind: CsvTable['kind'];
  readonly names: readonly string[];
  readonly ends: readonly string[];
}

type Columns = ReadonlyMap<string, ColumnType>;

interface OpenTable {
  readonly columns: Columns;
  /** Whether the table has a column for everything in the row; if not, nothing is written. */
  write(ends: readonly string[], properties: Properties): boolean;
  close(): CsvTable;
}

/** So many rows tell nearly always which columns there are. */
const ROWS_KEPT = 1_000;

/** A table that begins with some columns, and takes more until its first rows are written. */
function openTable(path: string, { kind, names, ends }: Shape, known: Columns): OpenTable {
  const [header, data] = [`${path}-header.csv`, `${path}.csv`];
  const file = openSync(data, 'w', 0o600);
  const columns = new Map(known);
  const marks = new Map<string, { readonly property: string; readonly mark: string }>();
  let kept: { readonly ids: readonly string[]; readonly properties: Properties }[] = [];
  let [rows, hasLineBreaks] = [0, false];
  const flush = (): void => {
    const order = [...columns.keys()];
    const lines = kept.map(({ ids, properties }) =>
      [...ids.map(printField), ...order.map((name) => printField(properties[name]))].join(','),
    );
    hasLineBreaks ||= lines.some((line) => /[\r\n]/.test(line));
    rows += kept.length;
    kept = [];
    writeSync(file, lines.map((line) => `${line}\n`).join(''));
  };
  return {
    columns,
    write: (ids, properties) => {
      const brought = Object.entries(properties);
      if (rows > 0 && brought.some(([property]) => !columns.has(property))) return false;
      for (const [property, value] of brought) {
        const type = columns.get(property) ?? columnType(value);
        invariant(type === columnType(value), `${names.join(':')}.${property} has two types`);
        columns.set(property, type);
        const mark = markOf(value);
        if (mark !== undefined) marks.set(`${property} ${mark}`, { property, mark });
      }
      kept.push({ ids, properties });
      if (kept.length >= ROWS_KEPT) flush();
      return true;
    },
    close: () => {
      flush();
      closeSync(file);
      const named = [...columns].map(([property, type]) => `${property}:${type}`);
      writeFileSync(header, `${[...ends, ...named].join(',')}\n`, { mode: 0o600 });
      return { kind, names, header, data, rows, hasLineBreaks, marks: [...marks.values()] };
    },
  };
}
