import type { ClaimContent } from '../model/claim.ts';
import type { NoteContent } from '../model/dossier.ts';
import { invariant } from '../util/invariant.ts';
import { viewId } from '../model/view-id.ts';
import { latestAssessments } from '../derive/latest-assessments.ts';
import { getFirstBatch } from './batches.ts';
import { connect } from './connection.ts';
import { listClaimsAgainstClaim } from './contradictions.ts';
import type { Context } from './context.ts';
import type { Fields } from './field-resolvers.ts';
import { get, getEntities } from './look-up.ts';
import { listNotes } from './notebook.ts';
import { entityOrder, passageOrder } from './order.ts';
import { byId, comparePositions } from './position.ts';
import {
  describeRetraction,
  findEntitiesOf,
  findEntityOf,
  findStatementOf,
  getAnyRecord,
  getEnd,
  getSource,
  type SeenClaim,
} from './retracted.ts';
import { findAttribute, findMeasure, findRelationType } from './predicates.ts';
import { timeOfClaim } from './times.ts';

/** What is said of a claim. */
export const CLAIM: Fields<'Claim'> = {
  id: ({ claim }) => claim.id,
  viewId: ({ claim }, _args, { lens }) => viewId(claim.id, lens ?? {}),
  subject: ({ claim }, _args, context) => {
    const subject = firstAtEnd('SUBJECT', claim.content);
    invariant(subject, `the claim ${claim.id} has no subject`);
    return getEnd(context, subject);
  },
  predicate: ({ claim }) => claim.content.predicate,
  relationType: ({ claim }, _args, { ontology }) =>
    findRelationType(ontology, claim.content.predicate),
  measure: ({ claim }, _args, { ontology }) => findMeasure(ontology, claim.content.predicate),
  attribute: ({ claim }, _args, { ontology }) => findAttribute(ontology, claim.content.predicate),
  object: ({ claim }, _args, context) => {
    const object = firstAtEnd('OBJECT', claim.content);
    return object === undefined ? null : getEnd(context, object);
  },
  value: ({ claim }) => claim.content.value,
  subjectText: ({ claim }) => claim.content.subjectText,
  objectText: ({ claim }) => claim.content.objectText,
  role: ({ claim }) => claim.content.role,
  office: ({ claim }) => claim.content.office,
  event: ({ claim }, _args, context) => findEntityOf(context, claim.content.event),
  scope: ({ claim: { content }, taken }) =>
    taken === undefined ? content.scope : content.scope && { ...content.scope, entities: [] },
  when: timeOfClaim,
  modality: ({ claim }) => claim.content.modality,
  negated: ({ claim }) => claim.content.negated,
  hedge: ({ claim }) => claim.content.hedge,
  list: ({ claim }) => claim.content.members,
  statement: ({ statement = '' }, _args, { graph }) => graph.statements.get(statement),
  via: ({ claim }, _args, context) => findEntitiesOf(context, claim.content.via),
  passages: ({ passages }, _args, { graph }) => {
    const { positionOf } = passageOrder(graph);
    return [...passages].sort((a, b) => comparePositions(positionOf(a), positionOf(b), 'ASC'));
  },
  propositions: ({ propositions }, _args, { graph }) =>
    byId(propositions.map((id) => get(graph.propositions, id))),
  contradictedBy: (claim, args, { graph }) => listClaimsAgainstClaim(graph, claim, args),
  recordedAt: ({ claim }, _args, context) => getFirstBatch(context, 'claims', claim.id).recordedAt,
  batch: ({ claim }, _args, context) => getFirstBatch(context, 'claims', claim.id),
  credibility: (claim, _args, context) => assessmentOf(claim, context)?.credibility,
  confidence: (claim, _args, context) => assessmentOf(claim, context)?.confidence,
  retraction: ({ taken }) => taken && describeRetraction(taken),
  notes: ({ claim, taken }, args, { graph }) =>
    listNotes(graph, taken === undefined ? [claim.id] : [], args),
};

/** What is said of an origin. */
export const ORIGIN: Fields<'Origin'> = {
  node: ({ id, kind }, _args, context) => {
    if (kind === 'SOURCE') return getSource(context, id);
    const node = kind === 'UTTERANCE' ? findStatementOf(context, id) : findEntityOf(context, id);
    return node ?? getAnyRecord(context, id);
  },
};

/** What is said of members that are named together. */
export const ENTITY_LIST: Fields<'EntityList'> = {
  members: ({ records }, args, context) =>
    connect(findEntitiesOf(context, records), entityOrder(context.graph), args),
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

/** What the latest assessment says of a claim; of one that was taken back, what it said then. */
function assessmentOf({ claim, taken }: SeenClaim, context: Context): NoteContent | undefined {
  const { notes } = (taken?.then ?? context).graph.facts;
  return latestAssessments(notes).get(claim.id);
}
