import type { DossierFile } from '../dossier/dossier-files.ts';
import { printFile } from '../dossier/print-file.ts';
import type { Problem } from '../errors/problem.ts';

/** What keys of a dossier's files hold: texts, lists, maps. */
export type Fields = Readonly<Record<string, unknown>>;

/** A dossier that is being made of something else; each part knows the `Origin` that it was made of. */
export interface MadeDossier<Origin> {
  /** What dossier.yaml holds. */
  readonly head: Fields;
  readonly records: readonly MadeRecord<Origin>[];
  readonly sources: readonly MadeSource<Origin>[];
  /** What somebody wrote out, as it stands: judgements, narratives, notes. */
  readonly ownFiles: readonly MadeFile[];
}

/** A file of the dossier as a whole. */
export interface MadeFile {
  readonly path: string;
  readonly value: readonly Fields[] | Fields;
}

/** An entry of records.yaml. */
export interface MadeRecord<Origin> {
  readonly id: string;
  /** Of one that was made, an EntityKind; of one that somebody wrote, what was written. */
  readonly kind: string;
  /** A map of its fields, its label, or null. */
  readonly fields: unknown;
  readonly origin: Origin;
}

/** A file of sources/. */
export interface MadeSource<Origin> {
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly head: Fields;
  readonly published: Fields;
  readonly names: readonly MadeEntry<Origin>[];
  readonly statements: readonly MadeEntry<Origin>[];
  readonly blocks: readonly MadeBlock<Origin>[];
  readonly origin: Origin;
}

/** An entry of `names` or `statements`, by its key. */
export interface MadeEntry<Origin> {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** A quotation with what it says. */
export interface MadeBlock<Origin> {
  /** What the block holds beside `says`: `q`, `section`, `in`. */
  readonly fields: Fields;
  readonly says: readonly MadeClaim<Origin>[];
  readonly origin: Origin;
}

/** One claim, as its line with its options. */
export interface MadeClaim<Origin> {
  /** `subject PREDICATE object` */
  readonly line: string;
  readonly options: Fields;
  readonly origin: Origin;
}

/** The files of a dossier, in the style of `attest fmt`. */
export function printMade<Origin>(made: MadeDossier<Origin>): readonly DossierFile[] {
  const kinds = [...new Set(made.records.map(({ kind }) => kind))];
  const records = kinds.map((kind) => [kind, recordsOf(made, kind)] as const);
  return [
    { path: 'dossier.yaml', text: printFile(made.head) },
    ...(records.length === 0
      ? []
      : [{ path: 'records.yaml', text: printFile(Object.fromEntries(records)) }]),
    ...made.ownFiles.map(({ path, value }) => ({ path, text: printFile(value) })),
    ...made.sources.map((source) => ({
      path: `sources/${source.name}.yaml`,
      text: printFile(sourceValue(source)),
    })),
  ];
}

/** Maps, so that no key is taken for one of JavaScript's own, and their order is kept. */
function recordsOf<Origin>(
  { records }: MadeDossier<Origin>,
  kind: string,
): ReadonlyMap<string, unknown> {
  return new Map(
    records.filter((record) => record.kind === kind).map(({ id, fields }) => [id, fields]),
  );
}

function sourceValue<Origin>({
  head,
  published,
  names,
  statements,
  blocks,
}: MadeSource<Origin>): Fields {
  const entries = (made: readonly MadeEntry<Origin>[]): ReadonlyMap<string, unknown> =>
    new Map(made.map(({ key, value }) => [key, value]));
  return {
    source: head,
    published,
    ...(names.length === 0 ? {} : { names: entries(names) }),
    ...(statements.length === 0 ? {} : { statements: entries(statements) }),
    ...(blocks.length === 0 ? {} : { text: blocks.map(blockValue) }),
  };
}

function blockValue<Origin>({ fields, says }: MadeBlock<Origin>): Fields {
  if (says.length === 0) return fields;
  return { ...fields, says: says.map(claimValue) };
}

function claimValue<Origin>({ line, options }: MadeClaim<Origin>): unknown {
  return Object.keys(options).length === 0 ? line : new Map([[line, options]]);
}

/**
 * What the place of a problem was made of: the claim, the name, the record, else what is around it.
 * Undefined for a problem of dossier.yaml, or of the dossier as a whole.
 */
export function originOf<Origin>(
  made: MadeDossier<Origin>,
  { place, path }: Problem,
): Origin | undefined {
  if (place.file === 'records.yaml') return made.records.find(({ id }) => id === path[1])?.origin;
  const source = made.sources.find(({ name }) => place.file === `sources/${name}.yaml`);
  if (source === undefined) return undefined;
  return originIn(source, path) ?? source.origin;
}

function originIn<Origin>(
  { names, statements, blocks }: MadeSource<Origin>,
  [section, key, part, index]: readonly string[],
): Origin | undefined {
  if (section === 'names') return names.find((entry) => entry.key === key)?.origin;
  if (section === 'statements') return statements.find((entry) => entry.key === key)?.origin;
  if (section !== 'text') return undefined;
  const block = blocks[Number(key)];
  return part === 'says' ? block?.says[Number(index)]?.origin : block?.origin;
}
