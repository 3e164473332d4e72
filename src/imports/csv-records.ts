import { didYouMean } from '../dossier/did-you-mean.ts';
import { defaultLabel } from '../dossier/default-label.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Field, cellOf, type RowFault, textIn, textsIn } from './csv-row.ts';
import type { LocalIds } from './local-ids.ts';
import type { Fields } from './made-dossier.ts';
import type { Mapping } from './parse-mapping.ts';
import type { Row } from './read-rows.ts';

/** The id of a record of another dossier; a slash between other words is a part of a label. */
const FOREIGN_ID = /^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/;

/** A record that was made of a cell. */
export interface RecordMade {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly row: Row;
  readonly field: Field;
}

/** The records of an import: those of the mapping file, and those that cells name. */
export class CsvRecords {
  readonly #byName = new Map<string, string>();
  readonly #made = new Map<string, RecordMade>();
  readonly #mapping: Mapping;
  readonly #ids: LocalIds;
  readonly #kinds: readonly string[];

  constructor(mapping: Mapping, ids: LocalIds, { enums }: Ontology) {
    this.#mapping = mapping;
    this.#ids = ids;
    this.#kinds = enums.get('EntityKind') ?? [];
    const declared = declaredRecords(mapping.records);
    // An id is found before a label that reads like one.
    for (const { id, label } of declared) this.#byName.set(label, id);
    for (const { id } of declared) this.#byName.set(id, id);
  }

  /** In the order in which they were first named. */
  made(): readonly RecordMade[] {
    return [...this.#made.values()];
  }

  /** The id of a record by its id or its label. */
  find(name: string): string | undefined {
    return this.#byName.get(name);
  }

  /** The ids of the records that a cell names; what names none is reported. */
  idsIn(row: Row, field: Field, report: (fault: RowFault) => void): readonly string[] {
    const cell = cellOf(this.#mapping, field);
    return textsIn(cell, row).flatMap((name) => {
      if (FOREIGN_ID.test(name)) return [name];
      const kind = textIn(cell?.kind, row)?.trim();
      return this.#findOrMake(name, kind, row, field, report) ?? [];
    });
  }

  #findOrMake(
    name: string,
    kind: string | undefined,
    row: Row,
    field: Field,
    report: (fault: RowFault) => void,
  ): string | undefined {
    const known = this.#byName.get(name);
    const made = known === undefined ? undefined : this.#made.get(known);
    if (made !== undefined && kind !== undefined && made.kind !== kind)
      report(otherKind(made, kind, row, field));
    if (known !== undefined) return known;
    if (kind === undefined || !this.#isKind(kind)) {
      report(unknownRecord(name, kind, row, field, [...this.#byName.keys()], this.#kinds));
      return undefined;
    }
    const id = this.#ids.get(`record ${name}`, name);
    this.#byName.set(name, id);
    this.#made.set(id, { id, kind, label: name, row, field });
    return id;
  }

  #isKind(kind: string): kind is EntityKind {
    return this.#kinds.includes(kind);
  }
}

function otherKind(made: RecordMade, kind: string, row: Row, field: Field): RowFault {
  return {
    code: 'WRONG_KIND',
    row,
    field,
    message: `The record is a ${kind} here, and a ${made.kind} in row ${made.row.number}.`,
    offending: made.label,
    remedy: 'Give it one kind, or two different labels if they are two.',
  };
}

function unknownRecord(
  name: string,
  kind: string | undefined,
  row: Row,
  field: Field,
  known: readonly string[],
  kinds: readonly string[],
): RowFault {
  const isKindMissing = kind === undefined;
  return {
    code: isKindMissing ? 'UNKNOWN_ID' : 'INVALID_VALUE',
    row,
    field,
    message: isKindMissing
      ? 'There is no such record, and nothing says of which kind it is.'
      : `There is no kind of record ${JSON.stringify(kind)}.`,
    offending: name,
    nearest: didYouMean(name, known),
    remedy: isKindMissing
      ? `Add it to \`records\` of the mapping file, or give \`${field.split('.')[1] ?? ''}\` a \`kind\`.`
      : `The kinds are ${kinds.join(', ')}.`,
  };
}

interface Declared {
  readonly id: string;
  readonly label: string;
}

/** As far as `records` can be read: what is wrong in it is told when the dossier is checked. */
function declaredRecords(records: Fields): readonly Declared[] {
  return Object.values(records).flatMap((byId) =>
    entriesOf(byId).map(([id, record]) => ({ id, label: labelOf(record) ?? defaultLabel(id) })),
  );
}

/** The ids of the mapping file's own records. */
export function declaredIds(records: Fields): readonly string[] {
  return declaredRecords(records).map(({ id }) => id);
}

function labelOf(record: unknown): string | undefined {
  if (typeof record === 'string') return record;
  const label = entriesOf(record).find(([key]) => key === 'label')?.[1];
  return typeof label === 'string' ? label : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
