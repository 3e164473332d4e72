import type { Graph } from '../../src/derive/graph.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { createMemoryStore } from '../../src/oracle/memory-store.ts';
import { type CanonicalDump, canonicalDump } from '../../src/store/canonical-dump.ts';
import { projectGraph } from '../../src/store/project-graph.ts';

/** The canonical dump of what a store should hold after some batches, all derived at once, in memory. */
export function dumpOf(batches: readonly BatchContent[]): CanonicalDump {
  const store = createMemoryStore();
  for (const batch of batches) store.ingest(batch);
  return dumpOfGraph(store.graph());
}

/** The canonical dump of a graph. */
export function dumpOfGraph(graph: Graph): CanonicalDump {
  return canonicalDump(projectGraph(graph, readOntology()));
}

/** What only one of two dumps has, so that a test that fails shows where. */
export function compareDumps(
  actual: CanonicalDump,
  expected: CanonicalDump,
): { readonly surplus: readonly string[]; readonly missing: readonly string[] } {
  const [are, should] = [new Set(actual.lines), new Set(expected.lines)];
  return {
    surplus: actual.lines.filter((line) => !should.has(line)),
    missing: expected.lines.filter((line) => !are.has(line)),
  };
}

/** Of two equal dumps. */
export const NO_DIFFERENCE = { surplus: [], missing: [] };
