import { findWayBack } from '../find-way-back.ts';
import { wholeId } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** No source reprints itself, by way of whatever others. */
export const republishCycles: Rule = ({ draft, report }) => {
  const reprints = new Map(
    draft.sources.flatMap(({ name, head: { republishes } }) =>
      republishes === undefined
        ? []
        : [[wholeId(draft.id, name), wholeId(draft.id, republishes.text)] as const],
    ),
  );
  for (const { name, head } of draft.sources) {
    if (head.republishes === undefined) continue;
    const way = findWayBack(wholeId(draft.id, name), (id) => [reprints.get(id)].filter(isThere));
    if (way === undefined) continue;
    report({
      code: 'INVALID_VALUE',
      message: `The source republishes itself: ${way.join(' republishes ')}.`,
      at: head.republishes.at,
      offending: head.republishes.text,
      remedy: 'Take one of the steps away: one of them was printed first.',
    });
  }
};

function isThere(id: string | undefined): id is string {
  return id !== undefined;
}
