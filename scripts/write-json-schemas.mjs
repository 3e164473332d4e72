// Writes schema/json: what the readers of dossiers and of mapping files take, as JSON Schema for editors. `npm run json-schema` builds first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { buildJsonSchemas } = await import('../dist/dossier/json-schema.js');
const { mappingJsonSchema } = await import('../dist/imports/mapping-schema.js');
const { readOntology } = await import('../dist/ontology/read-ontology.js');

const directory = fileURLToPath(new URL('../schema/json/', import.meta.url));
const schemas = {
  ...buildJsonSchemas(readOntology()),
  'import.schema.json': mappingJsonSchema(),
};
mkdirSync(directory, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${directory}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
