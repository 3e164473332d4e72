import { canonicalJson } from '../model/canonical-json.ts';
import { FACT_LABELS } from '../model/node-labels.ts';
import { indexBy } from '../util/index-by.ts';
import { LIES_IN } from './project-places.ts';
import {
  type NodeRow,
  printKey,
  printRelationshipKey,
  type RelationshipRow,
  type Rows,
  unplaced,
} from './rows.ts';

/** What has to be written and deleted to get from some rows to others; what is written and stands already tells where. */
export interface RowChanges {
  readonly write: Rows;
  readonly delete: Rows;
  /** Nodes that stood before: what is written joins some of them. */
  readonly standing: readonly NodeRow[];
}

/**
 * The difference between the rows that stand in the store and those that should, for the same owners.
 * A fact that should no longer be live is retired, not deleted: it keeps its content and what joins it
 * to other facts, and loses what leads to derived nodes; but that the statement that a claim is made in, and
 * what it originates in, are then their records.
 */
export function diffRows(standing: Rows, wanted: Rows): RowChanges {
  const target = withRetired(standing, wanted);
  const wantedNodes = new Set(target.nodes.map(printKey));
  const wantedRelationships = new Set(target.relationships.map(printRelationshipKey));
  return {
    write: {
      nodes: changed(standing.nodes, target.nodes, printKey),
      relationships: changed(standing.relationships, target.relationships, printRelationshipKey),
    },
    delete: {
      nodes: standing.nodes.filter((node) => !wantedNodes.has(printKey(node))),
      relationships: standing.relationships.filter(
        (row) => !wantedRelationships.has(printRelationshipKey(row)),
      ),
    },
    standing: standing.nodes,
  };
}

/** How many rows a change touches. */
export function countChanges(changes: RowChanges): number {
  return [changes.write, changes.delete].reduce(
    (sum, { nodes, relationships }) => sum + nodes.length + relationships.length,
    0,
  );
}

function withRetired(standing: Rows, wanted: Rows): Rows {
  const kept = new Set(wanted.nodes.map(printKey));
  const retired = standing.nodes.filter((node) => isFact(node.label) && !kept.has(printKey(node)));
  // A stance leads to nothing once it is retired: only lists of what it is on lead to it.
  const owners = new Set(retired.filter(({ label }) => label !== 'Stance').map(printKey));
  const joins = standing.relationships
    .filter(({ owner }) => owners.has(printKey(owner)))
    .map((row) => (isAttribution(row) ? toRecord(row) : row))
    .filter(({ type, to }) => isFact(to.label) && !isOfPlaces(type));
  return {
    nodes: [...wanted.nodes, ...retired.map(retire)],
    relationships: [...wanted.relationships, ...joins],
  };
}

/** What is derived between records, and goes when one is no longer live. */
function isOfPlaces(type: string): boolean {
  return type === 'SAME_PLACE_AS' || type === LIES_IN;
}

function isAttribution({ type, owner, to }: RelationshipRow): boolean {
  return (
    owner.label === 'Claim' && (type === 'MADE_IN' || type === 'ORIGINATES_IN') && !isFact(to.label)
  );
}

/** A cluster has the id of a record. */
function toRecord(row: RelationshipRow): RelationshipRow {
  return { ...row, to: { label: 'Record', id: row.to.id } };
}

function retire(node: NodeRow): NodeRow {
  return { ...node, properties: { ...node.properties, live: false } };
}

function isFact(label: string): boolean {
  return FACT_LABELS.some((fact) => fact === label);
}

function changed<Row extends NodeRow | RelationshipRow>(
  standing: readonly Row[],
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const before = indexBy(standing, keyOf);
  return [...indexBy(wanted, keyOf)].flatMap(([key, row]) => {
    const was = before.get(key);
    if (was === undefined) return [unplaced(row)];
    const placed = { ...row, element: was.element };
    return canonicalJson(was) === canonicalJson(placed) ? [] : [placed];
  });
}
