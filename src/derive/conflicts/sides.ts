import type { QuestionKey } from '../questions-of-proposition.ts';
import { type ActSide, actsConflict, actSide } from './act-conflict.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { type MembershipSide, membershipsConflict, membershipSide } from './membership-conflict.ts';
import { modalitiesConflict, type ModalitySide, modalitySides } from './modality-conflict.ts';
import { type NameSide, nameSide, spellingsConflict } from './name-conflict.ts';
import { type NamedSide, namedSide, namesConflict } from './named-conflict.ts';
import { isGivenForWhole, type ScopeSide, scopeSide } from './scope-conflict.ts';
import { type TimeSide, timesConflict, timeSide } from './time-conflict.ts';
import { type ValueSide, valuesConflict, valueSide } from './value-conflict.ts';
import { type WordingSide, wordingsConflict, wordingSide } from './wording-conflict.ts';

/**
 * What one claim says, as far as one kind of discrepancy compares it: plain data, in which is all that
 * decides whether it conflicts with another. Claims with equal sides are compared once.
 */
export type ComparedSide =
  | ValueSide
  | ScopeSide
  | NamedSide
  | TimeSide
  | ModalitySide
  | ActSide
  | MembershipSide
  | NameSide
  | WordingSide;

/**
 * What an answer to a question says, for each kind of discrepancy that it can be in. What is planned,
 * hoped or supposed is in none, what is denied in MODALITY only (semantics 8).
 */
export function sidesOfAnswer(
  answer: Answer,
  question: QuestionKey,
  knowledge: Knowledge,
): readonly ComparedSide[] {
  const { modality, negated } = answer.stated.claim.content;
  if (modality !== 'ACTUAL' && modality !== 'ALLEGED') return [];
  const modalities = modalitySides(answer);
  if (negated) return modalities;
  const others = affirmedSides(answer, question, knowledge);
  return [...modalities, ...others.filter((side) => side !== undefined)];
}

function affirmedSides(
  answer: Answer,
  question: QuestionKey,
  knowledge: Knowledge,
): readonly (ComparedSide | undefined)[] {
  switch (question.kind) {
    case 'FIGURE':
      return [valueSide(answer, knowledge), scopeSide(answer, knowledge)];
    case 'PLACE':
      return [namedSide(answer, question, knowledge), scopeSide(answer, knowledge)];
    case 'ONE':
      return [namedSide(answer, question, knowledge)];
    case 'TIME':
      return [timeSide(answer, question, knowledge)];
    case 'MEMBERS':
      return [membershipSide(answer)];
    case 'ACT':
      return [actSide(answer)];
    case 'NAME':
      return [nameSide(answer)];
    case 'LABEL':
      return [wordingSide(answer, knowledge)];
    case 'AGENTS':
    case 'WHETHER':
    case 'IDENTITY':
      return [];
  }
}

/** Whether two sides cannot both hold, or do not say the same; sides of different kinds never conflict. */
export function sidesConflict(a: ComparedSide, b: ComparedSide, knowledge: Knowledge): boolean {
  if (a.kind === 'VALUE' && b.kind === 'VALUE') return valuesConflict(a, b, knowledge);
  if (a.kind === 'SCOPE' && b.kind === 'SCOPE') {
    return isGivenForWhole(a, b, knowledge) || isGivenForWhole(b, a, knowledge);
  }
  if (isNamed(a) && isNamed(b)) return a.kind === b.kind && namesConflict(a, b, knowledge);
  if (a.kind === 'TIME' && b.kind === 'TIME') return timesConflict(a, b);
  if (a.kind === 'MODALITY' && b.kind === 'MODALITY') return modalitiesConflict(a, b);
  if (a.kind === 'ACT' && b.kind === 'ACT') return actsConflict(a, b, knowledge);
  if (a.kind === 'MEMBERSHIP' && b.kind === 'MEMBERSHIP') {
    return membershipsConflict(a, b, knowledge);
  }
  if (a.kind === 'NAME' && b.kind === 'NAME') return spellingsConflict(a, b);
  if (a.kind === 'WORDING' && b.kind === 'WORDING') return wordingsConflict(a, b);
  return false;
}

function isNamed(side: ComparedSide): side is NamedSide {
  return side.kind === 'AGENT' || side.kind === 'PLACE';
}
