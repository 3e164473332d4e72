import type { Graph } from '../derive/graph.ts';
import { placeContainment } from '../derive/place-containment.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { projectDerived } from './project-derived.ts';
import { projectFacts } from './project-facts.ts';
import { projectPlaces } from './project-places.ts';
import type { NodeKey, Rows } from './rows.ts';

/**
 * The property graph that a store holds for a derived graph: the facts, and what follows from them. With
 * its two halves, the one place that says how the model stands in Neo4j.
 *
 * Facts may name records that no live batch has (of another dossier, or of a dossier that was revised
 * before its sources). There is no entity for them, and nothing leads to it; what names it keeps its id.
 */
export function projectGraph(graph: Graph, ontology: Ontology): Rows {
  const parts = [...projectFacts(graph, ontology), ...projectDerived(graph, ontology)];
  const isThere = ({ label, id }: NodeKey): boolean => label !== 'Entity' || graph.entities.has(id);
  return {
    nodes: parts.map(({ node }) => node),
    relationships: parts
      .flatMap(({ relationships }) => relationships)
      .filter(({ from, to }) => isThere(from) && isThere(to))
      .concat(projectPlaces(placeContainment(graph))),
  };
}
