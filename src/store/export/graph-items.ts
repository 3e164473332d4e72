import type { Graph } from '../../derive/graph.ts';
import type { Dataset, ExportSource } from '../../exports/export-format.ts';
import type { ItemKind, ItemOf } from '../../exports/export-item.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { groupBy } from '../../util/group-by.ts';
import { indexBy } from '../../util/index-by.ts';
import { projectGraph } from '../project-graph.ts';
import { type NodeKey, type NodeRow, printKey, type RelationshipRow } from '../rows.ts';
import { buildItem } from './build-item.ts';
import {
  type Head,
  headBehind,
  HEADS,
  type Joined,
  type JoinedNode,
  type Place,
  PLACES,
} from './joined-node.ts';

/** The items of a graph that is in memory: those of the store that would hold it. */
export function graphItems(graph: Graph, ontology: Ontology, dataset: Dataset): ExportSource {
  const index = indexRows(graph, ontology);
  return {
    dataset,
    // eslint-disable-next-line @typescript-eslint/require-await -- whoever reads waits for the store's pages, and so for these
    async *items<Kind extends ItemKind>(kind: Kind): AsyncGenerator<ItemOf<Kind>> {
      const place = PLACES[kind];
      for (const node of index.byLabel.get(place.label) ?? []) {
        if (isItem(node, place)) yield buildItem(kind, joinedNode(node, place, index));
      }
    },
  };
}

interface RowIndex {
  /** Each list by id. */
  readonly byLabel: ReadonlyMap<string, readonly NodeRow[]>;
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly outgoing: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly incoming: ReadonlyMap<string, readonly RelationshipRow[]>;
  /** Typed relationships by the ids of their relations. */
  readonly typed: ReadonlyMap<string, RelationshipRow>;
}

function indexRows(graph: Graph, ontology: Ontology): RowIndex {
  const { nodes, relationships } = projectGraph(graph, ontology);
  const sorted = [...nodes].sort((a, b) => compareCodePoints(a.id, b.id));
  const typed = relationships.filter(({ properties }) => typeof properties.id === 'string');
  return {
    byLabel: groupBy(sorted, ({ label }) => label),
    nodes: indexBy(nodes, printKey),
    outgoing: groupBy(relationships, ({ from }) => printKey(from)),
    incoming: groupBy(relationships, ({ to }) => printKey(to)),
    typed: indexBy(typed, ({ properties }) => String(properties.id)),
  };
}

function isItem({ also, properties }: NodeRow, place: Place): boolean {
  if (place.also !== undefined && !also.includes(place.also)) return false;
  return !place.isFact || properties.live === true;
}

function joinedNode(
  node: NodeRow,
  { outgoing, incoming, also }: Place,
  index: RowIndex,
): JoinedNode {
  const key = printKey(node);
  const joined = [
    ...(index.outgoing.get(key) ?? []).flatMap((row) => {
      const head = headBehind(row.type, outgoing);
      return head === undefined ? [] : [joinedTo(row, { to: row.to, head }, index)];
    }),
    ...(index.incoming.get(key) ?? []).flatMap((row) => {
      const head = headBehind(row.type, incoming);
      return head === undefined ? [] : [joinedTo(row, { to: row.from, head }, index)];
    }),
  ];
  const { since, until } = also === 'Relation' ? (index.typed.get(node.id)?.properties ?? {}) : {};
  return {
    id: node.id,
    properties: node.properties,
    joined,
    ...(typeof since === 'string' ? { since } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

function joinedTo(
  { type, properties }: RelationshipRow,
  { to, head: name }: { readonly to: NodeKey; readonly head: Head },
  index: RowIndex,
): Joined {
  const { rank } = properties;
  const held = index.nodes.get(printKey(to))?.properties ?? {};
  const head = HEADS[name].flatMap((column) => {
    const value = held[column];
    return value === undefined ? [] : [[column, value] as const];
  });
  return {
    type,
    id: to.id,
    rank: typeof rank === 'number' ? rank : 0,
    head: Object.fromEntries(head),
    cluster: name === 'RECORD' ? clusterOf(to, index) : null,
  };
}

function clusterOf(record: NodeKey, index: RowIndex): Joined['cluster'] {
  const [row] = (index.outgoing.get(printKey(record)) ?? []).filter(({ type }) => type === 'IN');
  if (row === undefined) return null;
  const { name, kind } = index.nodes.get(printKey(row.to))?.properties ?? {};
  return {
    id: row.to.id,
    name: typeof name === 'string' ? name : row.to.id,
    kind: typeof kind === 'string' ? kind : null,
  };
}
