import { canonicalJson } from '../../model/canonical-json.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { firstDay } from '../first-day.ts';
import type { StatedClaim } from '../graph.ts';
import type { StatedProposition } from '../propositions-of-claim.ts';
import type { AnsweredQuestion, Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { type ComparedSide, sidesOfAnswer } from './sides.ts';

/** A claim on a side, with what it says of it. */
export interface SideClaim {
  readonly stated: StatedClaim;
  /** Its propositions on the question that are compared here. */
  readonly said: readonly StatedProposition[];
}

/** Claims whose sides are equal, so that they are compared once. */
export interface GroupedSide {
  readonly side: ComparedSide;
  /** Id of the question that they answer. */
  readonly question: string;
  /** By claim id. */
  readonly claims: readonly SideClaim[];
  /** The first day that one of them was published; undefined where none of these days is known. */
  readonly knownSince: string | undefined;
  /** Ids of their sources. */
  readonly sources: ReadonlySet<string>;
}

/** The sides of all answers to a question; in an order that follows from what they say. */
export function groupSides(
  { key: question, answers }: AnsweredQuestion,
  knowledge: Knowledge,
): readonly GroupedSide[] {
  const groups = new Map<string, { side: ComparedSide; claims: SideClaim[] }>();
  for (const answer of answers) {
    for (const side of sidesOfAnswer(answer, question, knowledge)) {
      const key = canonicalJson(side);
      const group = groups.get(key) ?? { side, claims: [] };
      groups.set(key, group);
      group.claims.push({ stated: answer.stated, said: saidHere(answer, side) });
    }
  }
  return [...groups]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, { side, claims }]) => ({
      side,
      question: question.id,
      claims,
      knownSince: firstDay(claims.map(({ stated }) => stated.published)),
      sources: new Set(claims.map(({ stated }) => stated.claim.content.source)),
    }));
}

/** Whether a member is denied is asked of that member alone. */
function saidHere({ said }: Answer, side: ComparedSide): readonly StatedProposition[] {
  return side.kind === 'MODALITY' ? said.filter(({ matter }) => matter === side.matter) : said;
}
