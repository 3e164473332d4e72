import type {
  Discrepancy,
  Entity,
  FigureProposition,
  Graph,
  Proposition,
  RelationProposition,
  StatedClaim,
  Utterance,
} from '../derive/graph.ts';
import type {
  GqlClaimWhere,
  GqlDiscrepancyWhere,
  GqlEntityWhere,
  GqlEventWhere,
  GqlFigureWhere,
  GqlRelationWhere,
  GqlSourceWhere,
  GqlStatementWhere,
} from '../generated/resolvers.ts';
import type { ClaimContent } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import { entitiesOfProposition } from './comparable.ts';
import type { Tests } from './keep.ts';
import { clustersOf } from './look-up.ts';
import { matchesIds, matchesRecords, matchesWords } from './match-filter.ts';

/** The tests of a filter on entities. */
export const ENTITY_TESTS: Tests<GqlEntityWhere, Entity> = {
  ids: ({ id }, ids, graph) => isAmongRecords(graph, ids, id),
  kinds: ({ kind }, kinds) => kinds.includes(kind),
  name: ({ name }, filter) => matchesWords(filter, name),
};

/** The tests of a filter on events. */
export const EVENT_TESTS: Tests<GqlEventWhere, Entity> = {
  ids: ({ id }, ids, graph) => isAmongRecords(graph, ids, id),
  name: ({ name }, filter) => matchesWords(filter, name),
  modalities: ({ modality }, modalities) => isAmong(modalities, modality),
  contested: ({ id }, wanted, graph) =>
    [...graph.propositions.values()].some(
      (said) => graph.contested.has(said.id) && entitiesOfProposition(said).includes(id),
    ) === wanted,
};

/** The tests of a filter on statements. */
export const STATEMENT_TESTS: Tests<GqlStatementWhere, Utterance> = {
  ids: ({ id }, ids, graph) => isAmongRecords(graph, ids, id),
  speaker: ({ speakers }, filter, graph) => matchesRecords(graph, filter, speakers),
  onBehalfOf: ({ onBehalfOf }, filter, graph) => matchesRecords(graph, filter, onBehalfOf),
  addressee: ({ addressees }, filter, graph) => matchesRecords(graph, filter, addressees),
  about: ({ about }, filter, graph) => matchesRecords(graph, filter, about),
  source: ({ renderings }, filter) =>
    matchesIds(
      filter,
      renderings.map(({ content }) => content.source),
    ),
};

/** The tests of a filter on claims. */
export const CLAIM_TESTS: Tests<GqlClaimWhere, StatedClaim> = {
  ids: ({ claim }, ids) => ids.includes(claim.id),
  subject: ({ claim }, filter, graph) =>
    matchesRecords(graph, filter, atEnd('SUBJECT', claim.content, graph)),
  object: ({ claim }, filter, graph) =>
    matchesRecords(graph, filter, atEnd('OBJECT', claim.content, graph)),
  // No name is that of a relation type, a measure and an attribute.
  relationTypes: ({ claim }, types) => isAmong(types, claim.content.predicate),
  measures: ({ claim }, measures) => isAmong(measures, claim.content.predicate),
  attributes: ({ claim }, attributes) => isAmong(attributes, claim.content.predicate),
  modalities: ({ claim }, modalities) => modalities.includes(claim.content.modality),
  negated: ({ claim }, negated) => claim.content.negated === negated,
  attributed: ({ statement }, attributed) => (statement !== undefined) === attributed,
  speaker: ({ statement = '' }, filter, graph) =>
    matchesRecords(graph, filter, graph.statements.get(statement)?.speakers ?? []),
  statement: ({ statement }, filter, graph) => matchesRecords(graph, filter, given(statement)),
  source: ({ source }, filter) => matchesIds(filter, [source.id]),
  contested: ({ propositions }, wanted, graph) =>
    propositions.some((id) => graph.contested.has(id)) === wanted,
};

/** The tests of a filter on relations. */
export const RELATION_TESTS: Tests<GqlRelationWhere, RelationProposition> = {
  ids: ({ id }, ids) => ids.includes(id),
  types: ({ predicate }, types) => isAmong(types, predicate),
  from: ({ from }, filter, graph) => matchesRecords(graph, filter, [from]),
  to: ({ to }, filter, graph) => matchesRecords(graph, filter, [to]),
  roles: ({ role }, roles) => isAmong(roles, role),
  event: ({ event }, filter, graph) => matchesRecords(graph, filter, given(event)),
  modalities: ({ modality }, modalities) => modalities.includes(modality),
  negated: (relation, negated) => relation.negated === negated,
  source: (relation, filter, graph) => matchesIds(filter, sourcesBehind(graph, relation)),
  contested: ({ id }, wanted, graph) => graph.contested.has(id) === wanted,
};

/** The tests of a filter on figures. */
export const FIGURE_TESTS: Tests<GqlFigureWhere, FigureProposition> = {
  ids: ({ id }, ids) => ids.includes(id),
  of: ({ of }, filter, graph) => matchesRecords(graph, filter, [of]),
  measures: ({ predicate }, measures) => isAmong(measures, predicate),
  source: (figure, filter, graph) => matchesIds(filter, sourcesBehind(graph, figure)),
  contested: ({ id }, wanted, graph) => graph.contested.has(id) === wanted,
  modalities: ({ modality }, modalities) => modalities.includes(modality),
};

/** The tests of a filter on discrepancies. */
export const DISCREPANCY_TESTS: Tests<GqlDiscrepancyWhere, Discrepancy> = {
  kinds: ({ kind }, kinds) => kinds.includes(kind),
  about: ({ about }, filter, graph) => matchesRecords(graph, filter, about),
  measures: ({ positions }, measures, graph) =>
    positions
      .flatMap(({ claims }) => claims)
      .some((id) => isAmong(measures, graph.claims.get(id)?.claim.content.predicate)),
  source: ({ positions }, filter) =>
    matchesIds(
      filter,
      positions.flatMap(({ sources }) => sources),
    ),
  withinOneSource: ({ withinOneSource }, wanted) => withinOneSource === wanted,
};

/** The tests of a filter on sources. */
export const SOURCE_TESTS: Tests<GqlSourceWhere, SourceContent> = {
  ids: ({ id }, ids) => ids.includes(id),
  publisher: ({ publisher }, filter, graph) =>
    matchesRecords(graph, filter, clustersOf(graph, given(publisher))),
  title: ({ title }, filter) => matchesWords(filter, title),
};

/** What is absent is in no list. */
function isAmong(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value);
}

function isAmongRecords(graph: Graph, records: readonly string[], id: string): boolean {
  return clustersOf(graph, records).includes(id);
}

/** Subject or object of a claim, and all members where members are it. */
function atEnd(
  end: 'SUBJECT' | 'OBJECT',
  { subject, object, members }: ClaimContent,
  graph: Graph,
): readonly string[] {
  const single = given(end === 'SUBJECT' ? subject : object);
  const listed = members?.end === end ? members.records : [];
  return clustersOf(graph, [...single, ...listed]);
}

function sourcesBehind(graph: Graph, { claims }: Proposition): readonly string[] {
  return claims.flatMap((id) => graph.claims.get(id)?.source.id ?? []);
}

function given<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
