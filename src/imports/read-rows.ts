import { CsvError, parse } from 'csv-parse/sync';

import { fileProblem } from '../dossier/file-problem.ts';
import type { Problem } from '../errors/problem.ts';

/** A row of a table. */
export interface Row {
  /** From 2, as spreadsheets count: the head is the first. */
  readonly number: number;
  /** The line of the file in which it begins, from 1. */
  readonly line: number;
  /** Texts by column, as they stand. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table with its head. */
export interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Reads CSV (RFC 4180); cells stay as they are, white space and line breaks included. Empty lines are passed over. */
export function readRows(path: string, text: string, delimiter: string): Table {
  try {
    return tableOf(path, parseLines(text, delimiter));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { path, columns: [], rows: [], problems: [unparsed(path, error)] };
  }
}

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

/** A record, and the line of the file in which it ends. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseLines(text: string, delimiter: string): readonly Line[] {
  const options = { delimiter, bom: true, info: true, relax_column_count: true } as const;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what `info` gives, and its types do not say
  const parsed = parse(text, options) as unknown as readonly Parsed[];
  let line = 1;
  return parsed.flatMap(({ record, info }) => {
    const begins = line;
    line = info.lines + 1;
    return record.length === 1 && record[0] === '' ? [] : [{ record, line: begins }];
  });
}

function tableOf(path: string, [head, ...lines]: readonly Line[]): Table {
  const columns = head?.record.map((name) => name.trim()) ?? [];
  const rows = lines.map(({ record, line }, index) => ({
    number: index + 2,
    line,
    cells: new Map(columns.map((name, place) => [name, record[place] ?? ''])),
  }));
  const uneven = lines.flatMap(({ record, line }, index) =>
    record.length === columns.length
      ? []
      : [
          fileProblem(path, {
            code: 'SYNTAX',
            place: { file: path, line, column: 1 },
            path: [`row ${index + 2}`],
            message: `The row has ${record.length} cells, and the head ${columns.length}.`,
            remedy: 'Put quotation marks around cells that hold the delimiter or a line break.',
          }),
        ],
  );
  return { path, columns, rows, problems: [...headProblems(path, columns), ...uneven] };
}

function headProblems(path: string, columns: readonly string[]): readonly Problem[] {
  if (columns.length === 0)
    return [
      fileProblem(path, {
        code: 'SYNTAX',
        message: 'The table is empty.',
        remedy: 'Give it a head with the names of the columns, and a row for each claim.',
      }),
    ];
  return columns.flatMap((name, index) =>
    columns.indexOf(name) === index
      ? []
      : [
          fileProblem(path, {
            code: 'DUPLICATE_ID',
            place: { file: path, line: 1, column: index + 1 },
            message: 'Two columns have one name.',
            offending: name,
            remedy: 'Give each column a name of its own.',
          }),
        ],
  );
}

function unparsed(path: string, error: CsvError): Problem {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  return fileProblem(path, {
    code: 'SYNTAX',
    place: { file: path, line, column: 1 },
    message: `The table is not CSV here: ${error.message}`,
    remedy:
      'Write a quotation mark within a quoted cell twice; name another delimiter than the comma with `table: {delimiter: ";"}`.',
  });
}
