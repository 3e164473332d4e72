import type { Ontology } from '../../ontology/ontology.ts';
import { type SchemaItem, schemaItems } from '../constraints.ts';
import type { Runner } from '../read-rows.ts';
import { byHand, type Report } from './problem.ts';

interface IndexRecord {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly state: string;
  readonly entity: string;
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly kind: SchemaItem['kind'];
}

/** Looks for every constraint and index that a prepared database has, and gives those that do not serve. */
export async function checkSchema(
  runner: Runner,
  ontology: Ontology,
  report: Report,
): Promise<readonly SchemaItem[]> {
  const { records } = await runner.run<IndexRecord>(
    [
      'SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, owningConstraint',
      'WHERE labelsOrTypes IS NOT NULL',
      'RETURN name, state, entityType AS entity, labelsOrTypes AS on, properties,',
      "CASE WHEN owningConstraint IS NOT NULL THEN 'UNIQUE' WHEN type = 'FULLTEXT' THEN 'WORDS' ELSE 'RANGE' END AS kind",
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
  item: Pick<SchemaItem, 'kind' | 'on' | 'properties'> & { readonly entity: string },
): string {
  const what = NAMES_OF_KINDS[item.kind];
  const on = [...item.on].sort().join('|');
  return `${what} ${item.entity} ${on}(${item.properties.join(', ')})`;
}

const NAMES_OF_KINDS = { UNIQUE: 'unique', RANGE: 'index', WORDS: 'words' } as const;
