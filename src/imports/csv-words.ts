import { cellOf, textIn } from './csv-row.ts';
import type { SourceContext } from './csv-sources.ts';
import type { Fields } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';
import type { Row } from './read-rows.ts';

/** What the cell of a row says, without white space around it; undefined where it is empty. */
export function wordIn(
  row: Row,
  key: ClaimKey,
  { mapping }: Pick<SourceContext, 'mapping'>,
): string | undefined {
  return textIn(cellOf(mapping, `claims.${key}`), row)?.trim();
}

/** Whether the row itself says something; what is the same for all rows is no matter of this one. */
export function isFilled(
  { cells }: Row,
  key: ClaimKey,
  { mapping }: Pick<SourceContext, 'mapping'>,
): boolean {
  const column = cellOf(mapping, `claims.${key}`)?.column;
  return column !== undefined && (cells.get(column) ?? '').trim() !== '';
}

/** A field of a dossier's file, or none. */
export function given(key: string, value: unknown): Fields {
  return value === undefined ? {} : { [key]: value };
}

/** The words and the day of a time, and how the one gives the other. */
export interface TimeWords {
  readonly q: string | undefined;
  readonly edtf: string | undefined;
  readonly basis: string | undefined;
  readonly extent?: string | undefined;
  readonly phase?: string | undefined;
}

/** A time as a dossier has it; undefined where nothing says one: a basis alone is none. */
export function whenOf({ q, edtf, basis, extent, phase }: TimeWords): Fields | undefined {
  if (edtf === undefined && q === undefined) return undefined;
  return {
    ...given('q', q),
    ...given('edtf', edtf),
    ...given('extent', extent),
    ...given('basis', basis),
    ...given('phase', phase),
  };
}
