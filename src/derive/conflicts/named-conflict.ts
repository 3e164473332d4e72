import { sortedIds } from '../../util/sorted-ids.ts';
import type { QuestionKey } from '../questions-of-proposition.ts';
import type { Answer } from './answer.ts';
import { canBeAtOnce, type Days, daysOfClaim } from './days.ts';
import { isRelated, type Knowledge } from './knowledge.ts';

/** Who or what is named where there is only one: an agent or a place. */
export interface NamedSide {
  readonly kind: 'AGENT' | 'PLACE';
  /** Entity ids, sorted; several where one claim names them together. */
  readonly named: readonly string[];
  /** Of a state: when. An act has one agent and one place, whenever it was. */
  readonly days?: Days;
}

/** Whom or which place an answer names, if its type is one at a time for what is asked about. */
export function namedSide(
  { stated, said }: Answer,
  { kind }: QuestionKey,
  { ontology }: Knowledge,
): NamedSide | undefined {
  const [first] = said;
  const rule = first && ontology.relations.get(first.predicate);
  if (rule?.onlyOneFor === undefined) return undefined;
  // A force deployed to a place tells where its deployment was, and can be deployed to several.
  if (kind === 'PLACE' && rule.onlyOneFor !== 'FROM') return undefined;
  const other = rule.onlyOneFor === 'FROM' ? 'to' : 'from';
  const named = sortedIds(said.flatMap((one) => (one.kind === 'RELATION' ? one[other] : [])));
  const days = rule.nature === 'STATE' ? daysOfClaim(stated) : undefined;
  return {
    kind: kind === 'PLACE' ? 'PLACE' : 'AGENT',
    named,
    ...(days === undefined ? {} : { days }),
  };
}

/** Whether different ones are named, neither a part of the other, nor both in one of the two claims. */
export function namesConflict(a: NamedSide, b: NamedSide, knowledge: Knowledge): boolean {
  return canBeAtOnce(a.days, b.days) && contestedNames(a, b, knowledge).length > 0;
}

/** Those whom the first names and the second speaks against. */
export function contestedNames(
  a: NamedSide,
  b: NamedSide,
  knowledge: Knowledge,
): readonly string[] {
  return a.named.filter((one) =>
    b.named.some(
      (other) =>
        !b.named.includes(one) && !a.named.includes(other) && !isRelated(knowledge, one, other),
    ),
  );
}
