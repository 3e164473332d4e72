import type { Facts, RecordContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import { invariant } from '../util/invariant.ts';
import { eventModality } from './event-modality.ts';
import type { Entity, FactProposition, Proposition, StatedClaim, Utterance } from './graph.ts';
import { namesByDay } from './names-by-day.ts';
import { preferredName, type UsedSpelling } from './preferred-name.ts';

/** What entities are derived from. */
export interface EntityContext {
  readonly facts: Facts;
  readonly ontology: Ontology;
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly claims: readonly StatedClaim[];
  readonly statements: ReadonlyMap<string, Utterance>;
  readonly propositions: ReadonlyMap<string, Proposition>;
  /** Records that something outside these facts refers to. */
  readonly referred: ReadonlySet<string>;
}

/** Every cluster of records that something refers to (semantics 10), with its name, by id. */
export function deriveEntities(context: EntityContext): ReadonlyMap<string, Entity> {
  const { facts, clusterOf, propositions, claims } = context;
  const referred = referredEntities(context);
  const members = groupBy(facts.records, ({ id }) => clusterOf.get(id));
  const names = groupBy([...propositions.values()].filter(isName), ({ of }) => of);
  const naming = groupBy(
    claims.flatMap((claim) => namedBy(claim, clusterOf).map((id) => ({ id, claim }))),
    ({ id }) => id,
  );
  const entities = [...members]
    .filter(([id]) => referred.has(id))
    .map(([id, records]) =>
      buildEntity(id, records, {
        names: names.get(id) ?? [],
        claims: (naming.get(id) ?? []).map(({ claim }) => claim),
        context,
      }),
    );
  return indexBy(entities, ({ id }) => id);
}

interface Bearers {
  readonly names: readonly FactProposition[];
  readonly claims: readonly StatedClaim[];
  readonly context: EntityContext;
}

function buildEntity(
  id: string,
  unsorted: readonly RecordContent[],
  { names, claims, context }: Bearers,
): Entity {
  const records = [...unsorted].sort((a, b) => compareCodePoints(a.id, b.id));
  const canonical = records.find((record) => record.id === id);
  invariant(canonical, `the cluster ${id} has no record of its own id`);
  const { kind, label } = canonical;
  const { statements, clusterOf, ontology } = context;
  const isEvent = kind === 'EVENT';
  return {
    id,
    kind,
    records,
    label,
    name: preferredName(canonical, names.flatMap(spellingOf)),
    names: namesByDay(canonical, names),
    modality: isEvent ? eventModality(claims, statements, clusterOf, ontology) : undefined,
  };
}

function spellingOf({ value, originCount, bearings }: FactProposition): readonly UsedSpelling[] {
  if (value === undefined) return [];
  const days = bearings.flatMap(({ published }) => published ?? []);
  return [{ text: value.text, originCount, lastPublished: days.at(-1) }];
}

/** That it is spelt so, not that it is not. */
function isName(said: Proposition): said is FactProposition {
  return said.kind === 'FACT' && said.predicate === 'NAME' && !said.negated;
}

/** What a claim names as event, subject or object. */
function namedBy(
  { claim, concerns }: StatedClaim,
  clusterOf: ReadonlyMap<string, string>,
): readonly string[] {
  const { event } = claim.content;
  return event === undefined
    ? concerns
    : [...new Set([...concerns, clusterOf.get(event) ?? event])];
}

/** Entities that a claim, a statement or a source refers to. */
function referredEntities(context: EntityContext): ReadonlySet<string> {
  const { facts, claims, statements, clusterOf } = context;
  const records = [
    ...context.referred,
    ...claims.flatMap(({ claim: { content } }) => [
      ...(content.scope?.entities ?? []),
      ...content.via,
      ...(content.event === undefined ? [] : [content.event]),
    ]),
    ...facts.renderings.flatMap(({ content }) => content.via),
    ...facts.sources.flatMap(({ publisher, authors }) =>
      publisher === undefined ? authors : [publisher, ...authors],
    ),
  ];
  const spoken = [...statements.values()].flatMap((statement) => [
    ...statement.speakers,
    ...statement.onBehalfOf,
    ...statement.addressees,
    ...statement.about,
  ]);
  return new Set([
    ...records.map((record) => clusterOf.get(record) ?? record),
    ...claims.flatMap(({ concerns }) => concerns),
    ...spoken,
  ]);
}
