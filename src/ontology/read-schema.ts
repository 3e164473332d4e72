import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type DocumentNode, type GraphQLSchema, buildASTSchema, parse } from 'graphql';

import { checkScalars } from './check-scalars.ts';
import { leaveOutUnserved } from './leave-out-unserved.ts';

/** The same place seen from `src/ontology` and from `dist/ontology`. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

let document: DocumentNode | undefined;
let schema: GraphQLSchema | undefined;
let servedSchema: GraphQLSchema | undefined;

/** The schema in `schema/*.graphql`, with its directives; read once for each process. */
export function readSchema(): GraphQLSchema {
  schema ??= checkScalars(buildASTSchema(readDocument()));
  return schema;
}

/** The same without what is `@unserved`: what the endpoint has, and the compiler knows. */
export function readServedSchema(): GraphQLSchema {
  servedSchema ??= checkScalars(buildASTSchema(leaveOutUnserved(readDocument())));
  return servedSchema;
}

/** The files of `schema/`, in the order of their names. */
function readDocument(): DocumentNode {
  document ??= parse(
    readdirSync(SCHEMA_DIRECTORY)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(`${SCHEMA_DIRECTORY}${file}`, 'utf8'))
      .join('\n'),
  );
  return document;
}
