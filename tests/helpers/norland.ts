import { join } from 'node:path';

import { type CheckedDossier, checkDossier } from '../../src/dossier/check-dossier.ts';
import type { DossierFile, DossierFiles } from '../../src/dossier/dossier-files.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readTexts } from '../../src/dossier/read-texts.ts';
import type { SourceText } from '../../src/evidence/source-text.ts';
import type { ClaimContent } from '../../src/model/claim.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The one source of the fixture dossier. */
export const NORDPOST = 'sources/nordpost-0508.yaml';

/** What a test changes in the fixture: a text in a file for another, or whole files. */
export interface Edit {
  readonly file?: string;
  /** Must stand in the file, so that a test cannot test nothing. */
  readonly replace?: readonly (readonly [string, string])[];
  readonly add?: readonly DossierFile[];
}

/** The fixture dossier, changed. */
export async function readNorland(edit: Edit = {}): Promise<DossierFiles> {
  const { directory, files } = await readDossier(join(FIXTURES, 'norland'));
  const changed = files.map((file) =>
    file.path === (edit.file ?? NORDPOST) ? { ...file, text: replaceAll(file.text, edit) } : file,
  );
  const added = new Set(edit.add?.map(({ path }) => path));
  const kept = changed.filter(({ path }) => !added.has(path));
  return { directory, files: [...kept, ...(edit.add ?? [])] };
}

function replaceAll(text: string, { replace = [] }: Edit): string {
  return replace.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The fixture has no ${from}`);
    return edited.replace(from, () => to);
  }, text);
}

/** The text of the fixture's source. */
export async function readNorlandTexts(): Promise<readonly SourceText[]> {
  return readTexts(join(FIXTURES, 'norland-texts'));
}

/** Checks the fixture, changed, against its text, or against others. */
export async function checkNorland(
  edit: Edit = {},
  texts?: readonly SourceText[],
): Promise<CheckedDossier> {
  return checkDossier(await readNorland(edit), texts ?? (await readNorlandTexts()), readOntology());
}

/** The claims of the fixture's source, without what all of them have alike. */
export function claimsOf({ batches }: CheckedDossier): readonly Partial<ClaimContent>[] {
  return (batches[1]?.claims ?? []).map(({ content }) => {
    const { source: _source, ...rest } = content;
    return rest;
  });
}

/** Code and words of each error, in the order of the files. */
export function errorsOf({ problems }: CheckedDossier): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, offending }) => (offending === undefined ? code : `${code} ${offending}`));
}
