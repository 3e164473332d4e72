import { escapeName } from '../cypher/escape-name.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { NODE_LABELS } from './rows.ts';

/** Indexes that lists and filters are read by: label, then properties in order. */
const INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Entity', 'nameKey', 'id'],
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
  ['Figure', 'ofId', 'predicate', 'knownSort', 'id'],
  ['Fact', 'ofId', 'predicate', 'knownSort', 'id'],
  ['Batch', 'key', 'seq'],
];

/**
 * The statements that prepare a database: uniqueness for every node that has an id and for every typed
 * relationship, and indexes. Each can run again without effect.
 */
export function schemaStatements(ontology: Ontology): readonly string[] {
  const labels = [...NODE_LABELS, 'Batch', 'Revision', 'WriteLock'];
  return [
    ...labels.map(
      (label) =>
        `CREATE CONSTRAINT ${escapeName(`${label}_id`)} IF NOT EXISTS FOR (n:${escapeName(label)}) REQUIRE n.id IS UNIQUE`,
    ),
    'CREATE CONSTRAINT `Batch_seq` IF NOT EXISTS FOR (n:`Batch`) REQUIRE n.seq IS UNIQUE',
    ...[...ontology.relations.keys()].map(
      (type) =>
        `CREATE CONSTRAINT ${escapeName(`${type}_id`)} IF NOT EXISTS FOR ()-[r:${escapeName(type)}]-() REQUIRE r.id IS UNIQUE`,
    ),
    ...INDEXES.map(([label, ...properties]) => {
      const name = escapeName([label, ...properties].join('_'));
      const keys = properties.map((property) => `n.${escapeName(property)}`).join(', ');
      return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (${keys})`;
    }),
    `MERGE (lock:WriteLock {id: 'write'}) ON CREATE SET lock.seq = 0`,
  ];
}
