import type { Discrepancy, Graph, Proposition, StatedClaim } from '../derive/graph.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Identified, JudgementContent } from '../model/dossier.ts';
import { indexBy } from '../util/index-by.ts';
import { namedEntities } from './claims-naming.ts';
import { clustersOf } from './look-up.ts';

/** What can differ between two views. */
export type Changed = StatedClaim | Proposition | Discrepancy | Identified<JudgementContent>;

/** Something of a view, so that it can be compared with itself in another. */
export interface Comparable {
  readonly id: string;
  readonly node: Changed;
  /** Judgements, claims, propositions, discrepancies: in this order. */
  readonly rank: number;
  /** Ids of what it has to do with: entities, statement, source, questions. */
  readonly concerned: readonly string[];
  readonly isContested: boolean;
  /** Equal where nothing has altered. */
  readonly face: string;
}

/** All that can change, by id. */
export function comparablesOf(graph: Graph): ReadonlyMap<string, Comparable> {
  return indexBy(
    [
      ...graph.facts.judgements.map((judgement) => comparableJudgement(graph, judgement)),
      ...[...graph.claims.values()].map((claim) => comparableClaim(graph, claim)),
      ...[...graph.propositions.values()].map((said) => comparableProposition(graph, said)),
      ...[...graph.discrepancies.values()].map(comparableDiscrepancy),
    ],
    ({ id }) => id,
  );
}

const UNALTERED = { isContested: false, face: '' };

function comparableJudgement(graph: Graph, node: Identified<JudgementContent>): Comparable {
  const { left, right } = node.content;
  const concerned = [left, right, ...clustersOf(graph, [left, right])];
  return { ...UNALTERED, id: node.id, node, rank: 0, concerned };
}

function comparableClaim(graph: Graph, node: StatedClaim): Comparable {
  const { claim, source, statement } = node;
  const concerned = [
    ...namedEntities(graph, node),
    source.id,
    ...(statement === undefined ? [] : [statement]),
  ];
  return { ...UNALTERED, id: claim.id, node, rank: 1, concerned };
}

function comparableProposition(graph: Graph, node: Proposition): Comparable {
  const { id, questions, claims, originCount } = node;
  return {
    id,
    node,
    rank: 2,
    concerned: [...entitiesOfProposition(node), ...questions],
    isContested: graph.contested.has(id),
    face: canonicalJson({ claims, originCount }),
  };
}

/** The entities that a proposition is about. */
export function entitiesOfProposition(said: Proposition): readonly string[] {
  const ids =
    said.kind === 'RELATION'
      ? [said.from, said.to, said.event]
      : said.kind === 'FACT'
        ? [said.of, said.object]
        : [said.of];
  return ids.filter((id) => id !== undefined);
}

function comparableDiscrepancy(node: Discrepancy): Comparable {
  const { id, about, question, positions } = node;
  return {
    id,
    node,
    rank: 3,
    concerned: [...about, question],
    isContested: false,
    face: canonicalJson(positions.map(({ claims }) => claims)),
  };
}
