import type { DraftContext } from './draft-context.ts';
import { draftJudgements } from './draft-judgements.ts';
import { draftNarratives } from './draft-narratives.ts';
import { draftNotes } from './draft-notes.ts';
import { draftRecords } from './draft-records.ts';
import { draftSource } from './draft-source.ts';
import type { DossierDraft } from './draft.ts';
import type { Report } from './fault.ts';
import { type Location, type ParsedFile, under } from './parsed-file.ts';
import { LOCAL_ID, oneOrMore, words } from './schemas.ts';
import { takeFields } from './take-fields.ts';

/** Takes all files of a dossier apart. */
export function draftDossier(
  files: ReadonlyMap<string, ParsedFile>,
  directory: string,
  context: DraftContext,
): DossierDraft {
  const own = <Draft>(
    path: string,
    draft: (file: ParsedFile, context: DraftContext) => readonly Draft[],
  ): readonly Draft[] => {
    const file = files.get(path);
    return file === undefined ? [] : draft(file, context);
  };
  return {
    ...draftHead(files.get('dossier.yaml'), directory, context.report),
    records: own('records.yaml', draftRecords),
    judgements: own('judgements.yaml', draftJudgements),
    narratives: own('narratives.yaml', draftNarratives),
    notes: own('notes.yaml', draftNotes),
    sources: [...files.values()]
      .filter(({ path }) => path.startsWith('sources/'))
      .flatMap((file) => draftSource(file, context) ?? []),
  };
}

/** What dossier.yaml holds. */
export const DOSSIER_SHAPE = {
  id: words.regex(LOCAL_ID, 'An id is lower-case letters, digits, hyphens, dots and underscores.'),
  title: words,
  scope: words.optional(),
  authors: oneOrMore,
  licence: words.optional(),
};

type Head = Pick<DossierDraft, 'id' | 'title' | 'scope' | 'authors' | 'licence'>;

/** Something stands in for a head that is at fault, so that the faults of the rest are found too. */
function draftHead(file: ParsedFile | undefined, directory: string, report: Report): Head {
  const id = directory.split(/[\\/]/).filter(Boolean).at(-1) ?? 'dossier';
  const standIn = { id, title: id, authors: [] };
  if (file === undefined) return standIn;
  const root: Location = { file, path: [] };
  const fields = takeFields(DOSSIER_SHAPE, file.value ?? {}, root, report);
  if (fields === undefined) return standIn;
  const authors = [fields.authors].flat();
  if (authors.length === 0) {
    report({
      code: 'INVALID_VALUE',
      message: 'A dossier has authors.',
      at: under(root, 'authors'),
      remedy: 'Name at least one.',
    });
  }
  return { ...fields, authors };
}
