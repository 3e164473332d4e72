import { expect } from '@jest/globals';

import { join } from 'node:path';

import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { contentId } from '../../src/model/content-id.ts';
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

/** A dossier's own batch with some pairs of records judged to be one: clusters of more than one record. */
export function judgedSame(
  batch: BatchContent,
  pairs: readonly (readonly [left: string, right: string])[],
): BatchContent {
  const judged = pairs.map(([left, right]) => {
    const said = {
      verdict: 'SAME',
      by: 'a test',
      on: '2022-02-01',
      why: 'To have it so.',
    } as const;
    const content = { left, right, ...said };
    return { id: contentId(content), content };
  });
  const isAmong = (left: string, right: string): boolean =>
    pairs.some((pair) => pair[0] === left && pair[1] === right);
  const kept = batch.judgements.filter(({ content }) => !isAmong(content.left, content.right));
  return { ...batch, judgements: [...kept, ...judged] };
}
