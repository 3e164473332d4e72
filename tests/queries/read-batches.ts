import { expect } from '@jest/globals';

import { join } from 'node:path';

import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { checkNorland } from '../helpers/norland.ts';

const SEED = join(import.meta.dirname, '..', '..', 'seed', 'kazakhstan-2022');

/** The seed dossier as it is ingested: by its lock, without the articles. */
export async function readSeedBatches(): Promise<readonly BatchContent[]> {
  const { batches, problems } = checkDossier(await readDossier(SEED), undefined, readOntology());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return batches;
}

/** The fixture dossier. */
export async function readNorlandBatches(): Promise<readonly BatchContent[]> {
  return (await checkNorland()).batches;
}
