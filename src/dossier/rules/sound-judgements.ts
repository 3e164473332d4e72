import type { JudgementDraft } from '../draft.ts';
import { wholeId } from '../ids.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * A judgement is of two things; the two can be one only where they are of one kind; and no other
 * judgement says otherwise of the same pair.
 */
export const soundJudgements: Rule = (context) => {
  const first = new Map<string, JudgementDraft>();
  for (const judgement of context.draft.judgements) {
    checkSelf(judgement, context);
    checkKinds(judgement, context);
    const key = pairKey(judgement, context);
    const other = first.get(key);
    if (other === undefined) first.set(key, judgement);
    else if (other.verdict !== judgement.verdict) reportConflict(judgement, other, context);
  }
};

function pairKey({ pair }: JudgementDraft, { draft }: RuleContext): string {
  return pair
    .map(({ text }) => wholeId(draft.id, text))
    .sort()
    .join(' ');
}

function checkSelf({ pair: [left, right] }: JudgementDraft, { draft, report }: RuleContext): void {
  if (wholeId(draft.id, left.text) !== wholeId(draft.id, right.text)) return;
  report({
    code: 'SELF_JUDGEMENT',
    message: 'A record is judged against itself.',
    at: right.at,
    offending: right.text,
    remedy: 'Name two records.',
  });
}

function checkKinds({ pair, verdict }: JudgementDraft, { ids, report }: RuleContext): void {
  if (verdict === 'DIFFERENT') return;
  const [left, right] = pair;
  const kindOf = (text: string): string | undefined => {
    const id = wholeId(ids.dossier, text);
    return ids.statements.has(id) ? 'STATEMENT' : ids.records.get(id)?.kind;
  };
  const kinds = [kindOf(left.text), kindOf(right.text)];
  if (kinds.includes(undefined) || kinds[0] === kinds[1]) return;
  report({
    code: 'WRONG_KIND',
    message: `Only records of one kind can be ${verdict}; these are ${kinds.join(' and ')}.`,
    at: right.at,
    offending: right.text,
    remedy: 'Judge them DIFFERENT, or move one of the two in records.yaml.',
  });
}

function reportConflict(
  { at, verdict, pair }: JudgementDraft,
  other: JudgementDraft,
  { report }: RuleContext,
): void {
  report({
    code: 'CONFLICT',
    message: `The pair is judged ${verdict} here and ${other.verdict} before (item ${Number(other.at.path[0]) + 1}).`,
    at,
    offending: pair[0].text,
    remedy: 'Keep one of the two judgements.',
  });
}
