import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { indexBy } from '../util/index-by.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { AnsweredQuestion } from './conflicts/answer.ts';
import { buildDiscrepancies, type BuildContext } from './conflicts/build-discrepancies.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { groupSides, type GroupedSide } from './conflicts/grouped-side.ts';
import { partsByThing, wholesOfQuestion } from './conflicts/joined-questions.ts';
import type { Knowledge } from './conflicts/knowledge.ts';
import type { Discrepancy, StatedClaim, Utterance } from './graph.ts';

/** What discrepancies are derived from. */
export interface DiscrepancyFacts {
  /** The questions asked for, and those that they are joined to; by id. */
  readonly answered: ReadonlyMap<string, AnsweredQuestion>;
  readonly knowledge: Knowledge;
  readonly ontology: Ontology;
  readonly statements: ReadonlyMap<string, Utterance>;
  /** The annotators' label of an entity. */
  readonly labelOf: (entity: string) => string;
  /** All claims about what the questions are about: who is silent is told by what else sources say. */
  readonly claims: readonly StatedClaim[];
  /** Record id → entity id. */
  readonly clusterOf: ReadonlyMap<string, string>;
}

/**
 * The discrepancies of some questions (semantics 8), by id. Each question's follow from its own claims,
 * and from those of the questions that are joined to it as parts: for all of a store's questions, or for
 * those that a write touches.
 */
export function deriveDiscrepancies(
  questions: Iterable<string>,
  facts: DiscrepancyFacts,
): ReadonlyMap<string, Discrepancy> {
  const { answered, knowledge } = facts;
  const sides = new Map<string, readonly GroupedSide[]>();
  const sidesOf = (id: string): readonly GroupedSide[] => {
    const question = answered.get(id);
    const grouped =
      sides.get(id) ?? (question === undefined ? [] : groupSides(question, knowledge));
    sides.set(id, grouped);
    return grouped;
  };
  const joined = joinedTo(answered, knowledge);
  const context = buildContext(facts);
  const found = sortedIds([...questions]).flatMap((id) => {
    const question = answered.get(id);
    if (question === undefined) return [];
    const parts = (joined.get(id) ?? []).flatMap(sidesOf);
    const conflicts = findConflicts(sidesOf(id), parts, knowledge);
    return buildDiscrepancies(question.key, conflicts, context);
  });
  return indexBy(found, ({ id }) => id);
}

/** Question id → ids of the questions, of those given, that are joined to it as parts. */
function joinedTo(
  answered: DiscrepancyFacts['answered'],
  knowledge: Knowledge,
): ReadonlyMap<string, readonly string[]> {
  const parts = partsByThing(knowledge);
  const joined = new Map<string, string[]>();
  for (const [id, { key }] of answered) {
    for (const whole of wholesOfQuestion(key, knowledge, (thing) => parts.get(thing) ?? [])) {
      if (!answered.has(whole.id)) continue;
      joined.set(whole.id, [...(joined.get(whole.id) ?? []), id]);
    }
  }
  return joined;
}

function buildContext(facts: DiscrepancyFacts): BuildContext {
  const { answered, knowledge, ontology, statements, labelOf } = facts;
  const sourcesAbout = sourcesByEntity(facts);
  return {
    knowledge,
    ontology,
    statements,
    labelOf,
    aboutOf: (question) => answered.get(question)?.key.about ?? [],
    silentOn: (about, questions) => {
      const [first, ...others] = about.map((entity) => sourcesAbout.get(entity) ?? NONE);
      const answering = new Set(
        questions.flatMap((id) => (answered.get(id)?.answers ?? []).map(sourceOf)),
      );
      return [...(first ?? NONE)]
        .filter((source) => others.every((sources) => sources.has(source)))
        .filter((source) => !answering.has(source))
        .sort(compareCodePoints);
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function sourceOf({ stated }: { readonly stated: StatedClaim }): string {
  return stated.claim.content.source;
}

/** Entity id → the sources with a claim that names it as subject, object, member or event. */
function sourcesByEntity({
  claims,
  clusterOf,
}: DiscrepancyFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { claim, concerns } of claims) {
    const { event, source } = claim.content;
    const named = event === undefined ? concerns : [...concerns, clusterOf.get(event) ?? event];
    for (const entity of named) {
      sources.set(entity, (sources.get(entity) ?? new Set()).add(source));
    }
  }
  return sources;
}
