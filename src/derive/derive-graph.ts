import type { Claim, ClaimContent, ValueContent } from '../model/claim.ts';
import type { Facts, RecordContent } from '../model/dossier.ts';
import type { Passage, SourceContent } from '../model/evidence.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { invariant } from '../util/invariant.ts';
import { clusters } from './clusters.ts';
import { deriveStatements } from './derive-statements.ts';
import { eventModality } from './event-modality.ts';
import type {
  Bearing,
  Entity,
  Graph,
  Origin,
  Proposition,
  Question,
  StatedClaim,
  Utterance,
} from './graph.ts';
import { originOfClaim, standsAboveText } from './origins.ts';
import { preferredName } from './preferred-name.ts';
import { propositionsOfClaim, type StatedProposition } from './propositions-of-claim.ts';
import { describeQuestion } from './describe-question.ts';
import { questionsOfProposition } from './questions-of-proposition.ts';
import { compareTimes, timeOf } from './time.ts';

/**
 * All that follows from the facts, by pure functions of them and the ontology: equal facts give equal
 * graphs, whatever the order they came in.
 *
 * `referred` are records that something outside these facts refers to; the incremental writer, which
 * derives from a part of the store, gives them. For a whole store it is empty.
 */
export function deriveGraph(
  facts: Facts,
  ontology: Ontology,
  referred: ReadonlySet<string> = new Set(),
): Graph {
  const sources = byId(facts.sources);
  const passages = byId(facts.passages);
  const clusterOf = clusterRecords(facts);
  const context = { ontology, sources, passages, clusterOf };
  const worded = wordClaims(facts.claims, context);
  const claims = originatedClaims(worded, context);
  const publishedOf = (source: string): string | undefined => publishedDay(sources.get(source));
  const statements = deriveStatements({
    ...facts,
    passages,
    sources,
    clusterOf,
    claims,
    publishedOf,
  });
  const propositions = deriveProposition(
    worded,
    byKey(claims, ({ claim }) => claim.id),
    ontology,
  );
  const named = { ...context, claims, statements, propositions, facts, referred };
  const entities = deriveEntities(named);
  return {
    facts,
    clusterOf,
    entities,
    statements,
    sources,
    passages,
    renderings: byId(facts.renderings),
    claims: byKey(claims, ({ claim }) => claim.id),
    propositions,
    questions: deriveQuestions(worded, entities, ontology),
  };
}

interface Context {
  readonly ontology: Ontology;
  readonly sources: ReadonlyMap<string, SourceContent>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly clusterOf: ReadonlyMap<string, string>;
}

/** A claim with its propositions as it words them. */
interface WordedClaim {
  readonly claim: Claim;
  readonly stated: readonly StatedProposition[];
  readonly published: string | undefined;
}

/** The latest day that a source can have been published. */
export function publishedDay(source: SourceContent | undefined): string | undefined {
  return source && timeOf(source.published).latest;
}

/** Statements are records too: of each statement that a rendering or a claim names. */
function clusterRecords({
  records,
  renderings,
  claims,
  judgements,
}: Facts): ReadonlyMap<string, string> {
  const ids = [
    ...records.map(({ id }) => id),
    ...renderings.map(({ content }) => content.statement),
    ...claims.flatMap(({ content }) => content.statement ?? []),
  ];
  return clusters(
    ids,
    judgements.map(({ content }) => content),
  );
}

function wordClaims(claims: readonly Claim[], context: Context): readonly WordedClaim[] {
  return claims.map((claim) => ({
    claim,
    stated: propositionsOfClaim(claim.content, context.clusterOf, context.ontology),
    published: publishedDay(context.sources.get(claim.content.source)),
  }));
}

function originatedClaims(
  worded: readonly WordedClaim[],
  context: Context,
): readonly StatedClaim[] {
  const inBody = worded.filter(({ claim }) => !standsAboveText(claim));
  const bodies = groupBy(
    inBody.flatMap(({ claim, stated }) => stated.map(({ id }) => ({ claim, id }))),
    ({ claim, id }) => `${claim.content.source} ${id}`,
  );
  const own = (claim: Claim): Origin => originOfClaim(claim, context.clusterOf, context.sources);
  return worded.map(({ claim, stated, published }) => {
    const twins = standsAboveText(claim)
      ? stated.flatMap(({ id }) => bodies.get(`${claim.content.source} ${id}`) ?? [])
      : [];
    const [twin] = twins.map((body) => body.claim).sort((a, b) => compareCodePoints(a.id, b.id));
    return statedClaim({ claim, stated, published }, own(twin ?? claim), context);
  });
}

function statedClaim(
  { claim, stated, published }: WordedClaim,
  origin: Origin,
  { clusterOf, passages, ontology, sources }: Context,
): StatedClaim {
  const { content } = claim;
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  const source = sources.get(content.source);
  invariant(source, `claim ${claim.id} has no source`);
  return {
    claim,
    source,
    published,
    when: content.when && timeOf(content.when),
    passages: [...new Set(claim.passages)]
      .flatMap((id) => passages.get(id) ?? [])
      .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end),
    statement: content.statement && entity(content.statement),
    concerns: sorted(recordsOfClaim(content).map(entity)),
    dates: sorted(datedEvents(content, ontology).map(entity)),
    propositions: sorted(stated.map(({ id }) => id)),
    origin,
  };
}

/** Subject, object and members. */
function recordsOfClaim({ subject, object, members }: ClaimContent): readonly string[] {
  return [subject, object, ...(members?.records ?? [])].filter((record) => record !== undefined);
}

/** The events whose time a claim's own time is: the one it is a part of, else the end that its type dates. */
function datedEvents(
  content: ClaimContent,
  { relations, attributes }: Ontology,
): readonly string[] {
  const { predicate, subject, object, members, event, when } = content;
  if (when === undefined) return [];
  if (event !== undefined) return [event];
  const attributeDates = attributes.get(predicate)?.dates === true;
  const end = attributeDates ? 'FROM' : relations.get(predicate)?.dates;
  if (end === undefined) return [];
  const atEnd = end === 'FROM' ? subject : object;
  const listed = members?.end === (end === 'FROM' ? 'SUBJECT' : 'OBJECT') ? members.records : [];
  return atEnd === undefined ? listed : [atEnd, ...listed];
}

function deriveProposition(
  worded: readonly WordedClaim[],
  claims: ReadonlyMap<string, StatedClaim>,
  ontology: Ontology,
): ReadonlyMap<string, Proposition> {
  const stated = worded.flatMap(({ claim, stated: own }) => own.map((said) => ({ claim, said })));
  const groups = groupBy(stated, ({ said }) => said.id);
  return new Map(
    [...groups].map(([id, group]) => {
      const bearers = [...new Set(group.map(({ claim }) => claim.id))].sort(compareCodePoints);
      const behind = bearers.flatMap((bearer) => claims.get(bearer) ?? []);
      return [
        id,
        proposition(
          group.map(({ said }) => said),
          behind,
          ontology,
        ),
      ];
    }),
  );
}

function proposition(
  wordings: readonly StatedProposition[],
  claims: readonly StatedClaim[],
  ontology: Ontology,
): Proposition {
  const [any] = wordings;
  invariant(any, 'a proposition without a claim');
  const bearings = bearingsOf(claims);
  const { id, predicate, modality, negated } = any;
  const shared = {
    id,
    predicate,
    modality,
    negated,
    questions: questionsOfProposition(any, ontology).map((question) => question.id),
    claims: claims.map(({ claim }) => claim.id),
    bearings,
    originCount: new Set(bearings.map(({ origin }) => origin)).size,
    knownSince: bearings[0]?.published,
    when: claims
      .flatMap(({ claim, when }) => (when === undefined ? [] : [{ claim, when }]))
      .sort((a, b) => compareTimes(a.when, b.when) || compareCodePoints(a.claim.id, b.claim.id))
      .map(({ when }) => when),
  };
  switch (any.kind) {
    case 'RELATION': {
      const { kind, from, to, role, event } = any;
      const office = printedForm(wordings.map((said) => (said as typeof any).office));
      const scope = printedScope(wordings.map((said) => (said as typeof any).scope));
      return { ...shared, kind, from, to, role, event, office, scope };
    }
    case 'FIGURE': {
      const { kind, of } = any;
      const value = printedValue(wordings.map((said) => (said as typeof any).value)) ?? any.value;
      return {
        ...shared,
        kind,
        of,
        value,
        scope: printedScope(wordings.map((said) => (said as typeof any).scope)),
      };
    }
    case 'FACT': {
      const { kind, of, object } = any;
      return {
        ...shared,
        kind,
        of,
        object,
        value: printedValue(wordings.map((said) => (said as typeof any).value)),
      };
    }
  }
}

/** One for each distinct source and origin, with the first day; by day (unknown last), source, origin. */
function bearingsOf(claims: readonly StatedClaim[]): readonly Bearing[] {
  const bearings = new Map<string, Bearing>();
  for (const { claim, origin, published } of claims) {
    const { source } = claim.content;
    bearings.set(`${source} ${origin.id}`, { source, origin: origin.id, published });
  }
  return [...bearings.values()].sort(
    (a, b) =>
      compareCodePoints(a.published ?? '~', b.published ?? '~') ||
      compareCodePoints(a.source, b.source) ||
      compareCodePoints(a.origin, b.origin),
  );
}

/** Out of several printed forms of one thing: the one that most claims use, ties by code point. */
function printedForm(forms: readonly (string | undefined)[]): string | undefined {
  const groups = groupBy(forms, (form) => form);
  const [most] = [...groups].sort(
    ([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compareCodePoints(a, b),
  );
  return most?.[0];
}

function printedValue(values: readonly (ValueContent | undefined)[]): ValueContent | undefined {
  const text = printedForm(values.map((value) => value?.text));
  const [first] = values
    .filter((value) => value !== undefined && value.text === text)
    .sort((a, b) => compareCodePoints(JSON.stringify(a), JSON.stringify(b)));
  return first;
}

function printedScope<Scope extends { readonly text: string } | undefined>(
  scopes: readonly Scope[],
): Scope | undefined {
  const text = printedForm(scopes.map((scope) => scope?.text));
  const [first] = scopes
    .filter((scope) => scope !== undefined && scope.text === text)
    .sort((a, b) => compareCodePoints(JSON.stringify(a), JSON.stringify(b)));
  return first;
}

interface EntityContext extends Context {
  readonly facts: Facts;
  readonly claims: readonly StatedClaim[];
  readonly statements: ReadonlyMap<string, Utterance>;
  readonly propositions: ReadonlyMap<string, Proposition>;
  readonly referred: ReadonlySet<string>;
}

function deriveEntities(context: EntityContext): ReadonlyMap<string, Entity> {
  const { facts, clusterOf, propositions, claims } = context;
  const referred = referredEntities(context);
  const members = groupBy(facts.records, ({ id }) => clusterOf.get(id));
  const names = groupBy(propositions.values(), (said) =>
    said.kind === 'FACT' && said.predicate === 'NAME' ? said.of : undefined,
  );
  const naming = groupBy(
    claims.flatMap((claim) => eventsNamed(claim, clusterOf).map((event) => ({ event, claim }))),
    ({ event }) => event,
  );
  const entities = [...members]
    .filter(([id]) => referred.has(id))
    .map(([id, unsorted]) => {
      const records = [...unsorted].sort((a, b) => compareCodePoints(a.id, b.id));
      const canonical = records.find((record) => record.id === id);
      invariant(canonical, `the cluster ${id} has no record of its own id`);
      const named = (naming.get(id) ?? []).map(({ claim }) => claim);
      return entity(canonical, records, names.get(id) ?? [], named, context);
    });
  return byId(entities);
}

function entity(
  canonical: RecordContent,
  records: readonly RecordContent[],
  names: readonly Proposition[],
  claims: readonly StatedClaim[],
  { statements, clusterOf, ontology }: EntityContext,
): Entity {
  const { id, kind, label } = canonical;
  const spellings = names.flatMap((said) => {
    if (said.kind !== 'FACT' || said.value === undefined) return [];
    const { originCount, bearings } = said;
    const lastPublished = bearings
      .filter((bearing) => bearing.published !== undefined)
      .at(-1)?.published;
    return [{ text: said.value.text, originCount, lastPublished }];
  });
  const isEvent = kind === 'EVENT';
  return {
    id,
    kind,
    records,
    label,
    name: preferredName(canonical, spellings),
    modality: isEvent ? eventModality(claims, statements, clusterOf, ontology) : undefined,
  };
}

/** What a claim names as event, subject or object. */
function eventsNamed(
  { claim, concerns }: StatedClaim,
  clusterOf: ReadonlyMap<string, string>,
): readonly string[] {
  const { event } = claim.content;
  return event === undefined
    ? concerns
    : [...new Set([...concerns, clusterOf.get(event) ?? event])];
}

/** Entities that a claim, a statement or a source refers to (SEMANTICS 10). */
function referredEntities({
  facts,
  claims,
  statements,
  clusterOf,
  referred,
}: EntityContext): ReadonlySet<string> {
  const ids = new Set([...referred].map((record) => clusterOf.get(record) ?? record));
  for (const { claim, concerns } of claims) {
    const { event, scope, via } = claim.content;
    for (const id of concerns) ids.add(id);
    for (const record of [...(scope?.entities ?? []), ...via])
      ids.add(clusterOf.get(record) ?? record);
    if (event !== undefined) ids.add(clusterOf.get(event) ?? event);
  }
  for (const { speakers, onBehalfOf, addressees, about, renderings } of statements.values()) {
    for (const id of [...speakers, ...onBehalfOf, ...addressees, ...about]) ids.add(id);
    for (const { content } of renderings)
      for (const record of content.via) ids.add(clusterOf.get(record) ?? record);
  }
  for (const { publisher, authors } of facts.sources) {
    for (const record of [...authors, ...(publisher === undefined ? [] : [publisher])]) {
      ids.add(clusterOf.get(record) ?? record);
    }
  }
  return ids;
}

function deriveQuestions(
  worded: readonly WordedClaim[],
  entities: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): ReadonlyMap<string, Question> {
  const labelOf = (id: string): string => entities.get(id)?.label ?? id;
  const keys = worded.flatMap(({ stated }) =>
    stated.flatMap((said) => questionsOfProposition(said, ontology)),
  );
  return byId(
    keys.map((question) => {
      const { id, kind, about } = question;
      return { id, kind, about, text: describeQuestion(question, labelOf) };
    }),
  );
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return byKey(things, ({ id }) => id);
}

function byKey<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}
