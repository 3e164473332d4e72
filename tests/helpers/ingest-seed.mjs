// A process of its own that ingests the seed dossier with the built package, to be killed at any moment. Tells on stdout
// the key of each batch that has been acknowledged. Arguments: address of the store. The password is in the environment.
import { fileURLToPath } from 'node:url';

import { checkDossier } from '../../dist/dossier/check-dossier.js';
import { readDossier } from '../../dist/dossier/read-dossier.js';
import { ingestBatches } from '../../dist/ingest/ingest-batches.js';
import { readOntology } from '../../dist/ontology/read-ontology.js';
import { connectStore } from '../../dist/store/connect.js';
import { prepareStore } from '../../dist/store/prepare-store.js';

const [uri] = process.argv.slice(2);
const ontology = readOntology();
const seed = fileURLToPath(new URL('../../seed/kazakhstan-2022', import.meta.url));
const { batches } = checkDossier(await readDossier(seed), undefined, ontology);
const password = process.env.ATTEST_INGEST_PASSWORD ?? '';
const store = await connectStore({ uri, user: 'neo4j', password });
await prepareStore(store, ontology);
await ingestBatches(store, batches, ontology, {
  meta: { author: 'A. Tester', tool: 'tests' },
  onBatch: ({ dossier, source }) => process.stdout.write(`${source ?? dossier}\n`),
});
await store.close();
