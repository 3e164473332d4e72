import { join } from 'node:path';

import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

/** The seed dossier's folder. */
const SEED = join(import.meta.dirname, '..', '..', 'seed', 'kazakhstan-2022');

/** The seed dossier as it is ingested: its own files, and its five sources by id. */
export async function readSeed(): Promise<{
  readonly own: BatchContent;
  readonly sources: readonly BatchContent[];
}> {
  const { batches } = checkDossier(await readDossier(SEED), undefined, readOntology());
  const [own, ...sources] = batches;
  if (own === undefined) throw new Error('The seed dossier has faults: run `attest check` on it.');
  return { own, sources };
}

/** Every order of some items: of five, 120. */
export function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [
      item,
      ...rest,
    ]),
  );
}
