import type { Ontology } from '../../ontology/ontology.ts';
import { type SchemaItem, schemaItems } from '../constraints.ts';
import type { Runner } from '../read-rows.ts';
import { byHand, type Report } from './problem.ts';

interface IndexRecord {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly state: string;
  readonly entity: string;
  readonly on: string;
  readonly properties: readonly string[];
  readonly isUnique: boolean;
}

/** Looks for every constraint and index that a prepared database has, and gives those that do not serve. */
export async function checkSchema(
  runner: Runner,
  ontology: Ontology,
  report: Report,
): Promise<readonly SchemaItem[]> {
  const { records } = await runner.run<IndexRecord>(
    [
      'SHOW INDEXES YIELD name, state, entityType, labelsOrTypes, properties, owningConstraint',
      'WHERE labelsOrTypes IS NOT NULL AND size(labelsOrTypes) = 1',
      'RETURN name, state, entityType AS entity, labelsOrTypes[0] AS on, properties, owningConstraint IS NOT NULL AS isUnique',
    ].join('\n'),
  );
  const standing = new Map(
    records.map((record) => record.toObject()).map((index) => [printItem(index), index]),
  );
  return schemaItems(ontology).filter((item) => {
    const index = standing.get(printItem(item));
    if (index?.state === 'ONLINE') return false;
    report({
      kind: 'SCHEMA',
      subject: printItem(item),
      expected: 'ONLINE',
      found: index?.state ?? 'nothing',
      remedy:
        index === undefined
          ? 'Run `attest db rebuild`, which makes it (first remove what it would forbid).'
          : byHand(`DROP INDEX \`${index.name}\`; then run \`attest db rebuild\`, which makes it.`),
    });
    return true;
  });
}

/** `unique NODE Claim(id)` */
function printItem(
  item: Pick<SchemaItem, 'isUnique' | 'on' | 'properties'> & { readonly entity: string },
): string {
  const what = item.isUnique ? 'unique' : 'index';
  return `${what} ${item.entity} ${item.on}(${item.properties.join(', ')})`;
}
