import type { JudgementDraft } from '../draft.ts';
import { wholeId } from '../ids.ts';
import type { Rule } from '../rule.ts';

/**
 * Warns where a chain of SAME joins what another judgement keeps apart: none of the chain is merged then,
 * and the store lists it as a discrepancy of identity.
 */
export const joinedJudgements: Rule = ({ draft, report }) => {
  const clusters = new Map<string, Set<string>>();
  const pairOf = ({ pair: [left, right] }: JudgementDraft): readonly [string, string] => [
    wholeId(draft.id, left.text),
    wholeId(draft.id, right.text),
  ];
  const clusterOf = (id: string): Set<string> => clusters.get(id) ?? new Set([id]);
  for (const judgement of draft.judgements.filter(isSame)) {
    const [left, right] = pairOf(judgement).map(clusterOf);
    const joined = new Set([...(left ?? []), ...(right ?? [])]);
    for (const id of joined) clusters.set(id, joined);
  }
  const same = new Set(
    draft.judgements.filter(isSame).map((one) => [...pairOf(one)].sort().join(' ')),
  );
  for (const judgement of draft.judgements.filter(({ verdict }) => verdict === 'DIFFERENT')) {
    const [left, right] = pairOf(judgement);
    const isSaidOfPair = same.has([left, right].sort().join(' '));
    if (left === right || isSaidOfPair || !clusterOf(left).has(right)) continue;
    const [, word] = judgement.pair;
    report({
      code: 'CONFLICT',
      severity: 'warning',
      message: `Other judgements join the two: ${[...clusterOf(left)].sort().join(', ')} are judged SAME.`,
      at: word.at,
      offending: word.text,
      remedy: 'Take one of the judgements back.',
    });
  }
};

function isSame({ verdict }: JudgementDraft): boolean {
  return verdict === 'SAME';
}
