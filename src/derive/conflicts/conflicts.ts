import type { DiscrepancyKind } from '../../model/vocabulary.ts';
import type { QuestionKey } from '../questions-of-proposition.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { sidesConflict, sidesOfAnswer } from './sides.ts';

/** A claim, and the question that it is compared on. */
export interface AnswerToQuestion {
  readonly question: QuestionKey;
  readonly answer: Answer;
}

/**
 * In which kinds two claims conflict (semantics 8): claims of one question, or of two whose things are
 * joined as part and whole. By their content, the days of their sources, the ontology and what
 * the annotators know is within what; no third claim, and no lack of one, is looked at. IDENTITY is not of claims.
 */
export function conflicts(
  a: AnswerToQuestion,
  b: AnswerToQuestion,
  knowledge: Knowledge,
): readonly DiscrepancyKind[] {
  const ofA = sidesOfAnswer(a.answer, a.question, knowledge);
  const ofB = sidesOfAnswer(b.answer, b.question, knowledge);
  const kinds = ofA
    .filter((side) => ofB.some((other) => sidesConflict(side, other, knowledge)))
    .map(({ kind }) => kind);
  return [...new Set(kinds)].sort();
}
