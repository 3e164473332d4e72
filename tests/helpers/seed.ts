import { join } from 'node:path';

import { checkDossier } from '../../src/dossier/check-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { ingestBatches } from '../../src/ingest/ingest-batches.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import type { Store } from '../../src/store/connect.ts';
import { ROOT } from './pages.ts';

/** Checks the seed dossier by its lock, and ingests it. */
export async function ingestSeed(store: Store): Promise<void> {
  const dossier = await readDossier(join(ROOT, 'seed', 'kazakhstan-2022'));
  const { batches } = checkDossier(dossier, undefined, readOntology());
  await ingestBatches(store, batches, readOntology(), { meta: { author: 'test', tool: 'test' } });
}
