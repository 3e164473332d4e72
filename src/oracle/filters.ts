import type {
  Discrepancy,
  Entity,
  FigureProposition,
  Graph,
  Proposition,
  RelationProposition,
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
import { timeOf } from '../derive/time.ts';
import type { SourceContent } from '../model/evidence.ts';
import { entitiesOfProposition } from './comparable.ts';
import type { Tests } from './keep.ts';
import { claimsConcerning } from './claims-concerning.ts';
import type { Context } from './context.ts';
import { firstRecorded, knownLog } from './first-recorded.ts';
import { clustersOf, get, getClaims } from './look-up.ts';
import type { SeenClaim } from './retracted.ts';
import { stancesOf } from './stances-of.ts';
import { matchesDays, rangeOfDay } from './match-days.ts';
import {
  matchesCode,
  matchesIds,
  matchesNumber,
  matchesRecords,
  matchesSomeWords,
  matchesWords,
} from './match-filter.ts';
import { claimsHoldOn, eventMatchesHoldsOn } from './matches-holds-on.ts';
import { participantsOf, placesOf } from './participation.ts';
import { matchesPlace } from './places.ts';
import { eventTimes } from './times.ts';

/** The tests of a filter on entities. */
export const ENTITY_TESTS: Tests<GqlEntityWhere, Entity> = {
  ids: ({ id }, ids, graph) => isAmongRecords(graph, ids, id),
  kinds: ({ kind }, kinds) => kinds.includes(kind),
  name: ({ name }, filter) => matchesWords(filter, name),
  identifier: ({ records }, filter) =>
    matchesSomeWords(
      filter,
      records.flatMap(({ identifiers }) =>
        identifiers.flatMap(({ scheme, value }) => [value, `${scheme}:${value}`]),
      ),
    ),
  source: ({ id }, filter, graph) => matchesIds(filter, sourcesSpeakingOf(graph, id)),
};

/** What tests look at beside the graph: what the ontology says, and how the graph came about. */
export type Beside = Pick<Context, 'ontology' | 'log'>;

/** The tests of a filter on events. */
export const EVENT_TESTS: Tests<GqlEventWhere, Entity, Beside> = {
  ids: ({ id }, ids, graph) => isAmongRecords(graph, ids, id),
  name: ({ name }, filter) => matchesWords(filter, name),
  modalities: ({ modality }, modalities) => isAmong(modalities, modality),
  contested: ({ id }, wanted, graph) =>
    [...graph.propositions.values()].some(
      (said) => graph.contested.has(said.id) && entitiesOfProposition(said).includes(id),
    ) === wanted,
  code: ({ records }, filter) =>
    matchesCode(
      filter,
      records.flatMap(({ codes }) => codes),
    ),
  when: (event, filter, graph) => matchesDays(filter, eventTimes(graph, event)),
  holdsOn: ({ id }, asked, graph, _beside, where) => eventMatchesHoldsOn(graph, id, asked, where),
  place: ({ id }, filter, graph) => matchesPlace(graph, filter, placesOf(graph, id)),
  participant: ({ id }, filter, graph, { ontology }) =>
    matchesRecords(graph, filter, participantsOf(graph, id, ontology)),
  source: ({ id }, filter, graph) => matchesIds(filter, sourcesSpeakingOf(graph, id)),
  originCount: ({ id }, filter, graph) => {
    const origins = claimsConcerning(graph, id).map(({ origin }) => origin.id);
    return matchesNumber(filter, [new Set(origins).size]);
  },
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
  said: ({ when }, filter) => matchesDays(filter, when),
  text: ({ text }, filter) => matchesWords(filter, text),
  mode: ({ renderings }, modes) => renderings.some(({ content }) => modes.includes(content.mode)),
  narrative: ({ records }, filter, graph) =>
    matchesIds(
      filter,
      stancesOf(graph, records).map(({ content }) => content.narrative),
    ),
};

/** The tests of a filter on claims. */
export const CLAIM_TESTS: Tests<GqlClaimWhere, SeenClaim, Pick<Context, 'log'>> = {
  ids: ({ claim }, ids) => ids.includes(claim.id),
  subject: ({ subjects }, filter, graph) => matchesRecords(graph, filter, subjects),
  object: ({ objects }, filter, graph) => matchesRecords(graph, filter, objects),
  // No name is that of a relation type, a measure and an attribute.
  relationTypes: ({ claim }, types) => isAmong(types, claim.content.predicate),
  measures: ({ claim }, measures) => isAmong(measures, claim.content.predicate),
  attributes: ({ claim }, attributes) => isAmong(attributes, claim.content.predicate),
  modalities: ({ claim }, modalities) => modalities.includes(claim.content.modality),
  negated: ({ claim }, negated) => claim.content.negated === negated,
  attributed: ({ claim }, attributed) => (claim.content.statement !== undefined) === attributed,
  speaker: ({ statement = '' }, filter, graph) =>
    matchesRecords(graph, filter, graph.statements.get(statement)?.speakers ?? []),
  statement: ({ statement, madeIn }, filter, graph) =>
    matchesRecords(graph, filter, [...given(statement), ...given(madeIn)]),
  source: ({ source }, filter) => matchesIds(filter, [source.id]),
  contested: ({ propositions }, wanted, graph) =>
    propositions.some((id) => graph.contested.has(id)) === wanted,
  published: ({ source }, filter) => matchesDays(filter, [timeOf(source.published)]),
  when: ({ when }, filter) => matchesDays(filter, given(when)),
  holdsOn: (claim, asked) => claimsHoldOn([claim], asked),
  originCount: ({ propositions }, filter, graph) =>
    matchesNumber(
      filter,
      propositions.map((id) => get(graph.propositions, id).originCount),
    ),
  batch: ({ claim }, filter, _graph, { log }) => {
    const recorded = firstRecorded(knownLog(log), ({ claims }) => claims);
    return matchesIds(filter, [get(recorded, claim.id).id]);
  },
  // Which claims are listed at all, the list itself decides by it.
  retracted: () => true,
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
  knownSince: ({ knownSince }, filter) => matchesDays(filter, [rangeOfDay(knownSince)]),
  when: ({ when }, filter) => matchesDays(filter, when),
  holdsOn: ({ claims }, asked, graph) => claimsHoldOn(getClaims(graph, claims), asked),
  originCount: ({ originCount }, filter) => matchesNumber(filter, [originCount]),
};

/** The tests of a filter on figures. */
export const FIGURE_TESTS: Tests<GqlFigureWhere, FigureProposition> = {
  ids: ({ id }, ids) => ids.includes(id),
  of: ({ of }, filter, graph) => matchesRecords(graph, filter, [of]),
  measures: ({ predicate }, measures) => isAmong(measures, predicate),
  source: (figure, filter, graph) => matchesIds(filter, sourcesBehind(graph, figure)),
  contested: ({ id }, wanted, graph) => graph.contested.has(id) === wanted,
  modalities: ({ modality }, modalities) => modalities.includes(modality),
  number: ({ value: { number, low, high } }, filter) =>
    matchesNumber(filter, [...given(number), ...given(low), ...given(high)]),
  speaker: ({ claims }, filter, graph) => matchesRecords(graph, filter, speakersOf(graph, claims)),
  originCount: ({ originCount }, filter) => matchesNumber(filter, [originCount]),
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
  language: ({ language }, filter) => matchesWords(filter, language),
  published: ({ published }, filter) => matchesDays(filter, [timeOf(published)]),
};

/** What is absent is in no list. */
function isAmong(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value);
}

function isAmongRecords(graph: Graph, records: readonly string[], id: string): boolean {
  return clustersOf(graph, records).includes(id);
}

function sourcesSpeakingOf(graph: Graph, entity: string): readonly string[] {
  return claimsConcerning(graph, entity).map(({ source }) => source.id);
}

function speakersOf(graph: Graph, claims: readonly string[]): readonly string[] {
  return getClaims(graph, claims).flatMap(({ statement = '' }) => [
    ...(graph.statements.get(statement)?.speakers ?? []),
  ]);
}

function sourcesBehind(graph: Graph, { claims }: Proposition): readonly string[] {
  return claims.flatMap((id) => graph.claims.get(id)?.source.id ?? []);
}

function given<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
