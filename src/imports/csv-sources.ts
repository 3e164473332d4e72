import { decodeText } from '../evidence/decode-text.ts';
import type { TextFinder } from '../evidence/build-text-finder.ts';
import { hashText } from '../evidence/hash-text.ts';
import { invariant } from '../util/invariant.ts';
import { cellOf, type Field, type RowFault, textIn } from './csv-row.ts';
import type { CsvRecords } from './csv-records.ts';
import type { LocalIds } from './local-ids.ts';
import type { Fields } from './made-dossier.ts';
import type { SourceKey } from './mapping-schema.ts';
import type { Mapping } from './parse-mapping.ts';
import type { Row } from './read-rows.ts';

/** A source, with the rows that are from it. */
export interface CsvSource {
  readonly name: string;
  readonly head: Fields;
  readonly published: Fields;
  /** The text at hand. */
  readonly text: string | undefined;
  /** The first of its rows. */
  readonly row: Row;
  readonly rows: readonly Row[];
  /** The row that gives each field, for problems. */
  readonly rowOf: ReadonlyMap<SourceKey, Row>;
}

/** What sources are made with. */
export interface SourceContext {
  readonly mapping: Mapping;
  readonly ids: LocalIds;
  readonly records: CsvRecords;
  readonly findText: TextFinder | undefined;
  readonly report: (fault: RowFault) => void;
}

/** The fields of `source`, in the order in which they are written. */
const HEAD: readonly SourceKey[] = [
  ...(['title', 'kind', 'publisher', 'byline', 'language', 'url'] as const),
  ...(['archivedUrl', 'retrieved', 'reliability', 'sha256'] as const),
];

/** Stands in for what is missing, and told, so that the faults of the rest are found too. */
const STAND_INS: Readonly<Partial<Record<SourceKey, string>>> = {
  title: '?',
  kind: 'OTHER',
  language: 'und',
  published: '2000-01-01',
};

/** Stands in for the hash of a text that is not at hand. */
export const UNKNOWN_HASH = '0'.repeat(64);

/** The sources of a table: rows with one id are of one source, and agree on what it is. */
export function sourcesOf(rows: readonly Row[], context: SourceContext): readonly CsvSource[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = fieldIn(row, 'id', context.mapping);
    if (id === undefined) context.report(missing(row, 'id', 'id'));
    else byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [...byId].map(([id, [first, ...others]]) => {
    invariant(first, 'a source has a row');
    return sourceOf(id, [first, ...others], context);
  });
}

function sourceOf(
  id: string,
  rows: readonly [Row, ...(readonly Row[])],
  context: SourceContext,
): CsvSource {
  const [row] = rows;
  const name = context.ids.get(`source ${id}`, id);
  const given = new Map<SourceKey, { readonly text: string; readonly row: Row }>();
  for (const key of [...HEAD, 'published', 'publishedWords'] as const) {
    const held = agreed(key, rows, context);
    if (held !== undefined) given.set(key, held);
    else if (STAND_INS[key] !== undefined) context.report(missing(row, key, id));
  }
  const text = (key: SourceKey): string | undefined => given.get(key)?.text ?? STAND_INS[key];
  const file = context.findText?.({ name, sha256: text('sha256') ?? '' });
  const isRead = file !== undefined && file.unread === undefined;
  const sha256 = text('sha256') ?? (isRead ? hashText(file.bytes) : undefined);
  if (sha256 === undefined) context.report(withoutText(row, name, context));
  const [publisher] = publisherIn(given.get('publisher')?.row, context);
  const words = text('publishedWords');
  const head = HEAD.map((key) => [key, key === 'publisher' ? publisher : text(key)] as const);
  return {
    name,
    head: Object.fromEntries(
      [
        ...head.filter(([key]) => key !== 'sha256'),
        ['sha256', sha256 ?? UNKNOWN_HASH] as const,
      ].filter(([, held]) => held !== undefined),
    ),
    published: { ...(words === undefined ? {} : { q: words }), edtf: text('published') },
    text: isRead ? decodeText(file.bytes)?.text : undefined,
    row,
    rows,
    rowOf: new Map([...given].map(([key, held]) => [key, held.row])),
  };
}

function publisherIn(row: Row | undefined, { records, report }: SourceContext): readonly string[] {
  return row === undefined ? [] : records.idsIn(row, 'sources.publisher', report);
}

function fieldIn(row: Row, key: SourceKey, mapping: Mapping): string | undefined {
  return textIn(cellOf(mapping, `sources.${key}`), row)?.trim();
}

/** What the rows of a source say of it: the first that says anything; another one is told. */
function agreed(
  key: SourceKey,
  rows: readonly Row[],
  { mapping, report }: SourceContext,
): { readonly text: string; readonly row: Row } | undefined {
  let first: { readonly text: string; readonly row: Row } | undefined;
  for (const row of rows) {
    const text = fieldIn(row, key, mapping);
    if (text === undefined) continue;
    first ??= { text, row };
    if (first.text === text) continue;
    report({
      code: 'CONFLICT',
      row,
      field: fieldName(key),
      message: `The source has another \`${key}\` in row ${first.row.number}: ${JSON.stringify(first.text)}.`,
      offending: text,
      remedy:
        'Give a source the same in each of its rows, or in one of them only; or give it another id.',
    });
  }
  return first;
}

function fieldName(key: SourceKey): Field {
  return `sources.${key}`;
}

function missing(row: Row, key: SourceKey, id: string): RowFault {
  return {
    code: 'INVALID_VALUE',
    row,
    field: fieldName(key),
    message:
      key === 'id'
        ? 'The row names no source.'
        : `The source ${JSON.stringify(id)} has no \`${key}\`.`,
    remedy: 'Fill the cell, or give `default` or `fixed` in the mapping file.',
  };
}

function withoutText(row: Row, name: string, { findText }: SourceContext): RowFault {
  return {
    code: 'QUOTE_NOT_FOUND',
    row,
    field: 'sources.id',
    message: `There is no text of source "${name}" at hand, and no SHA-256 of it.`,
    offending: name,
    remedy:
      findText === undefined
        ? `Give --texts DIR with it, as ${name}.txt, or map \`sha256\`.`
        : `Put it into the texts, as ${name}.txt, or map \`sha256\`.`,
  };
}
