import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type DocumentNode, type GraphQLSchema, buildASTSchema, parse } from 'graphql';

import { checkScalars } from './check-scalars.ts';

/** The same place seen from `src/ontology` and from `dist/ontology`. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

let schema: GraphQLSchema | undefined;

/** The schema in `schema/*.graphql`, with its directives; read once for each process. */
export function readSchema(): GraphQLSchema {
  schema ??= checkScalars(buildASTSchema(readDocument()));
  return schema;
}

/** The files of `schema/`, in the order of their names. */
function readDocument(): DocumentNode {
  return parse(
    readdirSync(SCHEMA_DIRECTORY)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(`${SCHEMA_DIRECTORY}${file}`, 'utf8'))
      .join('\n'),
  );
}
