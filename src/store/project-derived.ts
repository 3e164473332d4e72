import { codesOfEvent } from '../derive/event-codes.ts';
import type {
  Contest,
  Entity,
  FigureProposition,
  Graph,
  Proposition,
  RelationProposition,
  Time,
  Utterance,
} from '../derive/graph.ts';
import { isJoin } from '../derive/is-join.ts';
import { nameKindOf } from '../derive/name-kind.ts';
import { placeOf } from '../derive/place.ts';
import { compareTimes, sortDay, timeOf, UNKNOWN_DAY } from '../derive/time.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { RecordContent } from '../model/dossier.ts';
import { fold } from '../model/fold.ts';
import { identifierUrl } from '../model/identifier-url.ts';
import { LABELS_OF_ENTITY } from '../model/node-labels.ts';
import { placeInOrder } from '../model/place-in-order.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { buildNode, buildRelationship, type Part, toNodes } from './build-rows.ts';
import { type Columns, scopeColumns, valueColumns } from './columns.ts';
import { projectDisagreement } from './project-discrepancies.ts';
import type { NodeKey, RelationshipRow } from './rows.ts';
import { withSearch } from './search-columns.ts';

/** What follows from the facts, as it stands in the store: everything here can be deleted and made anew. */
export function projectDerived(graph: Graph, ontology: Ontology): readonly Part[] {
  return [
    ...projectEntities(graph),
    ...[...graph.statements.values()].map(projectStatement),
    ...[...graph.propositions.values()].map((said) => projectProposition(said, graph, ontology)),
    ...projectDisagreement(graph),
  ];
}

/** Entities; of events also the first day that claims give them, and whom and what claims name with them. */
export function projectEntities({
  entities,
  claims,
  clusterOf,
}: Pick<Graph, 'entities' | 'claims' | 'clusterOf'>): readonly Part[] {
  const dating = groupBy(
    [...claims.values()].flatMap(({ claim: { id }, dates, when: time }) =>
      time === undefined ? [] : dates.map((event) => ({ event, id, time })),
    ),
    ({ event }) => event,
  );
  const involved = involvements({ entities, claims, clusterOf });
  return [...entities.values()].flatMap((entity) => {
    const dated = firstDating(dating.get(entity.id) ?? []);
    const whenSort = sortDay(dated?.time);
    const byWhen = placeInOrder([whenSort, entity.id]);
    const columns = {
      ...entityColumns(entity),
      ...(entity.kind === 'EVENT' ? { whenSort, datedBy: dated?.id, byWhen } : {}),
    };
    const also = LABELS_OF_ENTITY[entity.kind];
    const { id, kind, label } = entity;
    const own = buildNode('Entity', id, columns, also);
    const node = withSearch(own, { tier: 'NAMES', text: label, of: id, kind });
    // To records, by the id of the entity: between entities stands only what is said to be so.
    const others = [...(involved.get(id) ?? [])];
    const event: NodeKey = { label: 'Entity', id };
    const relationships = toNodes('INVOLVES', event, 'Record', others, (entityId) => ({
      entityId,
      byWhen,
    }));
    return [{ node, relationships }, ...projectCodes(entity)];
  });
}

/** What gives a time. */
interface Dating {
  readonly id: string;
  readonly time: Time;
}

/** What gives the first day; of several of that day the most precise. */
function firstDating(datings: readonly Dating[]): Dating | undefined {
  const [earliest] = datings
    .filter(({ time }) => sortDay(time) !== UNKNOWN_DAY)
    .toSorted(
      (a, b) =>
        compareCodePoints(sortDay(a.time), sortDay(b.time)) ||
        compareTimes(a.time, b.time) ||
        compareCodePoints(a.id, b.id),
    );
  return earliest;
}

/** For each event the other entities that are subject, object or member of a claim that names it. */
function involvements({
  entities,
  claims,
  clusterOf,
}: Pick<Graph, 'entities' | 'claims' | 'clusterOf'>): ReadonlyMap<string, ReadonlySet<string>> {
  const involved = new Map<string, Set<string>>();
  for (const { claim, concerns } of claims.values()) {
    const { event } = claim.content;
    const named = event === undefined ? concerns : [...concerns, clusterOf.get(event) ?? event];
    for (const id of named) {
      if (entities.get(id)?.kind !== 'EVENT') continue;
      const others = involved.get(id) ?? new Set();
      involved.set(id, others);
      for (const other of concerns) if (other !== id) others.add(other);
    }
  }
  return involved;
}

function entityColumns({ id, kind, name, names, label, records, modality }: Entity): Columns {
  const canonical = records.find((record) => record.id === id);
  const isPlace = LABELS_OF_ENTITY[kind].includes('Place');
  const place = isPlace ? placeOf(records) : undefined;
  return {
    kind,
    name,
    label,
    nameKey: fold(name),
    labelKey: fold(label),
    nameDays: names?.map(({ day }) => day),
    nameTexts: names?.map((own) => own.name),
    nameKeys: names?.map((own) => fold(own.name)),
    preferredName: canonical?.name,
    modality,
    class: place?.class,
    coordinatesLatitude: place?.coordinates?.latitude,
    coordinatesLongitude: place?.coordinates?.longitude,
    coordinatesPrecision: place?.coordinates?.precision,
    identifiers: distinct(records.flatMap(identifiersOf), ['scheme', 'value']),
    identifierKeys: identifierKeys(records),
    ...(kind === 'EVENT' ? codeLists(records) : {}),
  };
}

function identifiersOf({ identifiers }: RecordContent): readonly object[] {
  return identifiers.map(({ scheme, value }) => ({
    scheme,
    value,
    url: identifierUrl(scheme, value) ?? null,
  }));
}

/** What filters compare with identifiers: the value alone, and with its scheme; folded, each once. */
function identifierKeys(records: readonly RecordContent[]): readonly string[] {
  const keys = records.flatMap(({ identifiers }) =>
    identifiers.flatMap(({ scheme, value }) => [fold(value), fold(`${scheme}:${value}`)]),
  );
  return [...new Set(keys)].sort(compareCodePoints);
}

/**
 * What filters compare with codes: lists side by side, with one place for each context of a code; what a
 * code does not have is empty there.
 */
function codeLists(records: readonly RecordContent[]): Columns {
  const places = records.flatMap(({ codes }) =>
    codes.flatMap(({ scheme, type, mode = '', contexts }) =>
      (contexts.length === 0 ? [''] : contexts).map((context) => [scheme, type, mode, context]),
    ),
  );
  const column = (index: number): readonly string[] => places.map((place) => place[index] ?? '');
  return {
    codeSchemes: column(0),
    codeTypes: column(1),
    codeModes: column(2),
    codeContexts: column(3),
  };
}

/** A node for each code of an event, so that a claim that gives it can lead to it. */
function projectCodes(entity: Entity): readonly Part[] {
  return codesOfEvent(entity).map(({ id, event, scheme, type, mode, contexts }, rank) => ({
    node: buildNode('EventCode', id, { scheme, type, mode, contexts, rank }),
    relationships: toNodes('CLASSIFIES', { label: 'EventCode', id }, 'Entity', [event]),
  }));
}

/** Each object once, as JSON, ordered by some of its fields, absent ones first. */
function distinct(objects: readonly object[], by: readonly string[]): readonly string[] {
  const texts = new Map(
    objects.map((object) => [canonicalJson(object), new Map(Object.entries(object))]),
  );
  const keys = (fields: ReadonlyMap<string, unknown>): readonly string[] =>
    by.map((field) => {
      const value = fields.get(field);
      return typeof value === 'string' ? value : '';
    });
  return [...texts]
    .map(([text, fields]) => ({ text, keys: keys(fields) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareCodePoints(a.text, b.text))
    .map(({ text }) => text);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const order = compareCodePoints(key, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** A statement with those who speak in it. */
export function projectStatement(statement: Utterance): Part {
  const { id, medium, text, knownSince, renderings } = statement;
  const own: NodeKey = { label: 'Statement', id };
  const dated = firstDating(
    renderings.flatMap(({ id: rendering, content: { said } }) =>
      said === undefined ? [] : [{ id: rendering, time: timeOf(said) }],
    ),
  );
  const whenSort = sortDay(dated?.time);
  const byWhen = placeInOrder([whenSort, id]);
  const incoming = (type: string, actors: readonly string[]): readonly RelationshipRow[] =>
    actors.map((actor) => ({
      ...buildRelationship(type, { label: 'Entity', id: actor }, own, { actorId: actor, byWhen }),
      owner: own,
    }));
  const node = buildNode('Statement', id, {
    medium,
    text,
    textKey: fold(text),
    whenSort,
    datedBy: dated?.id,
    byWhen,
    publishedSort: knownSince ?? UNKNOWN_DAY,
  });
  return {
    // One rendering has these very words, and is searched for them.
    node: withSearch(node, {
      tier: 'TEXTS',
      text: renderings.length > 1 ? text : undefined,
      of: id,
      kind: 'STATEMENT',
    }),
    relationships: [
      ...renderings.map((rendering) =>
        buildRelationship(
          'RENDERED_IN',
          own,
          { label: 'Rendering', id: rendering.id },
          { statementId: id, sourceId: rendering.content.source, byWhen },
        ),
      ),
      ...toNodes('ABOUT', own, 'Entity', statement.about, (entityId) => ({ entityId, byWhen })),
      ...toNodes('ADDRESSED_TO', own, 'Entity', statement.addressees),
      ...incoming('ASSERTED', statement.speakers),
      ...incoming('SPOKE_THROUGH', statement.onBehalfOf),
    ],
  };
}

/** A proposition; `graph` holds the other figures of its measure, the entity that it names, and whether it is contested. */
export function projectProposition(
  proposition: Proposition,
  graph: Pick<Graph, 'entities' | 'propositions' | 'contested'>,
  ontology: Ontology,
): Part {
  const own: NodeKey = { label: 'Proposition', id: proposition.id };
  const contest = graph.contested.get(proposition.id);
  const shared = { ...propositionColumns(proposition), ...contestColumns(contest) };
  const answers = proposition.questions.map((question, rank) =>
    buildRelationship(
      'ANSWERS',
      own,
      { label: 'Question', id: question },
      { rank, questionId: question, byKnown: placeInOrder([shared.knownSort, own.id]) },
    ),
  );
  const byPredicate = placeInOrder([shared.predicate, shared.knownSort, own.id]);
  switch (proposition.kind) {
    case 'RELATION': {
      const { from, to, event, scope, predicate } = proposition;
      const isParticipation = ontology.relations.get(predicate)?.dates === 'TO';
      const listed = {
        predicate,
        fromId: from,
        toId: to,
        eventId: event,
        participantOf: isParticipation ? to : undefined,
      };
      const columns = {
        ...shared,
        ...listed,
        role: proposition.role,
        office: proposition.office,
        participant: isParticipation && !proposition.negated ? from : undefined,
        takingPart: takingPart(proposition, ontology),
        ...(isJoin(proposition, ontology) ? { joinsPart: from, joinsWhole: to } : {}),
        ...scopeColumns(scope),
        byWhen: placeInOrder([shared.whenSort, own.id]),
      };
      return {
        node: buildNode('Proposition', proposition.id, columns, ['Relation']),
        relationships: [
          ...answers,
          ...toNodes('FROM', own, 'Entity', [from]),
          ...toNodes('TO', own, 'Entity', [to]),
          ...toNodes('PART_OF_EVENT', own, 'Entity', [event]),
          ...toNodes('SCOPED_TO', own, 'Entity', scope?.entities ?? []),
          ...proposition.days.map(({ claim, day }) =>
            buildRelationship(
              'TIMED_BY',
              own,
              { label: 'Claim', id: claim },
              { ...listed, byWhen: placeInOrder([day, own.id]) },
            ),
          ),
          typedRelationship(proposition, contest, own),
        ],
      };
    }
    case 'FIGURE': {
      const { of, value, scope } = proposition;
      const columns = {
        ...shared,
        ofId: of,
        ...valueColumns(value),
        ...scopeColumns(scope),
        byPredicate,
      };
      return {
        node: buildNode('Proposition', proposition.id, columns, ['Figure']),
        relationships: [
          ...answers,
          ...toNodes('OF', own, 'Entity', [of]),
          ...toNodes('SCOPED_TO', own, 'Entity', scope?.entities ?? []),
          ...fromParts(proposition, graph),
        ],
      };
    }
    case 'FACT': {
      const { of, value, object, predicate } = proposition;
      const isName = predicate === 'NAME' || predicate === 'LABEL';
      const isUsed = predicate === 'NAME' && !proposition.negated;
      const named = graph.entities.get(of);
      const isPreferred = isUsed && value?.text === named?.name;
      const spelling = isName && !proposition.negated ? value?.text : undefined;
      const columns = {
        ...shared,
        ofId: of,
        objectId: object,
        preferred: isName ? isPreferred : undefined,
        nameKey: isUsed && value !== undefined ? fold(value.text) : undefined,
        ...valueColumns(value),
        valueNameKind: isName ? nameKindOf(proposition) : undefined,
        byPredicate,
      };
      const node = buildNode('Proposition', proposition.id, columns, ['Fact']);
      return {
        node:
          named === undefined
            ? node
            : withSearch(node, { tier: 'NAMES', text: spelling, of, kind: named.kind }),
        relationships: [
          ...answers,
          ...toNodes('OF', own, 'Entity', [of]),
          ...toNodes('OBJECT', own, 'Entity', [object]),
        ],
      };
    }
  }
}

/** What joins its parts to it, each of which owns its own; rank 0 is the total that a part has in `partOf`. */
function fromParts(
  { id, parts }: FigureProposition,
  graph: Pick<Graph, 'propositions'>,
): readonly RelationshipRow[] {
  return parts.map((part) => {
    const figure = graph.propositions.get(part);
    const rank = figure?.kind === 'FIGURE' && figure.partOf === id ? 0 : 1;
    const ends = [
      { label: 'Proposition', id: part },
      { label: 'Proposition', id },
    ] as const;
    return buildRelationship('PART_OF_TOTAL', ...ends, { rank });
  });
}

/** Who takes part by it in the event that it is a part of: its start, and its end where that has a role. */
function takingPart(
  { predicate, from, to, event, negated }: RelationProposition,
  ontology: Ontology,
): readonly string[] | undefined {
  if (event === undefined || negated) return undefined;
  return ontology.relations.get(predicate)?.toRole === undefined ? [from] : [from, to];
}

/** What propositions are ordered by. */
interface PropositionKeys {
  readonly predicate: string;
  readonly knownSort: string;
  readonly whenSort: string;
}

/** What every proposition carries; one entry for each (source, origin), so that a lens is a filter. */
function propositionColumns(proposition: Proposition): Columns & PropositionKeys {
  const { predicate, modality, negated, originCount, knownSince, bearings, when, days, claims } =
    proposition;
  return {
    predicate,
    modality,
    negated,
    originCount,
    knownSince,
    knownSort: knownSince ?? UNKNOWN_DAY,
    whenSort: first(when.map(sortDay)),
    redated: days.length > 0 ? true : undefined,
    claimIds: claims,
    bearingSources: bearings.map(({ source }) => source),
    bearingOrigins: bearings.map(({ origin }) => origin),
    bearingDays: bearings.map(({ published }) => published ?? UNKNOWN_DAY),
    reworded: proposition.isReworded ? true : undefined,
    republished: bearings.some(({ isRepublished }) => isRepublished) ? true : undefined,
    late: bearings.some(({ originSince }) => originSince !== undefined) ? true : undefined,
  };
}

/** Whether it is contested, and since when; also on the relationship that Neo4j Browser shows. */
export function contestColumns(contest: Contest | undefined): Columns {
  return { contested: contest !== undefined, contestedSince: contest?.since };
}

/** The relation as Neo4j Browser, Cypher and graph algorithms see it. */
function typedRelationship(
  proposition: RelationProposition,
  contest: Contest | undefined,
  owner: NodeKey,
): RelationshipRow {
  const { id, predicate, from, to, modality, negated, role, office, event, scope } = proposition;
  const columns = {
    id,
    modality,
    negated,
    role,
    office,
    event,
    scope: scope?.text,
    originCount: proposition.originCount,
    knownSince: proposition.knownSince,
    since: proposition.when[0]?.earliest,
    until: proposition.when[0]?.latest,
    claims: proposition.claims,
    ...contestColumns(contest),
  };
  const ends = [
    { label: 'Entity', id: from },
    { label: 'Entity', id: to },
  ] as const;
  return { ...buildRelationship(predicate, ...ends, columns), owner };
}

/** The smallest of some sort keys; of none, the unknown one. */
function first(keys: readonly string[]): string {
  return [...keys].sort(compareCodePoints)[0] ?? UNKNOWN_DAY;
}
