import type { ExportSource } from './export-format.ts';
import type { GraphEdge, GraphNode } from './graph-columns.ts';
import { edgesOf } from './graph-edges.ts';
import { DRAWN_KINDS, nodeOf } from './graph-nodes.ts';

/** The nodes of a property graph, by kind and id. */
export async function* streamNodes(source: ExportSource): AsyncGenerator<GraphNode> {
  for (const kind of DRAWN_KINDS) {
    for await (const item of source.items(kind)) {
      const node = nodeOf(item);
      if (node !== undefined) yield node;
    }
  }
}

/** Its edges, in the order of the items that they are written with. */
export async function* streamEdges(source: ExportSource): AsyncGenerator<GraphEdge> {
  for (const kind of DRAWN_KINDS) {
    // Entities have none of their own.
    if (kind === 'ENTITY') continue;
    for await (const item of source.items(kind)) yield* edgesOf(item);
  }
}
