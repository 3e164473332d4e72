import { ingestBatches } from '../../src/ingest/ingest-batches.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import type { Store } from '../../src/store/connect.ts';
import { readSeed } from './read-seed.ts';

/** Checks the seed dossier by its lock, and ingests it. */
export async function ingestSeed(store: Store): Promise<void> {
  const { own, sources } = await readSeed();
  const meta = { author: 'test', tool: 'test' };
  await ingestBatches(store, [own, ...sources], readOntology(), { meta });
}
