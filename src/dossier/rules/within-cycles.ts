import { findWayBack } from '../find-way-back.ts';
import { wholeId } from '../ids.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Nothing is within itself, however many steps lead back to it. */
export const withinCycles: Rule = (context) => {
  const { draft, report } = context;
  for (const { id, within } of draft.records) {
    const way = within.length === 0 ? undefined : wayBack(wholeId(draft.id, id.text), context);
    if (way === undefined) continue;
    report({
      code: 'INVALID_VALUE',
      message: `The record is within itself: ${way.join(' within ')}.`,
      at: id.at,
      offending: id.text,
      remedy: 'Take one of the steps away.',
    });
  }
};

function wayBack(start: string, { ids }: RuleContext): readonly string[] | undefined {
  return findWayBack(start, (id) =>
    (ids.records.get(id)?.within ?? []).map(({ text }) => wholeId(ids.dossier, text)),
  );
}
