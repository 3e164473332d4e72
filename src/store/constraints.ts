import { escapeName } from '../cypher/escape-name.ts';
import { searchIndex } from '../model/search-words.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { NODE_LABELS } from './rows.ts';

/** Indexes that lists and filters are read by: label, then properties in order. */
const INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Entity', 'nameKey', 'id'],
  ['Actor', 'nameKey', 'id'],
  ['Place', 'nameKey', 'id'],
  ['Event', 'whenSort', 'id'],
  ['Statement', 'whenSort', 'id'],
  ['Statement', 'publishedSort', 'id'],
  ['Claim', 'publishedSort', 'id'],
  ['Claim', 'sourceId'],
  ['Source', 'publishedSort', 'id'],
  ['Relation', 'whenSort', 'id'],
  ['Relation', 'fromId', 'whenSort', 'id'],
  ['Relation', 'toId', 'whenSort', 'id'],
  ['Relation', 'eventId', 'whenSort', 'id'],
  ['Relation', 'participantOf', 'whenSort', 'id'],
  ['Relation', 'joinsPart'],
  ['Relation', 'joinsWhole'],
  ['Figure', 'predicate', 'knownSort', 'id'],
  ['Figure', 'ofId', 'predicate', 'knownSort', 'id'],
  ['Fact', 'ofId', 'predicate', 'knownSort', 'id'],
  ['Question', 'aboutId', 'kind'],
  ['Discrepancy', 'knownSort', 'id'],
  ['Side', 'discrepancyId'],
  ['Batch', 'key', 'seq'],
  ['Narrative', 'nameKey', 'id'],
  ['Note', 'onId'],
  ['Stance', 'narrativeId'],
  ['Searchable', 'searchSort', 'id'],
  ['Searchable', 'searchOf'],
];

/**
 * Indexes of words: of labels, some properties, each of which holds words between spaces. Nothing is made of
 * the words on the way: what is kept has been prepared, and so has what is asked for.
 */
const WORD_INDEXES: readonly {
  readonly name: string;
  readonly labels: readonly string[];
}[] = [
  { name: searchIndex('NAMES'), labels: ['Entity', 'Fact'] },
  { name: searchIndex('TITLES'), labels: ['Source'] },
  { name: searchIndex('TEXTS'), labels: ['Rendering', 'Statement'] },
];

const WORD_PROPERTIES = ['searchExact', 'searchWords'] as const;

/** Labels of the log: who recorded what. */
export const LOG_LABELS = ['Batch', 'Revision', 'WriteLock'] as const;

/** A constraint or an index that a prepared database has. */
export interface SchemaItem {
  readonly name: string;
  /** UNIQUE is a constraint, which owns an index of its own; WORDS is a full-text index. */
  readonly kind: 'UNIQUE' | 'RANGE' | 'WORDS';
  readonly entity: 'NODE' | 'RELATIONSHIP';
  /** The label, or the type; several only of words, sorted. */
  readonly on: readonly string[];
  readonly properties: readonly string[];
}

/** Uniqueness for every node that has an id and for every typed relationship, and indexes. */
export function schemaItems(ontology: Ontology): readonly SchemaItem[] {
  const unique = { kind: 'UNIQUE', properties: ['id'] } as const;
  return [
    ...[...NODE_LABELS, ...LOG_LABELS].map((label) => ({
      ...unique,
      name: `${label}_id`,
      entity: 'NODE' as const,
      on: [label],
    })),
    { name: 'Batch_seq', kind: 'UNIQUE', entity: 'NODE', on: ['Batch'], properties: ['seq'] },
    ...[...ontology.relations.keys()].map((type) => ({
      ...unique,
      name: `${type}_id`,
      entity: 'RELATIONSHIP' as const,
      on: [type],
    })),
    ...INDEXES.map(([label, ...properties]) => ({
      name: [label, ...properties].join('_'),
      kind: 'RANGE' as const,
      entity: 'NODE' as const,
      on: [label],
      properties,
    })),
    ...WORD_INDEXES.map(({ name, labels }) => ({
      name,
      kind: 'WORDS' as const,
      entity: 'NODE' as const,
      on: labels,
      properties: WORD_PROPERTIES,
    })),
  ];
}

/** The statements that prepare a database. Each can run again without effect. */
export function schemaStatements(ontology: Ontology): readonly string[] {
  return [
    ...schemaItems(ontology).map(printItem),
    `MERGE (lock:WriteLock {id: 'write'}) ON CREATE SET lock.seq = 0`,
  ];
}

function printItem({ name, kind, entity, on, properties }: SchemaItem): string {
  const types = on.map(escapeName).join('|');
  const pattern = entity === 'NODE' ? `(n:${types})` : `()-[n:${types}]-()`;
  const keys = properties.map((property) => `n.${escapeName(property)}`).join(', ');
  const own = `${escapeName(name)} IF NOT EXISTS FOR ${pattern}`;
  switch (kind) {
    case 'UNIQUE':
      return `CREATE CONSTRAINT ${own} REQUIRE ${keys} IS UNIQUE`;
    case 'RANGE':
      return `CREATE INDEX ${own} ON (${keys})`;
    case 'WORDS':
      return `CREATE FULLTEXT INDEX ${own} ON EACH [${keys}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
  }
}
