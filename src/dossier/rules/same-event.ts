import { groupBy } from '../../util/group-by.ts';
import type { ClaimDraft } from '../draft.ts';
import { placeOf } from '../place-of.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * Warns where two relations agree but for one that names no event: they are two propositions then, and
 * neither supports the other.
 */
export const sameEvent: Rule = (context) => {
  const claims = context.draft.sources.flatMap((source) => source.claims);
  const relations = claims.filter(({ predicate }) =>
    context.ontology.relations.has(predicate.text),
  );
  for (const alike of groupBy(relations, keyBesideEvent).values()) {
    const named = alike.find(({ event }) => event !== undefined);
    if (named === undefined) continue;
    for (const claim of alike) if (claim.event === undefined) warn(claim, named, context);
  }
};

function keyBesideEvent(claim: ClaimDraft): string {
  const { subjects, predicate, objects, role, office, scope, modality, negated } = claim;
  const texts = (words: readonly { readonly text: string }[]): readonly string[] =>
    words.map(({ text }) => text);
  const scoped = scope && [scope.extent, texts(scope.entities), scope.words?.text];
  return JSON.stringify([
    texts(subjects),
    predicate.text,
    texts(objects),
    role,
    office?.text,
    scoped,
    modality,
    negated,
  ]);
}

function warn(claim: ClaimDraft, other: ClaimDraft, { report }: RuleContext): void {
  const { file, line } = placeOf(other.at);
  const event = other.event?.text ?? '';
  report({
    code: 'INVALID_VALUE',
    severity: 'warning',
    message: `The same is said at ${file}:${line} as a part of the event \`${event}\`; here no event is named.`,
    at: claim.at,
    offending: claim.predicate.text,
    nearest: { text: event },
    remedy: `Add \`event: ${event}\` where that event is meant.`,
  });
}
