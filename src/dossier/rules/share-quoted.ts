import { quotedSpans, shareOf } from '../quoted-spans.ts';
import type { Rule } from '../rule.ts';

/** A dossier quotes, it does not reprint. */
const MOST_SHARE = 1 / 3;

/** Warns where the passages of a source make up more than a third of its text. */
export const shareQuoted: Rule = ({ draft, evidenceOf, report }) => {
  for (const source of draft.sources) {
    const evidence = evidenceOf(source);
    const share = shareOf(quotedSpans(source, evidence), evidence.units);
    if (share <= MOST_SHARE) continue;
    report({
      code: 'LIMIT_EXCEEDED',
      severity: 'warning',
      message: `The quotations make up ${Math.round(share * 100)} per cent of the text; a third is the measure.`,
      at: { file: source.file, path: ['text'] },
      remedy: 'Quote the words that bear a claim, not the sentence around them.',
    });
  }
};
