import { escapeName } from '../cypher/escape-name.ts';
import { NODE_LABELS } from '../model/node-labels.ts';
import { searchIndex } from '../model/search-words.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** Indexes that lists and filters are read by: label, then properties in order. */
const INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Entity', 'nameKey', 'id'],
  ['Actor', 'nameKey', 'id'],
  ['Place', 'nameKey', 'id'],
  ['Event', 'byWhen'],
  ['Event', 'nameKey', 'id'],
  ['Statement', 'byWhen'],
  ['Statement', 'publishedSort', 'id'],
  ['Claim', 'byPublished'],
  ['Claim', 'whenSort', 'id'],
  ['Claim', 'sourceId'],
  ['Claim', 'sourceId', 'byPublished'],
  ['Source', 'byPublished'],
  ['Source', 'titleKey', 'id'],
  ['Passage', 'sourceId', 'byStart'],
  ['Relation', 'byWhen'],
  ['Relation', 'knownSort', 'id'],
  ['Relation', 'originCount', 'id'],
  ['Relation', 'predicate', 'byWhen'],
  ['Relation', 'fromId', 'byWhen'],
  ['Relation', 'fromId', 'predicate', 'byWhen'],
  ['Relation', 'toId', 'byWhen'],
  ['Relation', 'toId', 'predicate', 'byWhen'],
  ['Relation', 'eventId', 'byWhen'],
  ['Relation', 'participantOf', 'byWhen'],
  ['Relation', 'joinsPart'],
  ['Relation', 'joinsWhole'],
  ['Figure', 'byPredicate'],
  ['Figure', 'ofId', 'byPredicate'],
  ['Figure', 'ofId', 'predicate'],
  ['Fact', 'ofId', 'byPredicate'],
  ['Fact', 'ofId', 'predicate'],
  ['Question', 'aboutId', 'kind'],
  ['Discrepancy', 'byKnown'],
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

/** Indexes that lists of hubs are read by, on what joins them: type, owner's id, place in the list. */
const LIST_INDEXES: readonly (readonly [type: string, ...properties: string[]])[] = [
  ['ABOUT', 'entityId', 'byKnown'],
  ['ABOUT', 'entityId', 'byWhen'],
  ['ANSWERS', 'questionId', 'byKnown'],
  ['ASSERTED', 'actorId', 'byWhen'],
  ['CONCERNS', 'entityId', 'byPublished'],
  ['CONCERNS', 'entityId', 'sourceByPublished'],
  ['GIVES', 'codeId', 'byPublished'],
  ['INVOLVES', 'entityId', 'byWhen'],
  ['MADE_IN', 'statementId', 'byPublished'],
  ['ON', 'questionId', 'byKnown'],
  ['RENDERED_IN', 'sourceId', 'byWhen'],
  ['SPOKE_THROUGH', 'actorId', 'byWhen'],
  ['STATES', 'propositionId', 'byPublished'],
  ['STATES', 'propositionId', 'sourceByPublished'],
  ['TAKES', 'positionId', 'byPublished'],
  ['TAKES', 'positionId', 'sourceByPublished'],
  // The lists of relations by time, through lenses: one for each index above that has `byWhen`.
  ['TIMED_BY', 'byWhen'],
  ['TIMED_BY', 'predicate', 'byWhen'],
  ['TIMED_BY', 'fromId', 'byWhen'],
  ['TIMED_BY', 'fromId', 'predicate', 'byWhen'],
  ['TIMED_BY', 'toId', 'byWhen'],
  ['TIMED_BY', 'toId', 'predicate', 'byWhen'],
  ['TIMED_BY', 'eventId', 'byWhen'],
  ['TIMED_BY', 'participantOf', 'byWhen'],
];

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
    ...INDEXES.map((index) => indexItem('NODE', index)),
    ...LIST_INDEXES.map((index) => indexItem('RELATIONSHIP', index)),
    ...WORD_INDEXES.map(({ name, labels }) => ({
      name,
      kind: 'WORDS' as const,
      entity: 'NODE' as const,
      on: labels,
      properties: WORD_PROPERTIES,
    })),
  ];
}

function indexItem(
  entity: SchemaItem['entity'],
  [on, ...properties]: readonly [string, ...string[]],
): SchemaItem {
  return { name: [on, ...properties].join('_'), kind: 'RANGE', entity, on: [on], properties };
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
