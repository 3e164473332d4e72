import type { StatedClaim } from '../derive/graph.ts';
import type { WordedClaim } from '../derive/derive-claims.ts';
import type { StatedProposition } from '../derive/propositions-of-claim.ts';
import { type QuestionKey, questionsOfProposition } from '../derive/questions-of-proposition.ts';
import type { LoadContext } from './load-context.ts';

/**
 * How the derivation is divided. What competes for one answer must be derived together: so a part has some
 * of the entities, with all questions about them first of all, all propositions that chiefly answer
 * these, and every claim that bears on any of it. A claim is in as many parts as it bears on.
 */
export interface Parts {
  readonly count: number;
  ofEntity(entity: string): number;
  ofQuestion(question: Pick<QuestionKey, 'id' | 'kind' | 'about'>): number;
  ofProposition(proposition: StatedProposition): number;
  /** All parts that need a claim. */
  ofClaim(claim: WordedClaim): ReadonlySet<number>;
}

/** Divides into so many parts, by hashes of ids: equal parts, but for what is said of a hub. */
export function buildParts(
  count: number,
  { ontology, clusterOf, knowledge, wholesOf }: LoadContext,
): Parts {
  const ofEntity = (entity: string): number => hash32(entity) % count;
  const ofQuestion: Parts['ofQuestion'] = ({ id, kind, about }) =>
    // Whether something is so is asked of that alone, whomever it is about: hubs are divided by it.
    ofEntity(kind === 'WHETHER' ? id : (about[0] ?? id));
  const chiefOf = (proposition: StatedProposition): QuestionKey | undefined =>
    questionsOfProposition(proposition, ontology)[0];
  return {
    count,
    ofEntity,
    ofQuestion,
    ofProposition: (proposition) => {
      const chief = chiefOf(proposition);
      return chief === undefined ? 0 : ofQuestion(chief);
    },
    ofClaim: ({ stated, wordings }) => {
      const questions = wordings.flatMap((wording) => questionsOfProposition(wording, ontology));
      const wholes = questions.flatMap(wholesOf);
      const events = namedBy(stated, clusterOf).filter(
        (entity) => knowledge.kinds.get(entity) === 'EVENT',
      );
      return new Set([...[...questions, ...wholes].map(ofQuestion), ...events.map(ofEntity)]);
    },
  };
}

/** What a claim says something of: an event's stance and time follow from the claims that name it. */
function namedBy(
  { claim, concerns }: StatedClaim,
  clusterOf: ReadonlyMap<string, string>,
): readonly string[] {
  const { event } = claim.content;
  return event === undefined ? concerns : [...concerns, clusterOf.get(event) ?? event];
}

/** FNV-1a, 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
