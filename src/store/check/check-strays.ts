import { escapeName } from '../../cypher/escape-name.ts';
import { NODE_LABELS } from '../../model/node-labels.ts';
import type { Store } from '../connect.ts';
import { LOG_LABELS, type SchemaItem } from '../constraints.ts';
import { inReadTransaction } from '../in-transaction.ts';
import { byHand, type ProblemKind, printValue, type Report } from './problem.ts';

/** What a query finds: one row for each problem. */
interface StrayRecord {
  readonly [key: string]: unknown;
  readonly elementId: string;
  readonly found: unknown;
}

interface StrayQuery {
  readonly kind: ProblemKind;
  readonly expected: string;
  readonly text: string;
  /** The Cypher that removes it. */
  readonly remove: string;
}

const REMOVE_NODE = 'MATCH (n) WHERE elementId(n) = $elementId DETACH DELETE n';
const REMOVE_RELATIONSHIP = 'MATCH ()-[r]->() WHERE elementId(r) = $elementId DELETE r';

/** Labels and types come in as parameters. */
const QUERIES: readonly StrayQuery[] = [
  {
    kind: 'STRAY_NODE',
    expected: 'one label that nodes are looked up by',
    text: `MATCH (n) WHERE size([label IN labels(n) WHERE label IN $known]) <> 1
      RETURN elementId(n) AS elementId, labels(n) AS found`,
    remove: REMOVE_NODE,
  },
  {
    kind: 'STRAY_NODE',
    expected: 'no label beside that of the log',
    text: `MATCH (n) WHERE any(label IN labels(n) WHERE label IN $log) AND size(labels(n)) > 1
      AND size([label IN labels(n) WHERE label IN $known]) = 1
      RETURN elementId(n) AS elementId, labels(n) AS found`,
    remove: 'MATCH (n) WHERE elementId(n) = $elementId, and REMOVE the other label',
  },
  {
    kind: 'NO_ID',
    expected: 'an id that is a text',
    text: `MATCH (n) WHERE any(label IN labels(n) WHERE label IN $known) AND (NOT n.id IS :: STRING NOT NULL OR n.id = '')
      RETURN elementId(n) AS elementId, labels(n) + toStringOrNull(n.id) AS found`,
    remove: REMOVE_NODE,
  },
  {
    kind: 'SURPLUS_RELATIONSHIP',
    expected: 'none to or from this label of the log',
    text: `MATCH (a)-[r]->(b) WHERE a:Revision OR a:WriteLock OR b:Batch OR b:WriteLock OR (b:Revision AND NOT (a:Batch AND r:RECORDS))
      RETURN elementId(r) AS elementId, [labels(a), type(r), labels(b)] AS found`,
    remove: REMOVE_RELATIONSHIP,
  },
];

/** Looks for what no page of a label shows: nodes of other labels, without an id, and what leads to and from the log. */
export async function checkStrays(store: Store, report: Report): Promise<void> {
  const parameters = { known: [...NODE_LABELS, ...LOG_LABELS], log: [...LOG_LABELS] };
  for (const { kind, expected, text, remove } of QUERIES) {
    for (const { elementId, found } of await read(store, text, parameters)) {
      report({
        kind,
        subject: elementId,
        expected,
        found: printValue(found),
        remedy: byHand(remove.replace('$elementId', () => JSON.stringify(elementId))),
      });
    }
  }
}

/** Counts by hand what the missing constraints would have kept unique. */
export async function checkDuplicates(
  store: Store,
  missing: readonly SchemaItem[],
  report: Report,
): Promise<void> {
  for (const { entity, on, properties } of missing.filter(({ kind }) => kind === 'UNIQUE')) {
    const [property = 'id'] = properties;
    const name = on.map(escapeName).join('|');
    const pattern = entity === 'NODE' ? `(n:${name})` : `()-[n:${name}]->()`;
    const text = [
      `MATCH ${pattern} WITH n.${escapeName(property)} AS key, count(*) AS found, head(collect(elementId(n))) AS elementId`,
      'WHERE found > 1 RETURN key, found, elementId',
    ].join('\n');
    for (const { key, found, elementId } of await read(store, text, {})) {
      report({
        kind: 'DUPLICATE',
        subject: `${on.join('|')} ${String(key)}`,
        expected: `one with this ${property}`,
        found: printValue(found),
        remedy: byHand(
          (entity === 'NODE' ? REMOVE_NODE : REMOVE_RELATIONSHIP).replace('$elementId', () =>
            JSON.stringify(elementId),
          ),
        ),
      });
    }
  }
}

function read(store: Store, text: string, parameters: object): Promise<readonly StrayRecord[]> {
  return inReadTransaction(store, async (transaction) => {
    const { records } = await transaction.run<StrayRecord>(text, parameters);
    return records.map((record) => record.toObject());
  });
}
