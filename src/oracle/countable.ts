import type { Entity, Graph, StatedClaim, Time, Utterance } from '../derive/graph.ts';
import { UNKNOWN_DAY, sortDay } from '../derive/time.ts';
import type { GqlCountBy, GqlCountOf } from '../generated/resolvers.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { namedEntities } from './claims-naming.ts';
import { clustersOf, get } from './look-up.ts';
import { eventTimes } from './times.ts';

/** Something that can be counted, and under which keys. */
export interface Countable {
  readonly id: string;
  readonly keys: Readonly<Record<GqlCountBy, () => readonly string[]>>;
}

/** For each thing that can be counted: those that some claims speak of. */
export const COUNTABLE: Readonly<
  Record<GqlCountOf, (graph: Graph, claims: readonly StatedClaim[]) => readonly Countable[]>
> = {
  CLAIMS: (graph, claims) => claims.map((claim) => countableClaim(graph, claim)),
  STATEMENTS: (graph, claims) =>
    [...groupBy(claims, ({ statement }) => statement)].flatMap(([id, own]) => {
      const statement = graph.statements.get(id);
      return statement === undefined ? [] : countableStatement(graph, statement, own);
    }),
  EVENTS: (graph, claims) =>
    distinct(claims.flatMap((claim) => ofKinds(graph, namedEntities(graph, claim), EVENTS))).map(
      (id) =>
        countableEvent(
          graph,
          id,
          claims.filter((claim) => namedEntities(graph, claim).includes(id)),
        ),
    ),
  DISCREPANCIES: (graph, claims) => {
    const ids = new Set(claims.map(({ claim }) => claim.id));
    return [...graph.discrepancies.values()]
      .filter(({ positions }) => positions.some((side) => side.claims.some((id) => ids.has(id))))
      .map(({ id }) => countableDiscrepancy(graph, id));
  },
};

const EVENTS: readonly EntityKind[] = ['EVENT'];
const ACTORS: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'GROUP', 'COUNTRY'];
const PLACES: readonly EntityKind[] = ['COUNTRY', 'LOCATION'];

function countableClaim(graph: Graph, stated: StatedClaim): Countable {
  const { claim, concerns, when, statement } = stated;
  const { subject, members, source, modality, predicate } = claim.content;
  const subjects = members?.end === 'SUBJECT' ? members.records : [subject ?? ''];
  const speakers = graph.statements.get(statement ?? '')?.speakers ?? [];
  return {
    id: claim.id,
    keys: {
      DAY: () => firstDay(when === undefined ? [] : [when]),
      ACTOR: () => [
        ...ofKinds(graph, clustersOf(graph, subjects), ACTORS),
        ...known(graph, speakers),
      ],
      PLACE: () => ofKinds(graph, concerns, PLACES),
      SOURCE: () => [source],
      CODE: () => codesAmong(graph, namedEntities(graph, stated)),
      MODALITY: () => [modality],
      KIND: () => [predicate],
    },
  };
}

function countableStatement(
  graph: Graph,
  { id, when, speakers, about, renderings, medium }: Utterance,
  claims: readonly StatedClaim[],
): Countable {
  return {
    id,
    keys: {
      DAY: () => firstDay(when),
      ACTOR: () => known(graph, speakers),
      PLACE: () => ofKinds(graph, about, PLACES),
      SOURCE: () => renderings.map(({ content }) => content.source),
      CODE: () => codesAmong(graph, about),
      MODALITY: () => claims.map(({ claim }) => claim.content.modality),
      KIND: () => (medium === undefined ? [] : [medium]),
    },
  };
}

function countableEvent(graph: Graph, id: string, claims: readonly StatedClaim[]): Countable {
  const event = get(graph.entities, id);
  const concerned = claims.flatMap(({ concerns }) => concerns);
  return {
    id,
    keys: {
      DAY: () => firstDay(eventTimes(graph, event)),
      ACTOR: () => ofKinds(graph, concerned, ACTORS),
      PLACE: () => ofKinds(graph, concerned, PLACES),
      SOURCE: () => claims.map(({ source }) => source.id),
      CODE: () => codesOf(event),
      MODALITY: () => (event.modality === undefined ? [] : [event.modality]),
      KIND: () => [event.kind],
    },
  };
}

function countableDiscrepancy(graph: Graph, id: string): Countable {
  const { knownSince, positions, about, kind } = get(graph.discrepancies, id);
  const claims = positions.flatMap((side) => side.claims).map((claim) => get(graph.claims, claim));
  return {
    id,
    keys: {
      DAY: () => (knownSince === undefined ? [] : [knownSince]),
      ACTOR: () =>
        known(
          graph,
          positions.flatMap(({ holders }) => holders),
        ),
      PLACE: () => ofKinds(graph, about, PLACES),
      SOURCE: () => claims.map(({ source }) => source.id),
      CODE: () => codesAmong(graph, about),
      MODALITY: () => claims.map(({ claim }) => claim.content.modality),
      KIND: () => [kind],
    },
  };
}

function ofKinds(
  graph: Graph,
  ids: readonly string[],
  kinds: readonly EntityKind[],
): readonly string[] {
  return ids.filter((id) => {
    const entity = graph.entities.get(id);
    return entity !== undefined && kinds.includes(entity.kind);
  });
}

/** What is named can be an entry of another dossier, which is not here. */
function known({ entities }: Graph, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => entities.has(id));
}

function codesAmong(graph: Graph, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const entity = graph.entities.get(id);
    return entity === undefined ? [] : codesOf(entity);
  });
}

function codesOf({ kind, records }: Entity): readonly string[] {
  return kind !== 'EVENT' ? [] : records.flatMap(({ codes }) => codes.map(({ type }) => type));
}

function firstDay(times: readonly Time[]): readonly string[] {
  const days = times.map(sortDay).filter((day) => day !== UNKNOWN_DAY);
  return days.sort(compareCodePoints).slice(0, 1);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
