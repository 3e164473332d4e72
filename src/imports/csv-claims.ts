import { fieldOfOption, optionsOf } from './csv-options.ts';
import { cellOf, type Field, type RowFault, type RowOrigin, textIn } from './csv-row.ts';
import type { CsvSource, SourceContext } from './csv-sources.ts';
import { type CsvStatement, statementOf } from './csv-statements.ts';
import { given, wordIn } from './csv-words.ts';
import type { Fields, MadeBlock, MadeClaim } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';
import type { Row } from './read-rows.ts';
import { writtenQuote } from './written-quote.ts';

/** A row as what it becomes: a quotation with one claim, and the statement that the claim is made in. */
export interface CsvClaim {
  readonly row: Row;
  /** What a block holds: `q`, `section`, `in`. */
  readonly fields: Fields;
  readonly claim: MadeClaim<RowOrigin>;
  readonly ends: Ends;
  readonly statement: CsvStatement | undefined;
  /** What other rows of the source name this one by. */
  readonly id: string | undefined;
  /** The id of the row whose figure this one is a part of. */
  readonly total: string | undefined;
}

/** The line of a claim, in parts. */
interface Ends {
  readonly subjects: readonly string[];
  readonly predicate: string;
  readonly objects: readonly string[];
}

/** The claim of a row; undefined where it lacks what a claim must have, which is reported. */
export function claimOf(row: Row, source: CsvSource, context: SourceContext): CsvClaim | undefined {
  const { records, report } = context;
  const text = (key: ClaimKey): string | undefined => wordIn(row, key, context);
  const idsIn = (key: ClaimKey): readonly string[] => records.idsIn(row, `claims.${key}`, report);
  const ends: Ends = {
    subjects: idsIn('subject'),
    predicate: text('predicate') ?? '',
    objects: idsIn('object'),
  };
  const total = text('total');
  const quotation = textIn(cellOf(context.mapping, 'claims.quotation'), row);
  const lacked = [
    ...(quotation === undefined ? [lacking(row, 'quotation', NO_EVIDENCE)] : []),
    // A part is of the thing and the measure of its total.
    ...(total === undefined ? (['predicate', 'subject'] as const) : [])
      .filter((key) => text(key) === undefined)
      .map((key) => lacking(row, key, FILL)),
  ];
  lacked.forEach(report);
  const q = quotation === undefined ? undefined : quoteOf(row, quotation, source, context);
  const statement = statementOf(row, context);
  const options = optionsOf(row, context);
  const isWhole = total !== undefined || (ends.predicate !== '' && ends.subjects.length > 0);
  if (q === undefined || !isWhole) return undefined;
  const origin: RowOrigin = {
    at: (path, offending) => ({ row, field: claimField(path, offending, ends) }),
  };
  const fields = {
    q,
    ...given('section', text('section')),
    ...given('in', statement?.key),
    ...(statement === undefined
      ? {}
      : { ...given('mode', text('mode')), ...given('cue', text('cue')) }),
  };
  const line = [ends.subjects.join(', '), ends.predicate, ends.objects.join(', ')].join(' ').trim();
  const claim = { line, options, origin };
  return { row, fields, claim, ends, statement, id: text('id'), total };
}

const FILL = 'Fill the cell, or give `default` or `fixed` in the mapping file.';
const NO_EVIDENCE = 'Quote the words of the source that bear the claim: without them it is none.';

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
  const number = wordIn(row, 'occurrence', context);
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

/** Rows that follow one another under one quotation are one block. */
export function blocksOf(claims: readonly CsvClaim[]): readonly MadeBlock<RowOrigin>[] {
  const blocks: MadeBlock<RowOrigin>[] = [];
  for (const { fields, claim } of claims) {
    const before = blocks.at(-1);
    if (before !== undefined && JSON.stringify(before.fields) === JSON.stringify(fields))
      blocks.splice(-1, 1, { ...before, says: [...before.says, claim] });
    else blocks.push({ fields, says: [claim], origin: { ...claim.origin } });
  }
  return blocks;
}

/** What a word of a claim is from, by its place in the source's file. */
function claimField(
  [, , key = '', , line, option, within]: readonly string[],
  offending: string | undefined,
  ends: Ends,
): Field | undefined {
  if (key !== 'says') return BLOCK_FIELDS.get(key);
  if (line !== undefined && option !== undefined) return fieldOfOption(option, within);
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
