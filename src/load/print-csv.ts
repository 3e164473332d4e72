import { StoreError } from '../errors/attest-error.ts';
import type { PropertyValue } from '../store/rows.ts';

/** Between the elements of a list: U+001F, the unit separator, which no printed text has. */
export const ARRAY_DELIMITER = '\u001f';

/** The lists that the import reads as none at all, and what stands for them until it is done. */
export const MARKED_LISTS: readonly { readonly mark: string; readonly list: readonly string[] }[] =
  [
    { mark: '\u001e0', list: [] },
    { mark: '\u001e1', list: [''] },
  ];

/** The type of a column, in the words of Neo4j's import. Numbers are floats, as the driver writes them. */
export type ColumnType = 'string' | 'double' | 'boolean' | 'string[]';

/** The type of the column that a value stands in. */
export function columnType(value: PropertyValue): ColumnType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string[]';
}

/** A field of a row; absent values have none, and are another thing than the empty text. */
export function printField(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return printText(value);
  return isList(value) ? printText(printList(value)) : String(value);
}

/** The mark that stands for a list, where one does. */
export function markOf(value: PropertyValue | undefined): string | undefined {
  if (value === undefined || !isList(value) || value.length > 1) return undefined;
  return MARKED_LISTS.find(({ list }) => list.length === value.length && list[0] === value[0])
    ?.mark;
}

function isList(value: PropertyValue): value is readonly string[] {
  return typeof value === 'object';
}

/** RFC 4180: in quotation marks, and those that it has doubled. */
function printText(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

function printList(list: readonly string[]): string {
  for (const element of list) assertPlain(element);
  return markOf(list) ?? list.join(ARRAY_DELIMITER);
}

function assertPlain(element: string): void {
  if (!element.includes(ARRAY_DELIMITER) && !element.startsWith('\u001e')) return;
  throw new StoreError(
    'NOT_SUPPORTED',
    `${JSON.stringify(element)} has a control character (U+001F, or U+001E at its start) that has a meaning of its own in the tables of the import.`,
    { remedy: 'Restore this backup with `attest db restore`, which has no such limit.' },
  );
}
