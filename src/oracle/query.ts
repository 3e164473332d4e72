import type { Entity, Graph } from '../derive/graph.ts';
import { identitySuggestions } from '../derive/suggestions/identity-suggestions.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { listChanges } from './changes.ts';
import { connect } from './connection.ts';
import { listCounts } from './counts.ts';
import { listCoverage } from './coverage.ts';
import { listDiscrepancies } from './discrepancies.ts';
import { reportEvidence } from './evidence-report.ts';
import type { Context } from './context.ts';
import type { Parents, RootFields } from './field-resolvers.ts';
import { ENTITY_TESTS } from './filters.ts';
import { knownLog } from './first-recorded.ts';
import { keep } from './keep.ts';
import {
  listClaims,
  listEvents,
  listFigures,
  listRelations,
  listSources,
  listStatements,
} from './lists.ts';
import { clusterOf, findEntity } from './look-up.ts';
import { findNeighborhood } from './neighborhood.ts';
import { findPaths } from './paths.ts';
import { findRetractedClaim, findTaken } from './retracted.ts';
import { search } from './search.ts';
import { suggestionOrder } from './suggestion-order.ts';
import { listTimeline } from './timeline.ts';
import { findNote, findTakenRemark } from './notebook.ts';
import { batchOrder, entityOrder, narrativeOrder } from './order.ts';
import { figures, relations } from './propositions-of-kind.ts';

/** What can be asked. */
export const QUERY: RootFields = {
  node: (_root, { id }, context) => findNode(context, id),
  nodes: (_root, { ids }, context) => ids.map((id) => findNode(context, id)),
  entity: (_root, { id }, { graph }) => findEntity(graph, id),
  entities: (_root, { where, orderBy, ...page }, { graph }) => {
    const kept = keep(graph.entities.values(), ENTITY_TESTS, where, graph);
    return connect(kept, entityOrder(graph, orderBy), page);
  },
  actors: (_root, { where, orderBy, ...page }, { graph }) => {
    const kept = keep(ofKinds(graph, ACTORS), ENTITY_TESTS, where, graph);
    return connect(kept, entityOrder(graph, orderBy, 'actors'), page);
  },
  places: (_root, { where, orderBy, ...page }, { graph }) => {
    const kept = keep(ofKinds(graph, PLACES), ENTITY_TESTS, where, graph);
    return connect(kept, entityOrder(graph, orderBy, 'places'), page);
  },
  events: (_root, args, context) => listEvents(context, ofKinds(context.graph, ['EVENT']), args),
  statements: (_root, args, { graph }) => listStatements(graph, graph.statements.values(), args),
  claims: (_root, args, context) =>
    listClaims(context, context.graph.claims.values(), args, () => true),
  relations: (_root, args, { graph }) => listRelations(graph, relations(graph), args),
  search: (_root, args, { graph }) => search(graph, args),
  timeline: (_root, args, { graph }) => listTimeline(graph, args),
  paths: (_root, args, { graph }) => findPaths(graph, args),
  neighborhood: (_root, args, { graph }) => findNeighborhood(graph, args),
  coverage: (_root, args, { graph }) => listCoverage(graph, args),
  counts: (_root, args, context) => listCounts(context, args),
  identitySuggestions: (_root, { of, minScore, ...page }, { graph }) => {
    const pairs = identitySuggestions(graph, { of, minScore });
    return connect(pairs, suggestionOrder(), page);
  },
  verifyEvidence: (_root, { source }, { graph, texts }) => reportEvidence(graph, texts, source),
  discrepancies: (_root, args, { graph }) =>
    listDiscrepancies(graph, graph.discrepancies.values(), args),
  changes: (_root, { from, to, ...args }, { through }) =>
    listChanges(through(from), through(to), args),
  figures: (_root, args, { graph }) => listFigures(graph, figures(graph), args),
  sources: (_root, args, context) => listSources(context, context.graph.sources.values(), args),
  batches: (_root, args, { graph, log }) => connect(knownLog(log), batchOrder(graph), args),
  narratives: (_root, args, { graph }) =>
    connect(graph.facts.narratives, narrativeOrder(graph), args),
};

const ACTORS: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'GROUP', 'COUNTRY'];
const PLACES: readonly EntityKind[] = ['COUNTRY', 'LOCATION'];

function ofKinds({ entities }: Graph, kinds: readonly EntityKind[]): readonly Entity[] {
  return [...entities.values()].filter(({ kind }) => kinds.includes(kind));
}

type NodeType =
  | 'Person'
  | 'Statement'
  | 'Source'
  | 'Claim'
  | 'Passage'
  | 'Rendering'
  | 'Relation'
  | 'Figure'
  | 'Fact'
  | 'Question'
  | 'Discrepancy'
  | 'Batch'
  | 'IdentityJudgement'
  | 'Note'
  | 'Narrative';

/** Ids are of one namespace: at most one of these has it. What has been taken back is answered as it stood. */
function findNode(context: Context, id: string): Parents[NodeType] | undefined {
  const { graph, log = [] } = context;
  const cluster = clusterOf(graph, id);
  return (
    graph.entities.get(cluster) ??
    graph.statements.get(cluster) ??
    graph.sources.get(id) ??
    graph.claims.get(id) ??
    graph.passages.get(id) ??
    graph.renderings.get(id) ??
    graph.propositions.get(id) ??
    graph.questions.get(id) ??
    graph.discrepancies.get(id) ??
    log.find((batch) => batch.id === id) ??
    graph.facts.judgements.find((judgement) => judgement.id === id) ??
    findNote(graph, id) ??
    graph.facts.narratives.find((narrative) => narrative.id === id) ??
    findRetractedClaim(context, id) ??
    findTaken(context, 'sources', id)?.then.graph.sources.get(id) ??
    findTaken(context, 'passages', id)?.then.graph.passages.get(id) ??
    findTaken(context, 'renderings', id)?.then.graph.renderings.get(id) ??
    findTakenRemark(context, id)
  );
}
