import { wholeId } from '../ids.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Nothing is within itself, however many steps lead back to it. */
export const withinCycles: Rule = (context) => {
  for (const { id } of context.draft.records) {
    const way = wayBack(wholeId(context.draft.id, id.text), context);
    if (way === undefined) continue;
    context.report({
      code: 'INVALID_VALUE',
      message: `The record is within itself: ${way.join(' within ')}.`,
      at: id.at,
      offending: id.text,
      remedy: 'Take one of the steps away.',
    });
  }
};

/** The first way found from a record over `within` to itself. */
function wayBack(start: string, { ids }: RuleContext): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (const way of ways) {
    const record = ids.records.get(way.at(-1) ?? start);
    for (const { text } of record?.within ?? []) {
      const next = wholeId(ids.dossier, text);
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
