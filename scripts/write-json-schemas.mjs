// Writes schema/json: what the reader of dossiers takes, as JSON Schema for editors. `npm run json-schema` builds first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { buildJsonSchemas } = await import('../dist/dossier/json-schema.js');
const { readOntology } = await import('../dist/ontology/read-ontology.js');

const directory = fileURLToPath(new URL('../schema/json/', import.meta.url));
mkdirSync(directory, { recursive: true });
for (const [name, schema] of Object.entries(buildJsonSchemas(readOntology()))) {
  writeFileSync(`${directory}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
