import type { StatedClaim } from '../graph.ts';
import type { StatedProposition } from '../propositions-of-claim.ts';
import type { QuestionKey } from '../questions-of-proposition.ts';

/** What one claim says to one question. */
export interface Answer {
  readonly stated: StatedClaim;
  /** The propositions of the claim that answer the question; of a list there can be several. */
  readonly said: readonly StatedProposition[];
  /** Those of them that chiefly answer it. */
  readonly chiefly: readonly StatedProposition[];
  /**
   * Entity ids, sorted: who speaks and for whom, by what the claim's *own* source says of the statement.
   * Whether two claims conflict must not depend on what a third source says.
   */
  readonly voices: readonly string[];
}

/** A question with all that answers it. */
export interface AnsweredQuestion {
  readonly key: QuestionKey;
  /** By claim id. */
  readonly answers: readonly Answer[];
}
