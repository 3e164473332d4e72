import { type CheckedDossier, checkDossier } from '../dossier/check-dossier.ts';
import type { DossierFile } from '../dossier/dossier-files.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { MOST_FILE_BYTES } from '../dossier/limits.ts';
import { LOCK_PATH } from '../dossier/lock.ts';
import type { Problem } from '../errors/problem.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type MadeDossier, originOf, printMade } from './made-dossier.ts';

/** A made dossier as `attest check` sees it. */
export interface CheckedMade {
  /** With evidence.lock, where the texts were at hand. */
  readonly files: readonly DossierFile[];
  readonly checked: CheckedDossier;
  /** Errors only. */
  readonly errors: readonly Problem[];
}

/** Prints a made dossier and checks it, as `attest check --lock` does. */
export function checkMade<Origin>(
  made: MadeDossier<Origin>,
  texts: readonly SourceText[] | undefined,
  ontology: Ontology,
): CheckedMade {
  const files = printMade(made);
  const checked = checkDossier({ directory: 'dossier', files }, texts, ontology);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  const locked = texts === undefined ? files : [...files, { path: LOCK_PATH, text: checked.lock }];
  return { files: locked, checked, errors: [...files.flatMap(tooLarge), ...errors] };
}

function tooLarge({ path, text }: DossierFile): readonly Problem[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_FILE_BYTES) return [];
  return [
    fileProblem(path, {
      code: 'LIMIT_EXCEEDED',
      message: `The file of the dossier would have ${bytes} bytes; the limit is ${MOST_FILE_BYTES}.`,
      remedy: 'Import a part of it at a time, each into a dossier of its own.',
    }),
  ];
}

/** What is left of a made dossier, and what the check refused. */
export interface Settled<Origin> {
  readonly made: MadeDossier<Origin>;
  readonly result: CheckedMade;
  /** Each part that was taken away, with the first error that it had. */
  readonly refused: readonly { readonly origin: Origin; readonly problem: Problem }[];
}

/**
 * Takes away what `attest check` refuses, until it refuses nothing: a claim, a name, a record, or a source
 * with all that it says. Errors of what cannot be taken away are left in the result.
 */
export function settle<Origin>(
  given: MadeDossier<Origin>,
  texts: readonly SourceText[] | undefined,
  ontology: Ontology,
): Settled<Origin> {
  const refused: { readonly origin: Origin; readonly problem: Problem }[] = [];
  for (let made = given; ;) {
    const result = checkMade(made, texts, ontology);
    const faulty = new Map<Origin, Problem>();
    for (const problem of result.errors) {
      const origin = originOf(made, problem);
      if (origin !== undefined && !faulty.has(origin)) faulty.set(origin, problem);
    }
    if (faulty.size === 0) return { made, result, refused };
    const gone = partsOf(made, new Set(faulty.keys()));
    for (const [origin, reason] of gone) {
      const problem = faulty.get(origin) ?? faulty.get(reason);
      if (problem !== undefined) refused.push({ origin, problem });
    }
    made = without(made, new Set(gone.keys()));
  }
}

/** The origins of what goes when these go, each with the one that takes it along. */
function partsOf<Origin>(
  { records, sources }: MadeDossier<Origin>,
  faulty: ReadonlySet<Origin>,
): ReadonlyMap<Origin, Origin> {
  const gone = new Map<Origin, Origin>();
  const take = (origin: Origin, around?: Origin): void => {
    if (faulty.has(origin)) gone.set(origin, origin);
    else if (around !== undefined && gone.has(around)) gone.set(origin, gone.get(around) ?? around);
  };
  for (const { origin } of records) take(origin);
  for (const source of sources) {
    take(source.origin);
    for (const { origin } of [...source.names, ...source.statements]) take(origin, source.origin);
    for (const block of source.blocks) {
      take(block.origin, source.origin);
      for (const { origin } of block.says) take(origin, block.origin);
    }
  }
  return gone;
}

function without<Origin>(
  { head, records, sources, ownFiles }: MadeDossier<Origin>,
  gone: ReadonlySet<Origin>,
): MadeDossier<Origin> {
  const stays = ({ origin }: { readonly origin: Origin }): boolean => !gone.has(origin);
  return {
    head,
    ownFiles,
    records: records.filter(stays),
    sources: sources.filter(stays).map((source) => {
      const blocks = source.blocks
        .filter(stays)
        .map((block) => ({ ...block, says: block.says.filter(stays) }))
        .filter(({ says }) => says.length > 0);
      const reported = new Set(blocks.map(({ fields }) => fields.in));
      return {
        ...source,
        names: source.names.filter(stays),
        // What no passage reports any more would be a declaration of nothing.
        statements: source.statements.filter((one) => stays(one) && reported.has(one.key)),
        blocks,
      };
    }),
  };
}
