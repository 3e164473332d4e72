import type { Problem } from '../errors/problem.ts';

/** An entity of FollowTheMoney: https://followthemoney.tech/docs/model */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  /** Values by property, in the order in which they stand; none is empty. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The line of the file where it begins, from 1. */
  readonly line: number;
}

/** What reading gives. */
export interface FtmRead {
  /** In the order of the file; an id once. */
  readonly entities: readonly FtmEntity[];
  readonly problems: readonly Problem[];
}

/**
 * Reads lines of JSON, each an entity (`id`, `schema`, `properties`) or a statement (`entity_id`, `schema`,
 * `prop`, `value`); empty lines are passed over. Statements of one `canonical_id` are one entity, and so
 * are entities of one id: their values are joined. All faulty lines are told.
 *
 * @param path - as problems name the file.
 */
export function readFtm(path: string, text: string): FtmRead {
  const byId = new Map<string, Building>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const part = partOf(line);
    if (typeof part === 'string') problems.push(problemAt(path, index + 1, part, line));
    else join(byId, part, index + 1);
  }
  const entities = [...byId].map(([id, { schema, properties, line }]) => ({
    id,
    schema,
    properties: new Map([...properties].map(([name, values]) => [name, [...values]])),
    line,
  }));
  return { entities, problems };
}

interface Building {
  schema: string;
  readonly properties: Map<string, Set<string>>;
  readonly line: number;
}

/** What one line says of an entity. */
interface Part {
  readonly id: string;
  readonly schema: string;
  readonly properties: readonly (readonly [name: string, values: readonly string[]])[];
}

function join(byId: Map<string, Building>, { id, schema, properties }: Part, line: number): void {
  const entity = byId.get(id) ?? { schema, properties: new Map<string, Set<string>>(), line };
  byId.set(id, entity);
  // A statement may have been made when less was known: a Company is a LegalEntity too.
  if (GENERAL.has(entity.schema)) entity.schema = schema;
  for (const [name, values] of properties) {
    const held = entity.properties.get(name) ?? new Set();
    for (const value of values) held.add(value);
    if (held.size > 0) entity.properties.set(name, held);
  }
}

/** Schemata that others extend. */
const GENERAL: ReadonlySet<string> = new Set(['Thing', 'LegalEntity', 'Interval', 'Interest']);

/** What a line says, or why it says nothing. */
function partOf(line: string): Part | string {
  const json = parseJson(line);
  if (json === undefined) return 'The line is no JSON object.';
  const { schema } = json;
  if (typeof schema !== 'string' || schema === '') return 'The line has no `schema`.';
  return typeof json.prop === 'string' ? statementOf(json, schema) : entityOf(json, schema);
}

type Json = Readonly<Record<string, unknown>>;

function parseJson(line: string): Json | undefined {
  try {
    return asObject(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- an object of JSON has texts for keys
  return value as Json;
}

function statementOf(json: Json, schema: string): Part | string {
  const { canonical_id: canonical, entity_id: entity, prop, value } = json;
  const id = typeof canonical === 'string' && canonical !== '' ? canonical : entity;
  if (typeof id !== 'string' || id === '') return 'The statement has no `entity_id`.';
  if (typeof value !== 'string') return 'The statement has no `value`.';
  // A statement of `id` says only that the entity is there.
  const properties = prop === 'id' || value === '' ? [] : [[String(prop), [value]] as const];
  return { id, schema, properties };
}

function entityOf(json: Json, schema: string): Part | string {
  const { id } = json;
  if (typeof id !== 'string' || id === '') return 'The entity has no `id`.';
  const given = asObject(json.properties);
  if (given === undefined) return 'The entity has no `properties`.';
  const properties = Object.entries(given).map(([name, value]) => [name, valuesOf(value)] as const);
  const wrong = properties.find(([, values]) => values === undefined);
  if (wrong !== undefined) return `The values of \`${wrong[0]}\` are no list of texts.`;
  return { id, schema, properties: properties.map(([name, values]) => [name, values ?? []]) };
}

function valuesOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const values = value.map((held: unknown) => (typeof held === 'number' ? String(held) : held));
  if (!values.every((held) => typeof held === 'string')) return undefined;
  return values.filter((held) => held !== '');
}

function problemAt(path: string, line: number, message: string, offending: string): Problem {
  return {
    code: 'SYNTAX',
    severity: 'error',
    message,
    place: { file: path, line, column: 1 },
    path: [],
    offending: offending.slice(0, SHOWN_UNITS),
    remedy:
      'Give one entity on each line, {"id": …, "schema": …, "properties": {"name": ["…"]}}, or one statement.',
  };
}

/** Enough to know a line by. */
const SHOWN_UNITS = 80;

/** The values of a property; none where it is not there. */
export function valuesOfProperty({ properties }: FtmEntity, name: string): readonly string[] {
  return properties.get(name) ?? [];
}
