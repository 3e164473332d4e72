import { deriveGraph } from '../../derive/derive-graph.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-labels.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { groupBy } from '../../util/group-by.ts';
import { indexBy } from '../../util/index-by.ts';
import type { Store } from '../connect.ts';
import { diffRows } from '../diff-rows.ts';
import { inReadTransaction } from '../in-transaction.ts';
import { projectGraph } from '../project-graph.ts';
import { readAllFacts } from '../read-facts.ts';
import { nodeRow } from '../read-rows.ts';
import {
  type NodeKey,
  type NodeRow,
  printKey,
  printRelationshipKey,
  type PropertyValue,
  type RelationshipRow,
  type Rows,
} from '../rows.ts';
import { byHand, printValue, REBUILD, type Report } from './problem.ts';
import { readPages } from './read-pages.ts';

interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, PropertyValue>;
  readonly outgoing: readonly Joined[];
}

interface Joined {
  readonly elementId: string;
  readonly type: string;
  readonly properties: Record<string, PropertyValue>;
  readonly labels: readonly string[];
  readonly to: string | null;
}

const RETURNING = [
  'n.id AS id, labels(n) AS labels, properties(n) AS properties,',
  'COLLECT { MATCH (n)-[r]->(m) RETURN {elementId: elementId(r), type: type(r), properties: properties(r), labels: labels(m), to: m.id} } AS outgoing',
].join('\n');

/**
 * Compares all that stands in the store, but the log, with the rows that a rebuild would write: nodes, labels, properties and
 * their types, and relationships. The facts, what follows from them and its rows are in memory; what stands is
 * read in pages.
 */
export async function checkRows(
  store: Store,
  ontology: Ontology,
  report: Report,
  onNodes: (count: number) => void,
): Promise<void> {
  const facts = await inReadTransaction(store, readAllFacts);
  const wanted = buildWanted(projectGraph(deriveGraph(facts, ontology), ontology));
  const lacking: RelationshipRow[] = [];
  for (const label of NODE_LABELS) {
    for await (const records of readPages<NodeRecord>(store, label, RETURNING)) {
      const standing = readStanding(label, records, report);
      lacking.push(...compare(standing, wanted, report));
      onNodes(records.length);
    }
  }
  for (const key of wanted.nodes.keys()) {
    report(problem('MISSING_NODE', key.replace(':', ' '), 'there', 'nothing'));
  }
  // A node that is missing takes its relationships with it.
  const isThere = (node: NodeKey): boolean => !wanted.nodes.has(printKey(node));
  for (const row of lacking.filter(({ to }) => isThere(to))) {
    report(problem('MISSING_RELATIONSHIP', printRelationship(row), 'there', 'nothing'));
  }
}

/** Rows by the node that they are read with. */
interface Wanted {
  /** Without those that have been found. */
  readonly nodes: Map<string, NodeRow>;
  readonly relationships: ReadonlyMap<string, readonly RelationshipRow[]>;
}

function buildWanted({ nodes, relationships }: Rows): Wanted {
  return {
    nodes: new Map(nodes.map((node) => [printKey(node), node])),
    relationships: groupBy(relationships.map(ownedByStart), ({ from }) => printKey(from)),
  };
}

/** Pages are of nodes with what leads from them, whatever it is written and deleted with. */
function ownedByStart(row: RelationshipRow): RelationshipRow {
  return { ...row, owner: row.from };
}

function readStanding(label: NodeLabel, records: readonly NodeRecord[], report: Report): Rows {
  const nodes = records.map(({ labels, properties }) => nodeRow(label, labels, plain(properties)));
  const relationships = records.flatMap(({ id, outgoing }) => {
    const from = { label, id };
    const rows = outgoing.flatMap((joined) => readRelationship(from, joined, report));
    return withoutDoubles(rows, report);
  });
  return { nodes, relationships };
}

/** Numbers that JSON does not have, as text: they are wrong in any case, and can then be compared. */
function plain(properties: Record<string, PropertyValue>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    ]),
  );
}

interface StandingRelationship {
  readonly row: RelationshipRow;
  readonly elementId: string;
}

function readRelationship(
  from: NodeKey,
  { elementId, type, properties, labels, to }: Joined,
  report: Report,
): readonly StandingRelationship[] {
  const label = NODE_LABELS.find((candidate) => labels.includes(candidate));
  if (label !== undefined && typeof to === 'string') {
    const row = { type, from, to: { label, id: to }, owner: from, properties: plain(properties) };
    return [{ elementId, row }];
  }
  report({
    kind: 'SURPLUS_RELATIONSHIP',
    subject: `(${from.label} ${from.id})-[${type}]->(${labels.join(':')} ${String(to)})`,
    expected: 'nothing',
    found: 'a relationship to a node that is none of ours',
    remedy: removeByHand(elementId),
  });
  return [];
}

function withoutDoubles(
  standing: readonly StandingRelationship[],
  report: Report,
): readonly RelationshipRow[] {
  return [...groupBy(standing, ({ row }) => printRelationshipKey(row)).values()].flatMap((same) => {
    const [first, ...others] = same;
    for (const { row, elementId } of others) {
      report({
        kind: 'DUPLICATE',
        subject: printRelationship(row),
        expected: 'one',
        found: String(same.length),
        remedy: removeByHand(elementId),
      });
    }
    return first === undefined ? [] : [first.row];
  });
}

function removeByHand(elementId: string): string {
  return byHand(`MATCH ()-[r]->() WHERE elementId(r) = ${JSON.stringify(elementId)} DELETE r`);
}

/** Compares a page as a rebuild would, takes its nodes from the wanted ones, and gives the relationships that lack. */
function compare(standing: Rows, wanted: Wanted, report: Report): readonly RelationshipRow[] {
  const keys = standing.nodes.map(printKey);
  const changes = diffRows(standing, {
    nodes: keys.flatMap((key) => wanted.nodes.get(key) ?? []),
    relationships: keys.flatMap((key) => wanted.relationships.get(key) ?? []),
  });
  for (const key of keys) wanted.nodes.delete(key);
  const nodes = indexBy(standing.nodes, printKey);
  for (const node of changes.write.nodes) {
    reportNode(node, nodes.get(printKey(node)), report);
  }
  for (const node of changes.delete.nodes) {
    report(problem('SURPLUS_NODE', printNode(node), 'nothing', printValue(node.properties)));
  }
  const surplus = new Set(changes.delete.nodes.map(printKey));
  for (const row of changes.delete.relationships.filter(
    ({ from }) => !surplus.has(printKey(from)),
  )) {
    report(
      problem(
        'SURPLUS_RELATIONSHIP',
        printRelationship(row),
        'nothing',
        printValue(row.properties),
      ),
    );
  }
  const before = indexBy(standing.relationships, printRelationshipKey);
  return changes.write.relationships.filter((row) => {
    const found = before.get(printRelationshipKey(row));
    if (found !== undefined) reportProperties(printRelationship(row), row, found, report);
    return found === undefined;
  });
}

function reportNode(wanted: NodeRow, found: NodeRow | undefined, report: Report): void {
  if (found === undefined) return;
  const subject = printNode(wanted);
  reportProperties(subject, wanted, found, report);
  const stray = found.also.filter((label) => !wanted.also.includes(label));
  const isWhole = wanted.also.every((label) => found.also.includes(label));
  if (stray.length === 0 && isWhole) return;
  const remove = `MATCH (n:${wanted.label} {id: ${JSON.stringify(wanted.id)}}) REMOVE n:\`${stray.join('`:`')}\``;
  report({
    kind: 'PROPERTY',
    subject,
    expected: `labels ${printValue([wanted.label, ...wanted.also])}`,
    found: printValue([found.label, ...found.also]),
    remedy: isWhole ? byHand(remove) : REBUILD,
  });
}

function reportProperties(
  subject: string,
  wanted: Pick<NodeRow, 'properties'>,
  found: Pick<NodeRow, 'properties'>,
  report: Report,
): void {
  const names = new Set([...Object.keys(wanted.properties), ...Object.keys(found.properties)]);
  for (const name of [...names].sort()) {
    const [should, is] = [wanted.properties[name], found.properties[name]];
    if (canonicalJson([should ?? null]) === canonicalJson([is ?? null])) continue;
    report(problem('PROPERTY', subject, `${name}: ${printValue(should)}`, printValue(is)));
  }
}

function problem(
  kind: Parameters<Report>[0]['kind'],
  subject: string,
  expected: string,
  found: string,
): Parameters<Report>[0] {
  return { kind, subject, expected, found, remedy: REBUILD };
}

function printNode({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

function printRelationship({ type, from, to }: RelationshipRow): string {
  return `(${printNode(from)})-[${type}]->(${printNode(to)})`;
}
