import { escapeName } from '../cypher/escape-name.ts';
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
];

/** Labels of the log: who recorded what. */
export const LOG_LABELS = ['Batch', 'Revision', 'WriteLock'] as const;

/** A constraint or an index that a prepared database has. */
export interface SchemaItem {
  readonly name: string;
  /** A uniqueness constraint owns an index of its own. */
  readonly isUnique: boolean;
  readonly entity: 'NODE' | 'RELATIONSHIP';
  /** The label, or the type. */
  readonly on: string;
  readonly properties: readonly string[];
}

/** Uniqueness for every node that has an id and for every typed relationship, and indexes. */
export function schemaItems(ontology: Ontology): readonly SchemaItem[] {
  const unique = { isUnique: true, properties: ['id'] };
  return [
    ...[...NODE_LABELS, ...LOG_LABELS].map((label) => ({
      ...unique,
      name: `${label}_id`,
      entity: 'NODE' as const,
      on: label,
    })),
    { name: 'Batch_seq', isUnique: true, entity: 'NODE', on: 'Batch', properties: ['seq'] },
    ...[...ontology.relations.keys()].map((type) => ({
      ...unique,
      name: `${type}_id`,
      entity: 'RELATIONSHIP' as const,
      on: type,
    })),
    ...INDEXES.map(([label, ...properties]) => ({
      name: [label, ...properties].join('_'),
      isUnique: false,
      entity: 'NODE' as const,
      on: label,
      properties,
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

function printItem({ name, isUnique, entity, on, properties }: SchemaItem): string {
  const pattern = entity === 'NODE' ? `(n:${escapeName(on)})` : `()-[n:${escapeName(on)}]-()`;
  const keys = properties.map((property) => `n.${escapeName(property)}`).join(', ');
  return isUnique
    ? `CREATE CONSTRAINT ${escapeName(name)} IF NOT EXISTS FOR ${pattern} REQUIRE ${keys} IS UNIQUE`
    : `CREATE INDEX ${escapeName(name)} IF NOT EXISTS FOR ${pattern} ON (${keys})`;
}
