import { collectProblems } from '../dossier/collect-problems.ts';
import { problemOf } from '../dossier/fault.ts';
import { didYouMean } from '../dossier/did-you-mean.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { MOST_PROBLEMS } from '../dossier/limits.ts';
import { under } from '../dossier/parsed-file.ts';
import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Problem } from '../errors/problem.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { withBreakdowns } from './csv-breakdowns.ts';
import { blocksOf, claimOf } from './csv-claims.ts';
import { ownFilesOf } from './csv-own-files.ts';
import { CsvRecords, declaredIds } from './csv-records.ts';
import { type RowFault, rowProblem, type RowOrigin } from './csv-row.ts';
import { type CsvSource, type SourceContext, sourcesOf, UNKNOWN_HASH } from './csv-sources.ts';
import { statementsOf } from './csv-statements.ts';
import type { ImportResult } from './import-result.ts';
import { LocalIds } from './local-ids.ts';
import { type MadeDossier, type MadeRecord, type MadeSource, originOf } from './made-dossier.ts';
import type { SourceKey } from './mapping-schema.ts';
import { type Cell, type Mapping, parseMapping } from './parse-mapping.ts';
import { readRows, type Table } from './read-rows.ts';
import { checkMade } from './settle.ts';

/** What an import of CSV is made of. */
export interface CsvInput {
  /** As problems name the file. */
  readonly path: string;
  readonly text: string;
  readonly mapping: { readonly path: string; readonly text: string };
  readonly texts: readonly SourceText[] | undefined;
}

/** What a part of the dossier was made of: a row, or the mapping file itself. */
type CsvOrigin = RowOrigin | typeof MAPPING_FILE;

const MAPPING_FILE = 'MAPPING';

/**
 * Makes a dossier of a table with a row for each claim and its quoted words. Whatever is wrong is told by
 * row and column, all of it; the dossier is there only where nothing is.
 */
export function importCsv(
  { path, text, mapping, texts }: CsvInput,
  ontology: Ontology,
): ImportResult {
  const parsed = parseMapping(mapping.path, mapping.text);
  if (!('file' in parsed)) return refused(parsed);
  const table = readRows(path, text, parsed.delimiter);
  const unfit = [...table.problems, ...unknownColumns(parsed, table)];
  if (unfit.length > 0) return refused(unfit);
  const faults: RowFault[] = [];
  const made = make(parsed, table, texts, ontology, (fault) => faults.push(fault));
  const result = checkMade(made, texts, ontology);
  const errors = result.errors.flatMap((problem) =>
    isOfText(problem) && (texts === undefined || isTold(problem, made))
      ? []
      : [placed(problem, made, parsed, table)],
  );
  const own = faults.map((fault) => rowProblem(fault, parsed, table));
  const all = inOrder([...own, ...errors]);
  if (all.length > 0) return refused(all);
  return {
    files: result.files,
    problems: [],
    counts: {
      records: made.records.length,
      sources: made.sources.length,
      claims: countClaims(made),
    },
    notCarried: [],
  };
}

/** A part of a breakdown is a claim of its own. */
function countClaims({ sources }: MadeDossier<CsvOrigin>): number {
  const claims = sources.flatMap(({ blocks }) => blocks.flatMap(({ says }) => says));
  return claims.reduce((sum, { options: { parts } }) => {
    return sum + 1 + (Array.isArray(parts) ? parts.length : 0);
  }, 0);
}

function refused(problems: readonly Problem[]): ImportResult {
  const counts = { records: 0, sources: 0, claims: 0 };
  return { files: [], problems: atMost(problems), counts, notCarried: [] };
}

/** As many as `attest check` tells of a file. */
function atMost(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  const [first] = problems;
  if (more <= 0 || first === undefined) return problems;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    fileProblem(first.place.file, {
      code: 'LIMIT_EXCEEDED',
      message: `There are ${more} more errors than the ${MOST_PROBLEMS} that are told.`,
      remedy: 'Mend those that are told, and import again.',
    }),
  ];
}

/** By line and column; each once, though several claims of a row may have it. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

/** Whether a source lacks its text: without --texts that is left for `attest check`. */
function isOfText({ code, path }: Problem): boolean {
  return code === 'QUOTE_NOT_FOUND' && path[0] === 'source';
}

/** A source without a hash has been told already. */
function isTold({ place }: Problem, { sources }: MadeDossier<CsvOrigin>): boolean {
  const source = sources.find(({ name }) => place.file === `sources/${name}.yaml`);
  return source?.head.sha256 === UNKNOWN_HASH;
}

function unknownColumns(
  { file, sources, claims }: Mapping,
  { columns }: Table,
): readonly Problem[] {
  const { report, problems } = collectProblems();
  const check = (cell: Cell | undefined, path: readonly string[]): void => {
    if (cell === undefined) return;
    check(cell.kind, [...path, 'kind']);
    if (cell.column === undefined || columns.includes(cell.column)) return;
    report({
      code: 'UNKNOWN_ID',
      message: 'The table has no such column.',
      at: under({ file, path: [] }, ...path),
      offending: cell.column,
      nearest: didYouMean(cell.column, columns),
      remedy: `Its columns are ${columns.join(', ')}.`,
    });
  };
  for (const [key, cell] of Object.entries(sources)) check(cell, ['sources', key]);
  for (const [key, cell] of Object.entries(claims)) check(cell, ['claims', key]);
  return problems();
}

function make(
  mapping: Mapping,
  { rows }: Table,
  texts: readonly SourceText[] | undefined,
  ontology: Ontology,
  report: (fault: RowFault) => void,
): MadeDossier<CsvOrigin> {
  const { dossier, narratives } = mapping;
  const ids = new LocalIds([...declaredIds(mapping.records), ...Object.keys(narratives)]);
  const records = new CsvRecords(mapping, ids, ontology);
  const findText = texts && buildTextFinder(texts);
  const context: SourceContext = { mapping, ids, records, findText, report };
  const sources = sourcesOf(rows, context).map((source) => madeSource(source, context));
  return {
    head: dossier,
    records: [...declared(mapping), ...recordsMade(records)],
    sources,
    ownFiles: ownFilesOf(mapping, records, ids),
  };
}

function declared({ records }: Mapping): readonly MadeRecord<CsvOrigin>[] {
  return Object.entries(records).flatMap(([kind, byId]) =>
    Object.entries(byId ?? {}).map(([id, fields]) => ({ id, kind, fields, origin: MAPPING_FILE })),
  );
}

/** A place that a cell names is of no known sort. */
function recordsMade(records: CsvRecords): readonly MadeRecord<CsvOrigin>[] {
  return records.made().map(({ id, kind, label, row, field }) => ({
    id,
    kind,
    fields: kind === 'LOCATION' ? { label, class: 'VAGUE' } : { label },
    origin: { at: () => ({ row, field }) },
  }));
}

function madeSource(source: CsvSource, context: SourceContext): MadeSource<CsvOrigin> {
  const claims = source.rows.flatMap((row) => claimOf(row, source, context) ?? []);
  const { name, head, published } = source;
  return {
    ...{ name, head, published, names: [] },
    statements: statementsOf(
      claims.flatMap(({ statement }) => statement ?? []),
      context,
    ),
    blocks: blocksOf(withBreakdowns(claims, context)),
    origin: { at: (path: readonly string[]) => placeInSource(source, path) },
  };
}

/** The row that gives the field at a place of the source's head; of no field the first of its rows. */
function placeInSource({ row, rowOf }: CsvSource, [section = '', key = '']: readonly string[]) {
  const field = section === 'published' ? PUBLISHED.get(key) : key;
  const given = [...rowOf].find(([name]) => name === field);
  return given === undefined ? { row } : { row: given[1], field: `sources.${given[0]}` as const };
}

const PUBLISHED: ReadonlyMap<string, SourceKey> = new Map([
  ['', 'published'],
  ['edtf', 'published'],
  ['q', 'publishedWords'],
]);

/** The problem in the words of whoever made the table: a row and a column, or a place of the mapping file. */
function placed(
  problem: Problem,
  made: MadeDossier<CsvOrigin>,
  mapping: Mapping,
  table: Table,
): Problem {
  const origin = originOf(made, problem);
  const { path, offending, place } = problem;
  if (origin !== undefined && origin !== MAPPING_FILE)
    return rowProblem({ ...problem, ...origin.at(path, offending) }, mapping, table);
  const section = MAPPED_FILES.get(place.file);
  if (section === undefined) return { ...problem, place: { ...place, file: table.path } };
  const { code, message, nearest, remedy } = problem;
  const at = under({ file: mapping.file, path: [] }, section, ...path);
  return problemOf({ code, message, at, offending, nearest, remedy });
}

/** Files of the dossier, and what they are written from. */
const MAPPED_FILES: ReadonlyMap<string, string> = new Map([
  ['dossier.yaml', 'dossier'],
  ['records.yaml', 'records'],
  ['judgements.yaml', 'judgements'],
  ['narratives.yaml', 'narratives'],
  ['notes.yaml', 'notes'],
]);
