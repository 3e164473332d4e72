import type { EntityKind } from '../../model/vocabulary.ts';
import type { RelationRule } from '../../ontology/ontology.ts';
import type { ClaimDraft } from '../draft.ts';
import { wholeId } from '../ids.ts';
import type { Word } from '../parsed-file.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A relation has two ends, of kinds that the ontology lets it join, and a list at one of them at most. */
export const relationEnds: Rule = (context) => {
  for (const claim of context.draft.sources.flatMap((source) => source.claims)) {
    const rule = context.ontology.relations.get(claim.predicate.text);
    if (rule !== undefined) checkEnds(claim, rule, context);
  }
};

function checkEnds(claim: ClaimDraft, rule: RelationRule, context: RuleContext): void {
  const { at, predicate, subjects, objects } = claim;
  const joins = `${rule.type} joins ${rule.from.join(', ')} to ${rule.to.join(', ')}.`;
  if (objects.length === 0) {
    const message = 'The relation has no second end.';
    context.report({
      code: 'INVALID_VALUE',
      message,
      at,
      offending: predicate.text,
      remedy: joins,
    });
  }
  if (subjects.length > 1 && objects.length > 1) {
    const remedy = 'Write a claim for each subject, or for each object.';
    const message = 'Only one end can be a list.';
    context.report({ code: 'INVALID_VALUE', message, at, offending: predicate.text, remedy });
  }
  for (const word of subjects) checkKind(word, rule.from, joins, context);
  for (const word of objects) checkKind(word, rule.to, joins, context);
}

function checkKind(
  word: Word,
  kinds: readonly EntityKind[],
  remedy: string,
  { ids, report }: RuleContext,
): void {
  const kind = ids.records.get(wholeId(ids.dossier, word.text))?.kind;
  if (kind === undefined || kinds.includes(kind)) return;
  const message = `This end cannot be a record of kind ${kind}.`;
  report({ code: 'WRONG_KIND', message, at: word.at, offending: word.text, remedy });
}
