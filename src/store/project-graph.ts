import type { Graph } from '../derive/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { projectDerived } from './project-derived.ts';
import { projectFacts } from './project-facts.ts';
import type { Rows } from './rows.ts';

/**
 * The property graph that a store holds for a derived graph: the facts, and what follows from them. With
 * its two halves, the one place that says how the model stands in Neo4j.
 */
export function projectGraph(graph: Graph, ontology: Ontology): Rows {
  const parts = [...projectFacts(graph, ontology), ...projectDerived(graph, ontology)];
  return {
    nodes: parts.map(({ node }) => node),
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
}
