import { cellOf, type Field, type RowOrigin } from './csv-row.ts';
import type { SourceContext } from './csv-sources.ts';
import { isFilled, whenOf, wordIn } from './csv-words.ts';
import { idOf } from './local-ids.ts';
import type { MadeEntry } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';
import type { Row } from './read-rows.ts';

/** What a row says of the statement that its claim is made in. */
export interface CsvStatement {
  readonly key: string;
  readonly row: Row;
  /** As an entry of `statements` has it; what the row leaves empty is not there. */
  readonly parts: ReadonlyMap<Part, unknown>;
}

type Part = 'by' | 'for' | 'to' | 'medium' | 'when';

const FIELDS: Readonly<Record<Part, Field>> = {
  by: 'claims.speaker',
  for: 'claims.speakerFor',
  to: 'claims.speakerTo',
  medium: 'claims.medium',
  when: 'claims.statementWhen',
};

const WHEN_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['q', 'claims.statementWhenWords'],
  ['basis', 'claims.statementWhenBasis'],
]);

/** Columns that say something of a statement, and nothing where no statement is named. */
const OF_STATEMENT: readonly ClaimKey[] = [
  ...(['speaker', 'speakerFor', 'speakerTo', 'medium', 'mode', 'cue'] as const),
  ...(['statementWhen', 'statementWhenWords'] as const),
];

/** The statement that a row names; undefined where it names none. */
export function statementOf(row: Row, context: SourceContext): CsvStatement | undefined {
  const { ids, records, report } = context;
  const word = (key: ClaimKey): string | undefined => wordIn(row, key, context);
  const idsIn = (key: 'speaker' | 'speakerFor' | 'speakerTo'): readonly string[] =>
    records.idsIn(row, `claims.${key}`, report);
  const parts: readonly (readonly [Part, unknown])[] = [
    ['by', idsIn('speaker')],
    ['for', idsIn('speakerFor')],
    ['to', idsIn('speakerTo')],
    ['medium', word('medium')],
    [
      'when',
      whenOf({
        edtf: word('statementWhen'),
        q: word('statementWhenWords'),
        basis: word('statementWhenBasis'),
      }),
    ],
  ];
  const id = word('statement');
  if (id === undefined) {
    reportStray(row, context);
    return undefined;
  }
  const key = ids.get(`statement ${id}`, idOf(id));
  return { key, row, parts: new Map(parts.filter(([, value]) => isSaid(value))) };
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function reportStray(row: Row, context: SourceContext): void {
  const stray = OF_STATEMENT.find((key) => isFilled(row, key, context));
  if (stray === undefined) return;
  context.report({
    code: 'INVALID_VALUE',
    row,
    field: `claims.${stray}`,
    message: `The row has a ${stray}, and names no statement.`,
    remedy: 'Map `statement`, and give utterances ids: the same id is the same utterance.',
  });
}

/** A statement is declared once, by what its rows say of it; two that do not agree are told. */
export function statementsOf(
  named: readonly CsvStatement[],
  context: SourceContext,
): readonly MadeEntry<RowOrigin>[] {
  const byKey = new Map<string, readonly [CsvStatement, ...CsvStatement[]]>();
  for (const statement of named) {
    const before = byKey.get(statement.key);
    byKey.set(statement.key, before === undefined ? [statement] : [...before, statement]);
  }
  return [...byKey].map(([key, rows]) => declared(key, rows, context));
}

function declared(
  key: string,
  rows: readonly [CsvStatement, ...CsvStatement[]],
  context: SourceContext,
): MadeEntry<RowOrigin> {
  const said = new Map<Part, { readonly value: unknown; readonly row: Row }>();
  for (const { parts, row } of rows) {
    for (const [part, value] of parts) {
      const first = said.get(part) ?? { value, row };
      said.set(part, first);
      if (JSON.stringify(first.value) !== JSON.stringify(value))
        reportOther(key, part, row, first.row, context);
    }
  }
  const value = Object.fromEntries([...said].map(([part, held]) => [part, held.value]));
  const [first] = rows;
  return {
    key,
    // A speaker whom nobody names is said so.
    value: { by: [], ...value },
    origin: {
      at: ([, , part = '', within = '']) => {
        const held = [...said].find(([name]) => name === part);
        if (held === undefined) return { row: first.row, field: 'claims.statement' };
        const [name, { row }] = held;
        return { row, field: WHEN_FIELDS.get(within) ?? FIELDS[name] };
      },
    },
  };
}

function reportOther(
  key: string,
  part: Part,
  row: Row,
  first: Row,
  { mapping, report }: SourceContext,
): void {
  const field = FIELDS[part];
  report({
    code: 'CONFLICT',
    row,
    field: cellOf(mapping, field) === undefined ? 'claims.statement' : field,
    message: `The statement has another \`${field.slice('claims.'.length)}\` in row ${first.number}.`,
    offending: key,
    remedy:
      'Give a statement the same in each of its rows, or in one of them only; or give it another id.',
  });
}
