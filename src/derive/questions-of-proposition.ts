import { contentId } from '../model/content-id.ts';
import type { Ontology, RelationRule } from '../ontology/ontology.ts';
import type { StatedProposition, StatedRelation } from './propositions-of-claim.ts';

/** A question before its words: what kind, and about which entities. */
export interface QuestionKey {
  /** SHA-256 of the key (semantics 7). */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Entity ids. */
  readonly about: readonly string[];
  /** What else the question's words name: a measure, a type, a unit, a role. */
  readonly names: readonly string[];
}

/** What sort of thing is asked. */
export type QuestionKind =
  | 'FIGURE'
  | 'ONE'
  | 'PLACE'
  | 'TIME'
  | 'AGENTS'
  | 'MEMBERS'
  | 'NAME'
  | 'LABEL'
  | 'ACT'
  | 'WHETHER'
  | 'IDENTITY';

/** What a proposition answers; first what it chiefly answers (semantics 7). */
export function questionsOfProposition(
  proposition: StatedProposition,
  ontology: Ontology,
): readonly QuestionKey[] {
  switch (proposition.kind) {
    case 'FIGURE':
      return [
        figureQuestion(proposition.predicate, proposition.of, proposition.value.unit, ontology),
      ];
    case 'FACT':
      return factQuestions(proposition, ontology);
    case 'RELATION':
      return relationQuestions(proposition, ontology);
  }
}

function figureQuestion(
  measure: string,
  of: string,
  unit: string | undefined,
  ontology: Ontology,
): QuestionKey {
  const alike = ontology.measures.get(measure)?.alike.find((set) => set.includes(unit ?? ''));
  return questionKey('FIGURE', [of], [measure, alike?.[0] ?? unit ?? '']);
}

function factQuestions(
  fact: Extract<StatedProposition, { kind: 'FACT' }>,
  ontology: Ontology,
): readonly QuestionKey[] {
  const { predicate, of, value, object } = fact;
  if (predicate === 'NAME') {
    return [questionKey('NAME', [of], [value?.nameKind ?? 'NAME', value?.script ?? ''])];
  }
  if (predicate === 'LABEL') return [questionKey('LABEL', [of], [])];
  if (predicate === 'ACT') return [questionKey('ACT', [of], [])];
  if (ontology.attributes.get(predicate)?.dates === true) {
    return [whether(fact, [of]), questionKey('TIME', [of], [])];
  }
  return [whether(fact, object === undefined ? [of] : [of, object])];
}

function relationQuestions(relation: StatedRelation, ontology: Ontology): readonly QuestionKey[] {
  const rule = ontology.relations.get(relation.predicate);
  if (rule === undefined) return [whether(relation, [relation.from, relation.to])];
  return [chiefQuestion(relation, rule), ...eventQuestions(relation, rule)];
}

function chiefQuestion(relation: StatedRelation, rule: RelationRule): QuestionKey {
  const { predicate, from, to, role } = relation;
  if (rule.membership)
    return questionKey('MEMBERS', [to], role === undefined ? [predicate] : [predicate, role]);
  if (rule.onlyOneFor === 'FROM') {
    return isPlaceOfEvent(rule)
      ? questionKey('PLACE', [from], [])
      : questionKey('ONE', [from], [predicate]);
  }
  if (rule.onlyOneFor === 'TO') return questionKey('ONE', [to], [predicate]);
  return whether(relation, [from, to]);
}

/** What is said of an event: its time, its place, its agents. */
function eventQuestions(relation: StatedRelation, rule: RelationRule): readonly QuestionKey[] {
  const { from, to, event, role } = relation;
  const dated = event ?? (rule.dates === 'FROM' ? from : rule.dates === 'TO' ? to : undefined);
  const placed = isPlaceOfEvent(rule) ? from : rule.toRole === 'VENUE' ? event : undefined;
  const agentOf = event ?? (rule.dates === 'TO' ? to : undefined);
  const hasAgent = (role ?? rule.fromRole) === 'ACTOR' || rule.toRole === 'ACTOR';
  const isChiefly = rule.onlyOneFor === 'FROM' && isPlaceOfEvent(rule);
  return [
    ...(dated === undefined ? [] : [questionKey('TIME', [dated], [])]),
    ...(placed === undefined || isChiefly ? [] : [questionKey('PLACE', [placed], [])]),
    ...(agentOf === undefined || !hasAgent ? [] : [questionKey('AGENTS', [agentOf], [])]),
  ];
}

/** Whether it joins an event to where it was or holds: `OCCURRED_IN`, `IN_FORCE_IN`. */
function isPlaceOfEvent({ dates, toRole }: RelationRule): boolean {
  return dates === 'FROM' && toRole === 'VENUE';
}

/** Whether it is so: the proposition itself, without modality and negation. */
function whether(proposition: StatedProposition, about: readonly string[]): QuestionKey {
  const { matter, predicate } = proposition;
  return { id: contentId({ is: 'WHETHER', matter }), kind: 'WHETHER', about, names: [predicate] };
}

/** A question by what makes it up. */
export function questionKey(
  kind: QuestionKind,
  about: readonly string[],
  names: readonly string[],
): QuestionKey {
  return { id: contentId({ is: kind, about, names }), kind, about, names };
}
