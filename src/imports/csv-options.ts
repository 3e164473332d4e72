import type { Field } from './csv-row.ts';
import type { SourceContext } from './csv-sources.ts';
import { given, isFilled, whenOf, wordIn } from './csv-words.ts';
import type { Fields } from './made-dossier.ts';
import type { ClaimKey } from './mapping-schema.ts';
import type { Row } from './read-rows.ts';

/** The options of a row's claim, as a dossier writes them. */
export function optionsOf(row: Row, context: SourceContext): Fields {
  const { records, report } = context;
  const text = (key: ClaimKey): string | undefined => wordIn(row, key, context);
  const idsIn = (key: ClaimKey): readonly string[] => records.idsIn(row, `claims.${key}`, report);
  const via = idsIn('via');
  const when = whenOf({
    edtf: text('when'),
    q: text('whenWords'),
    basis: text('whenBasis'),
    extent: text('whenExtent'),
    phase: text('whenPhase'),
  });
  return {
    ...given('is', text('value')),
    ...given('scope', scopeOf(row, context)),
    ...given('when', when),
    ...given('role', text('role')),
    ...given('office', text('office')),
    ...given('list', text('list')),
    ...given('event', idsIn('event')[0]),
    ...given('modality', text('modality')),
    ...given('negated', negatedOf(row, text('negated'), context)),
    ...given('hedge', text('hedge')),
    ...given('valence', text('valence')),
    ...given('kind', text('nameKind')),
    ...given('language', text('language')),
    ...given('as', wordsOf(text('subjectWords'), text('objectWords'))),
    ...given('via', via.length === 0 ? undefined : via),
    ...given('note', noteOf(row, context)),
  };
}

function wordsOf(subject: string | undefined, object: string | undefined): Fields | undefined {
  if (subject === undefined && object === undefined) return undefined;
  return { ...given('subject', subject), ...given('object', object) };
}

/** What was counted: a part where nothing says that it is something other. */
function scopeOf(row: Row, context: SourceContext): Fields | undefined {
  const entities = context.records.idsIn(row, 'claims.scope', context.report);
  const q = wordIn(row, 'scopeWords', context);
  const isNamed = wordIn(row, 'scope', context) !== undefined;
  if (!isNamed && q === undefined) {
    reportStray(row, ['scopeExtent', 'scopeList'], 'scope', context);
    return undefined;
  }
  const extent = wordIn(row, 'scopeExtent', context) ?? 'PART';
  const list = wordIn(row, 'scopeList', context);
  return { [extent]: entities, ...given('q', q), ...given('list', list) };
}

const OF_NOTE: readonly ClaimKey[] = [
  ...(['noteKind', 'noteBy', 'noteDay'] as const),
  ...(['noteCredibility', 'noteConfidence'] as const),
];

/** What the annotators say of the claim. */
function noteOf(row: Row, context: SourceContext): Fields | undefined {
  const text = (key: ClaimKey): string | undefined => wordIn(row, key, context);
  const note = text('note');
  if (note === undefined) {
    reportStray(row, OF_NOTE, 'note', context);
    return undefined;
  }
  return {
    [text('noteKind') ?? 'CONTEXT']: note,
    ...given('by', text('noteBy')),
    ...given('day', text('noteDay')),
    ...given('credibility', text('noteCredibility')),
    ...given('confidence', text('noteConfidence')),
  };
}

/** What says more of something that the row does not have. */
function reportStray(
  row: Row,
  keys: readonly ClaimKey[],
  lacked: 'scope' | 'note',
  context: SourceContext,
): void {
  const stray = keys.find((key) => isFilled(row, key, context));
  if (stray === undefined) return;
  context.report({
    code: 'INVALID_VALUE',
    row,
    field: `claims.${stray}`,
    message: `The row has a \`${stray}\`, and no \`${lacked}\`.`,
    remedy: `Fill the cell of \`${lacked}\`, or empty this one.`,
  });
}

const YES: ReadonlySet<string> = new Set(['true', 'yes', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['false', 'no', '0']);

/** `false` where the row says so: a part may hold where its total is denied. */
function negatedOf(
  row: Row,
  text: string | undefined,
  { report }: SourceContext,
): boolean | undefined {
  const answer = text?.toLowerCase();
  if (answer === undefined) return undefined;
  if (NO.has(answer)) return false;
  if (YES.has(answer)) return true;
  report({
    code: 'INVALID_VALUE',
    row,
    field: 'claims.negated',
    message: 'Whether it is denied is `true` or `false`.',
    offending: text,
    remedy: `It takes ${[...YES, ...NO].join(', ')}; \`values\` of the mapping file translates others.`,
  });
  return undefined;
}

/** The field that an option of a claim is from, and a key within it. */
export function fieldOfOption(option: string, within: string | undefined): Field | undefined {
  if (within === undefined) return FIELDS.get(option);
  return FIELDS.get(`${option}.${within}`) ?? KEY_FIELDS.get(option) ?? FIELDS.get(option);
}

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['q', 'claims.quotation'],
  ['is', 'claims.value'],
  ['scope', 'claims.scope'],
  ['scope.PART', 'claims.scope'],
  ['scope.OTHER', 'claims.scope'],
  ['scope.q', 'claims.scopeWords'],
  ['scope.list', 'claims.scopeList'],
  ['when', 'claims.when'],
  ['when.q', 'claims.whenWords'],
  ['when.edtf', 'claims.when'],
  ['when.basis', 'claims.whenBasis'],
  ['when.extent', 'claims.whenExtent'],
  ['when.phase', 'claims.whenPhase'],
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
  ['kind', 'claims.nameKind'],
  ['language', 'claims.language'],
  ['via', 'claims.via'],
  ['in', 'claims.statement'],
  ['mode', 'claims.mode'],
  ['cue', 'claims.cue'],
  ['note', 'claims.note'],
  ['note.CONTEXT', 'claims.note'],
  ['note.ASSESSMENT', 'claims.note'],
  ['note.SUSPECTED_ERROR', 'claims.note'],
  ['note.by', 'claims.noteBy'],
  ['note.day', 'claims.noteDay'],
  ['note.credibility', 'claims.noteCredibility'],
  ['note.confidence', 'claims.noteConfidence'],
]);

/** Where a key itself is from a cell: the extent of a scope, the kind of a note. */
const KEY_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['scope', 'claims.scopeExtent'],
  ['note', 'claims.noteKind'],
]);
