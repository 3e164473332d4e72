import type {
  DossierDraft,
  NarrativeDraft,
  RecordDraft,
  SourceDraft,
  StatementDraft,
} from './draft.ts';

/** What an id can stand for. */
export type IdSort = 'RECORD' | 'STATEMENT' | 'SOURCE' | 'NARRATIVE';

/** Everything of a dossier that has an id, by its whole id. */
export interface Ids {
  readonly dossier: string;
  readonly records: ReadonlyMap<string, RecordDraft>;
  /** With the sources that declare it. */
  readonly statements: ReadonlyMap<string, readonly StatementUse[]>;
  /** Paths of their files. */
  readonly sources: ReadonlyMap<string, string>;
  readonly narratives: ReadonlyMap<string, NarrativeDraft>;
  /** Sorts of which not all are known: a file that gives them does not parse. */
  readonly incomplete: ReadonlySet<IdSort>;
}

/** A statement as one source declares it. */
export interface StatementUse {
  readonly source: SourceDraft;
  readonly statement: StatementDraft;
}

/** The whole id that an author's word stands for: with `/` as it is, else of this dossier. */
export function wholeId(dossier: string, id: string): string {
  return id.includes('/') || isHash(id) ? id : `${dossier}/${id}`;
}

/** Whether an id is of another dossier, or a hash, and so not looked up in this one. */
export function isForeign(ids: Ids, whole: string): boolean {
  return !whole.startsWith(`${ids.dossier}/`);
}

function isHash(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id);
}

/**
 * Indexes what a dossier gives ids to; of two with one id the first.
 *
 * @param unparsed - paths of files of which nothing is known.
 */
export function buildIds(
  draft: DossierDraft,
  sourcePaths: ReadonlyMap<string, string>,
  unparsed: readonly string[],
): Ids {
  const whole = (id: string): string => wholeId(draft.id, id);
  const statements = new Map<string, StatementUse[]>();
  for (const source of draft.sources) {
    for (const statement of source.statements) {
      const id = whole(statement.id.text);
      const uses = statements.get(id) ?? [];
      uses.push({ source, statement });
      statements.set(id, uses);
    }
  }
  return {
    dossier: draft.id,
    records: firstOf(draft.records.map((record) => [whole(record.id.text), record])),
    statements,
    sources: new Map([...sourcePaths].map(([name, path]) => [whole(name), path])),
    narratives: firstOf(draft.narratives.map((narrative) => [whole(narrative.id.text), narrative])),
    incomplete: incompleteSorts(unparsed),
  };
}

function incompleteSorts(unparsed: readonly string[]): ReadonlySet<IdSort> {
  const sorts = new Set<IdSort>();
  if (unparsed.includes('records.yaml')) sorts.add('RECORD');
  if (unparsed.includes('narratives.yaml')) sorts.add('NARRATIVE');
  if (unparsed.some((path) => path.startsWith('sources'))) sorts.add('STATEMENT').add('SOURCE');
  return sorts;
}

function firstOf<Value>(
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  return new Map([...entries].reverse());
}

/** The sort of thing that an id stands for; undefined where it stands for nothing. */
export function sortOf(ids: Ids, whole: string): IdSort | undefined {
  if (ids.records.has(whole)) return 'RECORD';
  if (ids.statements.has(whole)) return 'STATEMENT';
  if (ids.sources.has(whole)) return 'SOURCE';
  return ids.narratives.has(whole) ? 'NARRATIVE' : undefined;
}

/** The ids of one sort, as an author of this dossier writes them. */
export function localIds(ids: Ids, sort: IdSort): readonly string[] {
  const maps = {
    RECORD: ids.records,
    STATEMENT: ids.statements,
    SOURCE: ids.sources,
    NARRATIVE: ids.narratives,
  };
  return [...maps[sort].keys()].map((whole) =>
    isForeign(ids, whole) ? whole : whole.slice(ids.dossier.length + 1),
  );
}
