import { deriveGraph } from '../../src/derive/derive-graph.ts';
import { liveFacts } from '../../src/derive/live-facts.ts';
import type { Graph } from '../../src/derive/graph.ts';
import type { ExportFormat, ExportSource } from '../../src/exports/export-format.ts';
import type { ExportItem, ItemKind } from '../../src/exports/export-item.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { graphItems } from '../../src/store/export/graph-items.ts';
import { readSeed } from './read-seed.ts';

/** When the seed of the tests was recorded. */
const RECORDED = '2022-02-01T00:00:00.000Z';

/** The seed as a graph in memory. */
export async function seedGraph(): Promise<Graph> {
  const { own, sources } = await readSeed();
  const log = [own, ...sources].map((content, index) => ({ seq: index + 1, content }));
  return deriveGraph(liveFacts(log), readOntology());
}

/** A graph as formats read it. */
export function sourceOfGraph(graph: Graph): ExportSource {
  return graphItems(graph, readOntology(), {
    firstRecordedAt: RECORDED,
    lastRecordedAt: RECORDED,
  });
}

/** All that a format writes. */
export async function printAll(format: ExportFormat, source: ExportSource): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of format.print(source)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** All items of a kind. */
export async function allItems<Kind extends ItemKind>(
  source: ExportSource,
  kind: Kind,
): Promise<readonly Extract<ExportItem, { kind: Kind }>[]> {
  const items = [];
  for await (const item of source.items(kind)) items.push(item);
  return items;
}
