import type { SourceDraft, WhenDraft } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** Warns where something is written down that nothing comes of. */
export const silentEntries: Rule = ({ draft, report }) => {
  for (const source of draft.sources) {
    const { statements, renderings, blocks } = source;
    for (const { text } of unusedDays(source)) {
      if (text === undefined) continue;
      report({
        code: 'INVALID_VALUE',
        severity: 'warning',
        message: 'No time of the source has these words.',
        at: text.at,
        offending: text.text,
        remedy: 'Name them with `when`, or take them away.',
      });
    }
    const rendered = new Set(renderings.map(({ statement }) => statement.text));
    for (const { id } of statements.filter((statement) => !rendered.has(statement.id.text))) {
      report({
        code: 'INVALID_VALUE',
        severity: 'warning',
        message: 'No passage reports this statement.',
        at: id.at,
        offending: id.text,
        remedy: `Give \`in: ${id.text}\` to the block that reports it, or take it away.`,
      });
    }
    for (const { at, quote, statement, claims } of blocks) {
      if (statement !== undefined || claims.length > 0) continue;
      report({
        code: 'INVALID_VALUE',
        severity: 'warning',
        message: 'The block says nothing.',
        at,
        offending: quote.words,
        remedy: 'Give `says`, or `in` with `about`; what is no fact is `furniture`.',
      });
    }
  }
};

/** Of `days`: a claim or a statement names a day by its words. */
function unusedDays({ days, claims, statements }: SourceDraft): readonly WhenDraft[] {
  const used = new Set([...claims, ...statements].map(({ when }) => when?.text?.text));
  return days.filter(({ text }) => !used.has(text?.text));
}
