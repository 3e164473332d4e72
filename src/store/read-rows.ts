import type { ManagedTransaction, Transaction } from 'neo4j-driver';

import { escapeName } from '../cypher/escape-name.ts';
import { NODE_LABELS, type NodeLabel } from '../model/node-labels.ts';
import { groupBy } from '../util/group-by.ts';
import { invariant } from '../util/invariant.ts';
import { LIES_IN } from './project-places.ts';
import {
  type NodeKey,
  type NodeRow,
  type PropertyValue,
  type RelationshipRow,
  RETRACTION_PROPERTIES,
  type Rows,
} from './rows.ts';

/** Whatever runs Cypher. */
export type Runner = Pick<Transaction | ManagedTransaction, 'run'>;

/** Properties that tell of writes and clocks, not of what is said: no part of a row. */
const STORE_PROPERTIES: ReadonlySet<string> = new Set(['recordedAt', ...RETRACTION_PROPERTIES]);

/** What a node is joined to, as a query returns it. */
type Joined = readonly [
  element: string,
  type: string,
  properties: Record<string, PropertyValue>,
  labels: readonly string[],
  id: string,
];

interface LabelRecord {
  readonly [key: string]: unknown;
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, PropertyValue>;
  readonly outgoing: readonly Joined[];
  readonly incoming: readonly Joined[];
}

interface TypedRecord {
  readonly [key: string]: unknown;
  readonly element: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Record<string, PropertyValue>;
}

/** The rows that stand in the store for some nodes and what is derived with them. */
export async function readRows(runner: Runner, keys: readonly NodeKey[]): Promise<Rows> {
  const parts: Rows[] = [];
  for (const [label, own] of groupBy(keys, (key) => key.label)) {
    parts.push(await readLabel(runner, label, [...new Set(own.map(({ id }) => id))]));
  }
  const propositions = keys.filter(({ label }) => label === 'Proposition').map(({ id }) => id);
  parts.push(
    await readTyped(
      runner,
      parts.flatMap(({ nodes }) => nodes),
      propositions,
    ),
  );
  return join(parts);
}

/** Every row of the store. */
export async function readAllRows(runner: Runner): Promise<Rows> {
  const parts: Rows[] = [];
  for (const label of NODE_LABELS) parts.push(await readLabel(runner, label, undefined));
  const { records } = await runner.run<TypedRecord>(`MATCH (a:Entity)-[r]->(b:Entity) ${TYPED}`);
  parts.push({ nodes: [], relationships: records.map((record) => typedRow(record.toObject())) });
  return join(parts);
}

/** Types of the relationships that lead to a node and are derived, written and deleted with it. */
const INCOMING: Readonly<Partial<Record<NodeLabel, string>>> = {
  Statement: 'ASSERTED|SPOKE_THROUGH',
  Position: 'TAKES',
  Side: 'SIDES_WITH',
};

/** Those that are read with the node that they lead to are not read with the one that they come from. */
const NOT_OWNED: Readonly<Partial<Record<NodeLabel, string>>> = {
  Claim: 'WHERE NOT r:TAKES|SIDES_WITH',
};

/** What a batch changes of places in places is settled behind its rows. */
const NOT_OWNED_NOR_SETTLED: Readonly<Partial<Record<NodeLabel, string>>> = {
  ...NOT_OWNED,
  Record: `WHERE NOT r:${LIES_IN}`,
};

/** What stands between entities is read with the proposition that it stands for. */
const OUTGOING: Readonly<Partial<Record<NodeLabel, string>>> = { Entity: ':INVOLVES' };

const JOINED = 'RETURN [elementId(r), type(r), properties(r), labels(m), m.id]';

const TYPED =
  'RETURN elementId(r) AS element, a.id AS from, type(r) AS type, properties(r) AS properties, b.id AS to';

async function readLabel(
  runner: Runner,
  label: NodeLabel,
  ids: readonly string[] | undefined,
): Promise<Rows> {
  const incoming = INCOMING[label];
  const leftOut = (ids === undefined ? NOT_OWNED : NOT_OWNED_NOR_SETTLED)[label] ?? '';
  const match = `MATCH (n:${escapeName(label)}${ids === undefined ? '' : ' {id: id}'})`;
  const { records } = await runner.run<LabelRecord>(
    [
      ...(ids === undefined ? [] : ['UNWIND $ids AS id']),
      match,
      'RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties,',
      `  COLLECT { MATCH (n)-[r${OUTGOING[label] ?? ''}]->(m) ${leftOut} ${JOINED} } AS outgoing,`,
      `  ${incoming === undefined ? '[]' : `COLLECT { MATCH (n)<-[r:${incoming}]-(m) ${JOINED} }`} AS incoming`,
    ].join('\n'),
    { ids },
  );
  return join(
    records.map((record) => {
      const node = {
        ...nodeRow(label, record.get('labels'), record.get('properties')),
        element: record.get('element'),
      };
      const outgoing = record.get('outgoing');
      const incoming = record.get('incoming');
      return {
        nodes: [node],
        relationships: [
          ...outgoing.map((joined) => relationshipRow(node, joined, 'OUT')),
          ...incoming.map((joined) => relationshipRow(node, joined, 'IN')),
        ],
      };
    }),
  );
}

/** Typed relationships by the ids of their propositions; each type has an index of its own. */
async function readTyped(
  runner: Runner,
  nodes: readonly NodeRow[],
  propositions: readonly string[],
): Promise<Rows> {
  const wanted = new Set(propositions);
  const relations = nodes.filter(
    ({ label, id, also }) => label === 'Proposition' && also.includes('Relation') && wanted.has(id),
  );
  const rows: RelationshipRow[] = [];
  for (const [type, own] of groupBy(relations, ({ properties }) => String(properties.predicate))) {
    const { records } = await runner.run<TypedRecord>(
      ['UNWIND $ids AS id', `MATCH (a)-[r:${escapeName(type)} {id: id}]->(b)`, TYPED].join('\n'),
      { ids: own.map(({ id }) => id) },
    );
    rows.push(...records.map((record) => typedRow(record.toObject())));
  }
  return { nodes: [], relationships: rows };
}

/** A node as a row, from what a query returns of it. */
export function nodeRow(
  label: NodeLabel,
  labels: readonly string[],
  properties: Record<string, PropertyValue>,
): NodeRow {
  const { id } = properties;
  invariant(typeof id === 'string', `a ${label} without an id`);
  return {
    label,
    id,
    also: labels.filter((other) => other !== label).sort(),
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => !STORE_PROPERTIES.has(name)),
    ),
  };
}

function relationshipRow(
  owner: NodeKey,
  [element, type, properties, labels, id]: Joined,
  direction: 'OUT' | 'IN',
): RelationshipRow {
  const own = { label: owner.label, id: owner.id };
  const label = NODE_LABELS.find((candidate) => labels.includes(candidate));
  invariant(label, `${type} leads to a node without a label of ours`);
  const other = { label, id };
  const [from, to] = direction === 'OUT' ? [own, other] : [other, own];
  return { element, type, from, to, owner: own, properties };
}

function typedRow({ element, from, to, type, properties }: TypedRecord): RelationshipRow {
  return {
    element,
    type,
    from: { label: 'Entity', id: from },
    to: { label: 'Entity', id: to },
    owner: { label: 'Proposition', id: String(properties.id) },
    properties,
  };
}

function join(parts: readonly Rows[]): Rows {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
}
