import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type GraphQLSchema, parse, validate } from 'graphql';

import { readSchema, readServedSchema } from '../../src/ontology/read-schema.ts';

/** What is given to an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** The golden cases in this folder: an operation, and beside it its variables and what comes out. */
const CASES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .map((path) => path.slice(0, -'.graphql'.length))
  .sort();

/** Cases that ask only the oracle: for what is `@unserved`. */
export const UNSERVED_CASES = CASES.filter(isUnserved);

/** Cases that ask Neo4j and the oracle; also those that both refuse. */
export const SERVED_CASES = CASES.filter((name) => !UNSERVED_CASES.includes(name));

/** The operation of a case. */
export function readCase(name: string): { readonly query: string; readonly variables: Variables } {
  const path = join(import.meta.dirname, name);
  const variables = readIfThere(`${path}.variables.json`);
  return {
    query: readFileSync(`${path}.graphql`, 'utf8'),
    variables: variables === undefined ? {} : (JSON.parse(variables) as Variables),
  };
}

/** A file, if it is there. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Valid but for what the endpoint leaves out. A document that does not parse is refused by both. */
function isUnserved(name: string): boolean {
  const { query } = readCase(name);
  try {
    const document = parse(query);
    const isValid = (schema: GraphQLSchema): boolean => validate(schema, document).length === 0;
    return !isValid(readServedSchema()) && isValid(readSchema());
  } catch {
    return false;
  }
}
