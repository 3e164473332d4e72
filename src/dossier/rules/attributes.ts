import type { AttributeRule } from '../../ontology/ontology.ts';
import type { ClaimDraft } from '../draft.ts';
import { wholeId } from '../ids.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** An attribute is said of a kind of thing that the ontology names, and takes what the ontology says it takes. */
export const attributes: Rule = (context) => {
  for (const claim of context.draft.sources.flatMap((source) => source.claims)) {
    const rule = context.ontology.attributes.get(claim.predicate.text);
    if (rule === undefined) continue;
    checkKinds(claim, rule, context);
    checkValue(claim, rule, context);
  }
};

function checkKinds(claim: ClaimDraft, rule: AttributeRule, { ids, report }: RuleContext): void {
  for (const { text, at } of claim.subjects) {
    const kind = ids.records.get(wholeId(ids.dossier, text))?.kind;
    if (kind === undefined || rule.of.includes(kind)) continue;
    const message = `The attribute is not said of a record of kind ${kind}.`;
    const remedy = `${rule.attribute} is said of ${rule.of.join(', ')}.`;
    report({ code: 'WRONG_KIND', message, at, offending: text, remedy });
  }
}

function checkValue(claim: ClaimDraft, rule: AttributeRule, { report }: RuleContext): void {
  const { at, value, objects, predicate } = claim;
  const [object] = objects;
  const fault = (message: string, remedy: string): void =>
    report({
      code: 'INVALID_VALUE',
      message,
      at,
      offending: object?.text ?? predicate.text,
      remedy,
    });
  if (rule.value === 'NONE' && (value !== undefined || object !== undefined)) {
    fault('The attribute has no value.', `Write \`subject ${rule.attribute}\` alone.`);
  }
  if (rule.value === 'REQUIRED' && object !== undefined) {
    fault('The attribute takes words, no record.', `Write \`subject ${rule.attribute}: words\`.`);
  }
  if (objects.length > 1) {
    fault('The attribute takes one object.', 'Write a claim for each object.');
  }
  // Kinds of act exclude one another by their words, so the printed words will not do for them.
  if (rule.exclusive.length > 0 && value?.text === undefined && object === undefined) {
    const known = rule.exclusive.flat().join(', ');
    fault('The value is missing.', `Give it behind a colon; known are ${known}.`);
  }
}
