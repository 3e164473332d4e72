import type { Code } from '../errors/codes.ts';
import type { Nearest, Problem } from '../errors/problem.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { ClaimKey, SourceKey } from './mapping-schema.ts';
import type { Cell, Mapping } from './parse-mapping.ts';
import type { Row, Table } from './read-rows.ts';

/** What a cell is for: `claims.quotation`. */
export type Field = `sources.${SourceKey}` | `claims.${ClaimKey}`;

/** What a part of the dossier was made of. */
export interface RowOrigin {
  /** The row and the field that a place in the dossier's file is from; `path` as problems have it. */
  readonly at: (path: readonly string[], offending: string | undefined) => RowPlace;
}

/** A cell, or a row as a whole. */
export interface RowPlace {
  readonly row: Row;
  /** What the cell is for; absent where the row as a whole is at fault. */
  readonly field?: Field | undefined;
}

/** What is wrong in a row. */
export interface RowFault extends RowPlace {
  readonly code: Code;
  readonly message: string;
  readonly offending?: string | undefined;
  readonly nearest?: Nearest | undefined;
  readonly remedy?: string | undefined;
}

/** The cell of a field, as the mapping file has it. */
export function cellOf(mapping: Mapping, field: Field): Cell | undefined {
  const [section, key] = field.split('.');
  const cells: Readonly<Record<string, Cell | undefined>> =
    section === 'sources' ? mapping.sources : mapping.claims;
  return cells[key ?? ''];
}

/** The text of a cell in a row, as it stands or as `values` has it; undefined where it is empty. */
export function textIn(cell: Cell | undefined, { cells }: Row): string | undefined {
  if (cell === undefined) return undefined;
  if (cell.column === undefined) return cell.fixed;
  const text = cells.get(cell.column) ?? '';
  if (text.trim() === '') return cell.default;
  return valueOf(cell, text);
}

/** What a text stands for; itself where `values` does not have it. */
function valueOf({ values }: Cell, text: string): string {
  const trimmed = text.trim();
  return values !== undefined && Object.hasOwn(values, trimmed) ? (values[trimmed] ?? text) : text;
}

/** Several texts of one cell, without white space around them; none where it is empty. */
export function textsIn(cell: Cell | undefined, row: Row): readonly string[] {
  const text = textIn(cell, row);
  if (cell === undefined || text === undefined) return [];
  const parts = cell.split === undefined ? [text] : text.split(cell.split);
  return parts.map((part) => valueOf(cell, part).trim()).filter((part) => part !== '');
}

/** The problem that a fault of a row is: its line in the file, its row and its column. */
export function rowProblem(
  { code, row, field, ...fault }: RowFault,
  mapping: Mapping,
  { path, columns }: Table,
): Problem {
  const column = field === undefined ? undefined : cellOf(mapping, field)?.column;
  const place = column === undefined ? 0 : columns.indexOf(column);
  return withoutUndefined<Problem>({
    code,
    severity: 'error',
    message: fault.message,
    place: { file: path, line: row.line, column: place + 1 },
    path: [`row ${row.number}`, ...(column === undefined ? [] : [column])],
    offending: fault.offending,
    nearest: fault.nearest,
    remedy: fault.remedy,
  });
}
