import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is given to an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** The golden cases in this folder, also those that are refused: an operation, and beside it its variables and what comes out. */
export const CASES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .map((path) => path.slice(0, -'.graphql'.length))
  .sort();

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
