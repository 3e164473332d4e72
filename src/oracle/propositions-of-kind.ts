import type {
  FactProposition,
  FigureProposition,
  Graph,
  RelationProposition,
} from '../derive/graph.ts';

/** All relations. */
export function relations(graph: Graph): readonly RelationProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'RELATION');
}

/** All figures. */
export function figures(graph: Graph): readonly FigureProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'FIGURE');
}

/** All facts. */
export function facts(graph: Graph): readonly FactProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'FACT');
}
