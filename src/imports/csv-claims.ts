import { cellOf, type Field, type RowFault, type RowOrigin, textIn } from './csv-row.ts';
import type { CsvSource, SourceContext } from './csv-sources.ts';
import { idOf } from './local-ids.ts';
import type { Fields, MadeBlock, MadeEntry } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';
import type { Row } from './read-rows.ts';
import { writtenQuote } from './written-quote.ts';

/** A row as what it becomes: a block of one claim, and the statement that the claim is made in. */
export interface CsvClaim {
  readonly block: MadeBlock<RowOrigin>;
  readonly statement?: MadeEntry<RowOrigin> | undefined;
}

/** The claim of a row; undefined where it lacks what a claim must have, which is reported. */
export function claimOf(row: Row, source: CsvSource, context: SourceContext): CsvClaim | undefined {
  const { records, report } = context;
  const text = (key: ClaimKey): string | undefined => word(row, key, context);
  const idsIn = (key: ClaimKey): readonly string[] => records.idsIn(row, `claims.${key}`, report);
  const [subjects, objects] = [idsIn('subject'), idsIn('object')];
  const quotation = textIn(cellOf(context.mapping, 'claims.quotation'), row);
  const predicate = text('predicate');
  const lacks = [
    ...(quotation === undefined ? [lacking(row, 'quotation', NO_EVIDENCE)] : []),
    ...(predicate === undefined ? [lacking(row, 'predicate', FILL)] : []),
    ...(word(row, 'subject', context) === undefined ? [lacking(row, 'subject', FILL)] : []),
  ];
  lacks.forEach(report);
  const q = quotation === undefined ? undefined : quoteOf(row, quotation, source, context);
  if (q === undefined || predicate === undefined || subjects.length === 0) return undefined;
  const statement = statementOf(row, context);
  const ends = { subjects, objects, predicate };
  const origin: RowOrigin = {
    at: (path, offending) => ({ row, field: claimField(path, offending, ends) }),
  };
  const options: Fields = {
    ...given('is', text('value')),
    ...whenOf(text('when'), text('whenWords'), text('whenBasis')),
    ...given('role', text('role')),
    ...given('office', text('office')),
    ...given('list', text('list')),
    ...given('event', idsIn('event')[0]),
    ...given('modality', text('modality')),
    ...negatedOf(row, text('negated'), context),
    ...given('hedge', text('hedge')),
    ...given('valence', text('valence')),
    ...wordsOf(text('subjectWords'), text('objectWords')),
    ...several('via', idsIn('via')),
  };
  const line = [subjects.join(', '), predicate, objects.join(', ')].join(' ').trim();
  const fields = {
    q,
    ...given('section', text('section')),
    ...given('in', statement?.key),
    ...(statement === undefined
      ? {}
      : { ...given('mode', text('mode')), ...given('cue', text('cue')) }),
  };
  return { block: { fields, says: [{ line, options, origin }], origin: { ...origin } }, statement };
}

const FILL = 'Fill the cell, or give `default` or `fixed` in the mapping file.';
const NO_EVIDENCE = 'Quote the words of the source that bear the claim: without them it is none.';

function word(row: Row, key: ClaimKey, { mapping }: SourceContext): string | undefined {
  return textIn(cellOf(mapping, `claims.${key}`), row)?.trim();
}

function lacking(row: Row, key: ClaimKey, remedy: string): RowFault {
  return {
    code: 'INVALID_VALUE',
    row,
    field: `claims.${key}`,
    message: `The row has no ${key}.`,
    remedy,
  };
}

/** Words of a quotation stay as they are, white space at their ends too. */
function quoteOf(
  row: Row,
  quotation: string,
  { text }: CsvSource,
  context: SourceContext,
): string | undefined {
  const number = word(row, 'occurrence', context);
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) {
    context.report({
      code: 'INVALID_VALUE',
      row,
      field: 'claims.occurrence',
      message: 'An occurrence is a number, from 1.',
      offending: number,
      remedy: 'Count through the whole text.',
    });
    return undefined;
  }
  const occurrence = number === undefined ? undefined : Number(number);
  const written = writtenQuote(quotation, text, { occurrence });
  if (written === undefined) {
    const isMapped = cellOf(context.mapping, 'claims.occurrence') !== undefined;
    context.report({
      code: 'QUOTE_AMBIGUOUS',
      row,
      field: 'claims.quotation',
      message: 'The words stand in the text more than once.',
      offending: quotation,
      remedy: isMapped
        ? 'Say in the cell of `occurrence` which is meant, counted through the whole text; or quote more.'
        : 'Quote more; or map `occurrence` to a column that says which is meant.',
    });
  }
  return written;
}

function given(key: string, value: string | undefined): Fields {
  return value === undefined ? {} : { [key]: value };
}

function several(key: string, values: readonly string[]): Fields {
  return values.length === 0 ? {} : { [key]: values };
}

function whenOf(
  edtf: string | undefined,
  q: string | undefined,
  basis: string | undefined,
): Fields {
  if (edtf === undefined && q === undefined) return {};
  return { when: { ...given('q', q), ...given('edtf', edtf), ...given('basis', basis) } };
}

function wordsOf(subject: string | undefined, object: string | undefined): Fields {
  if (subject === undefined && object === undefined) return {};
  return { as: { ...given('subject', subject), ...given('object', object) } };
}

const YES: ReadonlySet<string> = new Set(['true', 'yes', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['false', 'no', '0']);

function negatedOf(row: Row, text: string | undefined, { report }: SourceContext): Fields {
  const answer = text?.toLowerCase();
  if (answer === undefined || NO.has(answer)) return {};
  if (YES.has(answer)) return { negated: true };
  report({
    code: 'INVALID_VALUE',
    row,
    field: 'claims.negated',
    message: 'Whether it is denied is `true` or `false`.',
    offending: text,
    remedy: `It takes ${[...YES, ...NO].join(', ')}; \`values\` of the mapping file translates others.`,
  });
  return {};
}

function statementOf(row: Row, context: SourceContext): MadeEntry<RowOrigin> | undefined {
  const { ids, records, report } = context;
  const id = word(row, 'statement', context);
  const speakers = records.idsIn(row, 'claims.speaker', report);
  if (id === undefined) {
    const stray = (['speaker', 'mode', 'cue'] as const).find((key) => isFilled(row, key, context));
    if (stray !== undefined)
      report({
        code: 'INVALID_VALUE',
        row,
        field: `claims.${stray}`,
        message: `The row has a ${stray}, and names no statement.`,
        remedy: 'Map `statement`, and give utterances ids: the same id is the same utterance.',
      });
    return undefined;
  }
  const key = ids.get(`statement ${id}`, idOf(id));
  return {
    key,
    value: { by: speakers },
    origin: {
      at: (path) => ({ row, field: path[2] === 'by' ? 'claims.speaker' : 'claims.statement' }),
    },
  };
}

/** Whether the row itself says something; what is the same for all rows is no matter of this one. */
function isFilled({ cells }: Row, key: ClaimKey, { mapping }: SourceContext): boolean {
  const column = cellOf(mapping, `claims.${key}`)?.column;
  return column !== undefined && (cells.get(column) ?? '').trim() !== '';
}

/** What a word of a claim is from, by its place in the source's file. */
function claimField(
  [, , key = '', , line, option, part]: readonly string[],
  offending: string | undefined,
  ends: {
    readonly subjects: readonly string[];
    readonly objects: readonly string[];
    readonly predicate: string;
  },
): Field | undefined {
  if (key !== 'says') return BLOCK_FIELDS.get(key);
  const isOfLine = line === undefined || option === undefined;
  if (!isOfLine)
    return (
      OPTION_FIELDS.get(part === undefined ? option : `${option}.${part}`) ??
      OPTION_FIELDS.get(option)
    );
  if (offending === undefined) return undefined;
  if (offending === ends.predicate) return 'claims.predicate';
  if (ends.objects.includes(offending)) return 'claims.object';
  return ends.subjects.includes(offending) ? 'claims.subject' : undefined;
}

const BLOCK_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['q', 'claims.quotation'],
  ['section', 'claims.section'],
  ['in', 'claims.statement'],
  ['mode', 'claims.mode'],
  ['cue', 'claims.cue'],
]);

const OPTION_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['is', 'claims.value'],
  ['when', 'claims.when'],
  ['when.q', 'claims.whenWords'],
  ['when.edtf', 'claims.when'],
  ['when.basis', 'claims.whenBasis'],
  ['as.subject', 'claims.subjectWords'],
  ['as.object', 'claims.objectWords'],
  ['role', 'claims.role'],
  ['office', 'claims.office'],
  ['list', 'claims.list'],
  ['event', 'claims.event'],
  ['modality', 'claims.modality'],
  ['negated', 'claims.negated'],
  ['hedge', 'claims.hedge'],
  ['valence', 'claims.valence'],
  ['via', 'claims.via'],
]);
