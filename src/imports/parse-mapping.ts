import type { z } from 'zod';

import { collectProblems } from '../dossier/collect-problems.ts';
import type { Fault } from '../dossier/fault.ts';
import { nearestWord } from '../dossier/nearest-word.ts';
import { parseFile } from '../dossier/parse-file.ts';
import { keyOf, type Location, type ParsedFile, under } from '../dossier/parsed-file.ts';
import type { Problem } from '../errors/problem.ts';
import type { Fields } from './made-dossier.ts';
import { CELL_KEYS, type ClaimKey, KEYS_AT, MAPPING, type SourceKey } from './mapping-schema.ts';

/** Where the text of a cell comes from. */
export interface Cell {
  readonly column?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly default?: string | undefined;
  readonly fixed?: string | undefined;
  /** Of an end: what stands between several. */
  readonly split?: string | undefined;
  /** Of an end: the kind of records that are made. */
  readonly kind?: Cell | undefined;
}

/** How the columns of a table become a dossier. */
export interface Mapping {
  readonly file: ParsedFile;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly delimiter: string;
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly judgements: readonly Fields[];
  readonly narratives: Readonly<Record<string, Fields>>;
  readonly notes: readonly Fields[];
  readonly sources: Readonly<Partial<Record<SourceKey, Cell>>>;
  readonly claims: Readonly<Partial<Record<ClaimKey, Cell>>>;
}

/** Parses a mapping file; all that is wrong with it is told. */
export function parseMapping(path: string, text: string): Mapping | readonly Problem[] {
  const { file, problems } = parseFile(path, text);
  if (problems.length > 0) return problems;
  const read = MAPPING.safeParse(file.value ?? {});
  if (!read.success) return faultsOf(read.error.issues, file);
  const { dossier, table, records, judgements, narratives, notes, sources, claims } = read.data;
  return {
    file,
    dossier,
    delimiter: table?.delimiter ?? ',',
    records: records ?? {},
    judgements: judgements ?? [],
    narratives: narratives ?? {},
    notes: notes ?? [],
    sources: cellsOf(sources),
    claims: cellsOf(claims),
  };
}

type GivenCell = string | (Omit<Cell, 'kind'> & { readonly kind?: GivenCell | undefined });

function cellsOf<Key extends string>(
  cells: Readonly<Partial<Record<Key, GivenCell | undefined>>>,
): Readonly<Partial<Record<Key, Cell>>> {
  const entries = Object.entries<GivenCell | undefined>(cells).flatMap(([key, cell]) =>
    cell === undefined ? [] : [[key, cellOf(cell)] as const],
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the keys are those of `cells`
  return Object.fromEntries(entries) as Partial<Record<Key, Cell>>;
}

function cellOf(given: GivenCell): Cell {
  if (typeof given === 'string') return { column: given };
  return { ...given, kind: given.kind === undefined ? undefined : cellOf(given.kind) };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issues: readonly Issue[], file: ParsedFile): readonly Problem[] {
  const { report, problems } = collectProblems();
  for (const { issue, path } of issues.flatMap((one) => innermost(one, [])))
    for (const fault of describeIssue(issue, under({ file, path: [] }, ...path), file))
      report(fault);
  return problems();
}

interface Placed {
  readonly issue: Issue;
  readonly path: readonly string[];
}

/** Of the forms that a value may have, the one that it was meant to have: a map is no misspelt text. */
function innermost(issue: Issue, around: readonly string[]): readonly Placed[] {
  const path = [...around, ...issue.path.map(String)];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors.find((issues) => !issues.some(isOtherForm));
  return meant === undefined ? [{ issue, path }] : meant.flatMap((one) => innermost(one, path));
}

function isOtherForm({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function describeIssue(issue: Issue, at: Location, file: ParsedFile): readonly Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, under(at, key)));
  const isMissing = valueAt(file.value, at.path) === undefined;
  const key = at.path.at(-1) ?? '';
  if (isMissing) {
    const message = `The field \`${key}\` is missing.`;
    return [{ code: 'INVALID_VALUE', message, at, remedy: `Give \`${key}\`.` }];
  }
  const isShape = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  return [
    {
      code: isShape ? 'SYNTAX' : 'INVALID_VALUE',
      message: isShape
        ? 'Something else is expected here: a text, or a map as docs/imports.md has it.'
        : issue.message,
      at,
      remedy: 'Write it as schema/json/import.schema.json says.',
    },
  ];
}

function unknownKey(key: string, at: Location): Fault {
  const known = KEYS_AT.get(at.path.slice(0, -1).join('.')) ?? CELL_KEYS;
  const nearest = nearestWord(key, known);
  return {
    code: 'SYNTAX',
    message: 'A mapping file has no such key here.',
    at: keyOf(at),
    offending: key,
    nearest: nearest === undefined ? undefined : { text: nearest },
    remedy: `The keys here are ${known.join(', ')}.`,
  };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let held = value;
  for (const key of path) {
    if (typeof held !== 'object' || held === null) return undefined;
    held = Object.entries(held).find(([name]) => name === key)?.[1];
  }
  return held;
}
