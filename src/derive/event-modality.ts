import type { Modality } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { StatedClaim, Utterance } from './graph.ts';

/**
 * The modality of an event, from the claims that name it as event, subject or object (semantics 5):
 * ACTUAL if a source says so in its own voice, or a decree or a party does of its own act; else ALLEGED
 * if only speakers say so; else the stance published last. Without any such claim: ALLEGED.
 */
export function eventModality(
  claims: readonly StatedClaim[],
  statements: ReadonlyMap<string, Pick<Utterance, 'speakers' | 'onBehalfOf' | 'medium'>>,
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): Modality {
  // A denial does not say that the event takes place, in whatever stance.
  const asserting = claims.filter(
    ({ claim: { content } }) => !content.negated && isAsserting(content.predicate, ontology),
  );
  const actual = asserting.filter(({ claim }) => claim.content.modality === 'ACTUAL');
  if (actual.some((claim) => isOwnVoice(claim, statements, clusterOf))) return 'ACTUAL';
  if (actual.length > 0) return 'ALLEGED';
  const [last] = [...asserting].sort(comparePublished);
  return last?.claim.content.modality ?? 'ALLEGED';
}

function isAsserting(predicate: string, { relations, attributes }: Ontology): boolean {
  return (relations.get(predicate) ?? attributes.get(predicate))?.asserts ?? true;
}

/** In the source's own voice, in a decree, or in a party's statement of its own act. */
function isOwnVoice(
  { claim, statement }: StatedClaim,
  statements: ReadonlyMap<string, Pick<Utterance, 'speakers' | 'onBehalfOf' | 'medium'>>,
  clusterOf: ReadonlyMap<string, string>,
): boolean {
  if (statement === undefined) return true;
  const utterance = statements.get(statement);
  if (utterance === undefined) return false;
  if (utterance.medium === 'DECREE') return true;
  const { subject, members } = claim.content;
  const parties =
    members?.end === 'SUBJECT' ? members.records : subject === undefined ? [] : [subject];
  const voices = new Set([...utterance.speakers, ...utterance.onBehalfOf]);
  return parties.some((party) => voices.has(clusterOf.get(party) ?? party));
}

/** The last published first; ties by id. */
function comparePublished(a: StatedClaim, b: StatedClaim): number {
  return (
    compareCodePoints(b.published ?? '', a.published ?? '') ||
    compareCodePoints(a.claim.id, b.claim.id)
  );
}
