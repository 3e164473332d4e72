import type { MeasureRule } from '../../ontology/ontology.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { ClaimDraft } from '../draft.ts';
import { wholeId } from '../ids.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A figure is of a kind of thing that its measure is given for, in a unit of the measure, without an object. */
export const figures: Rule = (context) => {
  for (const claim of context.draft.sources.flatMap((source) => source.claims)) {
    const rule = context.ontology.measures.get(claim.predicate.text);
    if (rule !== undefined) checkFigure(claim, rule, context);
  }
};

function checkFigure(claim: ClaimDraft, rule: MeasureRule, context: RuleContext): void {
  checkUnit(claim, rule, context);
  const { ids, report } = context;
  const remedy = `${rule.measure} is given for ${rule.of.join(', ')}.`;
  for (const { text, at } of claim.subjects) {
    const kind = ids.records.get(wholeId(ids.dossier, text))?.kind;
    if (kind === undefined || rule.of.includes(kind)) continue;
    const message = `The measure is not given for a record of kind ${kind}.`;
    report({ code: 'WRONG_KIND', message, at, offending: text, remedy });
  }
  for (const { text, at } of claim.objects) {
    const message = 'A figure has no object.';
    const instead = 'Give the number with `is`, and what was counted with `scope`.';
    report({ code: 'INVALID_VALUE', message, at, offending: text, remedy: instead });
  }
}

function checkUnit({ value }: ClaimDraft, rule: MeasureRule, { report }: RuleContext): void {
  if (value?.unit === undefined || rule.units.length === 0) return;
  const { unit, at } = value;
  if (rule.units.includes(unit)) return;
  report({
    code: 'INVALID_VALUE',
    message: 'The measure is not given in this unit.',
    at,
    offending: unit,
    nearest: didYouMean(unit, rule.units),
    remedy: `${rule.measure} is given in ${rule.units.join(', ')}.`,
  });
}
