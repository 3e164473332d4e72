import type { Entity, Graph, Origin } from '../derive/graph.ts';
import type { ClaimContent } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import type { Utterance } from '../derive/graph.ts';
import { invariant } from '../util/invariant.ts';
import { viewId } from '../model/view-id.ts';
import { latestAssessments } from '../derive/latest-assessments.ts';
import { getFirstBatch } from './batches.ts';
import { connect } from './connection.ts';
import { listClaimsAgainstClaim } from './contradictions.ts';
import type { Fields } from './field-resolvers.ts';
import { findEntity, get, getEntities, getEntity } from './look-up.ts';
import { listNotes } from './notebook.ts';
import { entityOrder, passageOrder } from './order.ts';
import { byId, comparePositions } from './position.ts';
import { findAttribute, findMeasure, findRelationType } from './predicates.ts';
import { timeOfClaim } from './times.ts';

/** What is said of a claim. */
export const CLAIM: Fields<'Claim'> = {
  id: ({ claim }) => claim.id,
  viewId: ({ claim }, _args, { lens }) => viewId(claim.id, lens ?? {}),
  subject: ({ claim }, _args, { graph }) => {
    const subject = firstAtEnd('SUBJECT', claim.content);
    invariant(subject, `the claim ${claim.id} has no subject`);
    return getEntity(graph, subject);
  },
  predicate: ({ claim }) => claim.content.predicate,
  relationType: ({ claim }, _args, { ontology }) =>
    findRelationType(ontology, claim.content.predicate),
  measure: ({ claim }, _args, { ontology }) => findMeasure(ontology, claim.content.predicate),
  attribute: ({ claim }, _args, { ontology }) => findAttribute(ontology, claim.content.predicate),
  object: ({ claim }, _args, { graph }) => findEntity(graph, firstAtEnd('OBJECT', claim.content)),
  value: ({ claim }) => claim.content.value,
  subjectText: ({ claim }) => claim.content.subjectText,
  objectText: ({ claim }) => claim.content.objectText,
  role: ({ claim }) => claim.content.role,
  office: ({ claim }) => claim.content.office,
  event: ({ claim }, _args, { graph }) => findEntity(graph, claim.content.event),
  scope: ({ claim }) => claim.content.scope,
  when: timeOfClaim,
  modality: ({ claim }) => claim.content.modality,
  negated: ({ claim }) => claim.content.negated,
  hedge: ({ claim }) => claim.content.hedge,
  list: ({ claim }) => claim.content.members,
  statement: ({ statement = '' }, _args, { graph }) => graph.statements.get(statement),
  via: ({ claim }, _args, { graph }) => getEntities(graph, claim.content.via),
  passages: ({ passages }, _args, { graph }) => {
    const { positionOf } = passageOrder(graph);
    return [...passages].sort((a, b) => comparePositions(positionOf(a), positionOf(b), 'ASC'));
  },
  propositions: ({ propositions }, _args, { graph }) =>
    byId(propositions.map((id) => get(graph.propositions, id))),
  contradictedBy: (claim, args, { graph }) => listClaimsAgainstClaim(graph, claim, args),
  recordedAt: ({ claim }, _args, context) => getFirstBatch(context, 'claims', claim.id).recordedAt,
  batch: ({ claim }, _args, context) => getFirstBatch(context, 'claims', claim.id),
  credibility: ({ claim }, _args, { graph }) =>
    latestAssessments(graph.facts.notes).get(claim.id)?.credibility,
  confidence: ({ claim }, _args, { graph }) =>
    latestAssessments(graph.facts.notes).get(claim.id)?.confidence,
  notes: ({ claim }, args, { graph }) => listNotes(graph, [claim.id], args),
};

/** What is said of an origin. */
export const ORIGIN: Fields<'Origin'> = {
  node: (origin, _args, { graph }) => {
    const node = findOrigin(graph, origin);
    invariant(node, `the origin ${origin.id} is not there`);
    return node;
  },
};

/** What is said of members that are named together. */
export const ENTITY_LIST: Fields<'EntityList'> = {
  members: ({ records }, args, { graph }) =>
    connect(getEntities(graph, records), entityOrder(graph), args),
};

/** What is said of a scope, of a claim or of a proposition: its entities are named by any of their records. */
export const SCOPE: Fields<'Scope'> = {
  entities: ({ entities }, _args, { graph }) => getEntities(graph, entities),
};

/** Subject or object of a claim; the first member where members are it. */
function firstAtEnd(
  end: 'SUBJECT' | 'OBJECT',
  { subject, object, members }: ClaimContent,
): string | undefined {
  const single = end === 'SUBJECT' ? subject : object;
  return single ?? (members?.end === end ? members.records[0] : undefined);
}

function findOrigin(
  graph: Graph,
  { id, kind }: Origin,
): Utterance | Entity | SourceContent | undefined {
  switch (kind) {
    case 'UTTERANCE':
      return graph.statements.get(id);
    case 'AGENCY':
      return graph.entities.get(id);
    case 'SOURCE':
      return graph.sources.get(id);
  }
}
