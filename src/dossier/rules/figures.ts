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

function checkUnit({ value }: ClaimDraft, rule: MeasureRule, context: RuleContext): void {
  if (value?.unit === undefined) checkMissingUnit(value, rule, context);
  if (value?.unit === undefined || rule.units.length === 0) return;
  const { unit, at } = value;
  if (rule.units.includes(unit)) return;
  context.report({
    code: 'INVALID_VALUE',
    message: 'The measure is not given in this unit.',
    at,
    offending: unit,
    nearest: didYouMean(unit, rule.units),
    remedy: `${rule.measure} is given in ${rule.units.join(', ')}.`,
  });
}

/** The usual unit is taken in silence only where no other would count otherwise. */
function checkMissingUnit(
  value: ClaimDraft['value'],
  { measure, units, alike }: MeasureRule,
  { report }: RuleContext,
): void {
  const [usual] = units;
  const isPlain =
    units.length === 1 || alike.some((set) => units.every((unit) => set.includes(unit)));
  if (isPlain || value?.comparator === undefined) return;
  report({
    code: 'INVALID_VALUE',
    severity: usual === undefined ? 'error' : 'warning',
    message:
      usual === undefined
        ? 'The number has no unit, and the measure no usual one.'
        : `The number has no unit; it is taken in the measure's usual one, ${usual}.`,
    at: value.at,
    offending: String(value.number ?? value.low),
    remedy:
      usual === undefined
        ? 'Give what is counted, as in `6 wave`.'
        : `${measure} is given in ${units.join(', ')}.`,
  });
}
