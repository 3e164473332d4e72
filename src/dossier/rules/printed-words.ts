import type { Nearest } from '../../errors/problem.ts';
import { findClosest } from '../../evidence/find-closest.ts';
import { paragraphsOf } from '../../evidence/paragraph-of.ts';
import type { ClaimDraft, QuoteDraft, RenderingDraft, SourceDraft, WhenDraft } from '../draft.ts';
import { foundQuote, type SourceEvidence } from '../found-quote.ts';
import { MOST_NEAREST_PASSAGES } from '../limits.ts';
import type { Word } from '../parsed-file.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * Words that are kept as printed stand in the paragraph of the passage: cues, times, hedges, offices,
 * scopes, and what stands for an end. Words that a time was inferred from, and the time of a statement,
 * may stand anywhere in the text. Without the text nothing is said.
 */
export const printedWords: Rule = (context) => {
  for (const source of context.draft.sources) {
    const evidence = context.evidenceOf(source);
    if (evidence.text !== undefined) checkSource(source, evidence, evidence.text.text, context);
  }
};

/** Words, and the quotations in one of whose paragraphs they are to stand; none: anywhere. */
interface Printed {
  readonly word: Word;
  readonly quotes: readonly QuoteDraft[];
}

function checkSource(
  source: SourceDraft,
  evidence: SourceEvidence,
  text: string,
  { report }: RuleContext,
): void {
  const paragraphOf = paragraphsOf(text);
  let missing = 0;
  for (const { word, quotes } of onceEach(printedIn(source))) {
    const found = quotes.flatMap((quote) => foundQuote(evidence, quote) ?? []);
    if (found.length < quotes.length) continue;
    const spans = found.length === 0 ? [{ start: 0, end: text.length }] : found.map(paragraphOf);
    const paragraphs = spans.map(({ start, end }) => text.slice(start, end));
    if (paragraphs.some((paragraph) => paragraph.includes(word.text))) continue;
    missing += 1;
    const [at = 0] = spans.map(({ start }) => start);
    const nearest = (): Nearest | undefined => nearestIn(paragraphs[0] ?? '', at, word.text);
    report({
      code: 'QUOTE_NOT_FOUND',
      message:
        found.length === 0
          ? 'The words do not stand in the text.'
          : 'The words do not stand in the paragraph of the passage.',
      at: word.at,
      offending: word.text,
      nearest: missing > MOST_NEAREST_PASSAGES ? undefined : nearest,
      remedy: 'Give the words as they are printed there.',
    });
  }
}

function nearestIn(paragraph: string, at: number, words: string): Nearest | undefined {
  const closest = findClosest(paragraph, words);
  if (closest === undefined) return undefined;
  const { exact, start, end, score } = closest;
  return { text: exact, start: at + start, end: at + end, score };
}

/** A word of a block belongs to several claims, and is right where it is right for one of them. */
function onceEach(printed: readonly Printed[]): readonly Printed[] {
  const byWord = new Map<Word, QuoteDraft[]>();
  for (const { word, quotes } of printed) {
    const all = byWord.get(word) ?? [];
    all.push(...quotes);
    byWord.set(word, all);
  }
  return [...byWord].map(([word, quotes]) => ({ word, quotes }));
}

function printedIn(source: SourceDraft): readonly Printed[] {
  return [
    ...source.statements.flatMap(({ when }) => timeWords(when, [])),
    ...source.renderings.flatMap(renderingWords),
    ...source.claims.flatMap(claimWords),
  ];
}

function renderingWords({ cue, quote }: RenderingDraft): readonly Printed[] {
  return cue === undefined ? [] : [{ word: cue, quotes: [quote] }];
}

function claimWords(claim: ClaimDraft): readonly Printed[] {
  const { quotes, hedge, office, subjectText, objectText, scope, when } = claim;
  const words = [hedge, office, subjectText, objectText, scope?.words];
  return [
    ...words.flatMap((word) => (word === undefined ? [] : [{ word, quotes }])),
    ...timeWords(when, quotes),
  ];
}

function timeWords(when: WhenDraft | undefined, quotes: readonly QuoteDraft[]): readonly Printed[] {
  if (when?.text === undefined) return [];
  return [{ word: when.text, quotes: when.basis === 'INFERRED' ? [] : quotes }];
}
