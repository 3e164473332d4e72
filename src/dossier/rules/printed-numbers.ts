import type { ClaimDraft, SourceDraft, ValueDraft } from '../draft.ts';
import { foundQuote } from '../found-quote.ts';
import { comparatorIn } from '../comparator-in.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * The number of a figure is printed in its quotation. Where the words give none (`thousands`, `half`), what
 * they come to is the annotator's to say; where they give others, they contradict it. In languages other
 * than English a number may be written in words that are not known here, so it is a warning there.
 */
export const printedNumbers: Rule = (context) => {
  for (const source of context.draft.sources) {
    for (const claim of source.claims) {
      if (context.ontology.measures.has(claim.predicate.text)) checkFigure(claim, source, context);
    }
  }
};

function checkFigure(claim: ClaimDraft, source: SourceDraft, context: RuleContext): void {
  const { value } = claim;
  const words = printedWords(claim, source, context);
  if (value === undefined || words === undefined) return;
  const isEnglish = /^en\b/i.test(source.head.language);
  const printed = isSum(words) ? undefined : numbersIn(words);
  const missing = printed && numbersOf(value).find((number) => !printed.some(isAlike(number)));
  if (missing !== undefined) {
    const nearest = nearestNumber(printed ?? [], missing);
    context.report({
      code: 'INVALID_VALUE',
      severity: isEnglish ? 'error' : 'warning',
      message: `The number is not printed in the quotation: “${words}”.`,
      at: value.at,
      offending: String(missing),
      nearest: nearest === undefined ? undefined : { text: String(nearest) },
      remedy: 'Give the number as it is printed, or quote only the words that give it.',
    });
  }
  if (isEnglish) checkComparator(value, words, context);
}

/** `six republics and Russia` are seven: what words without digits join is counted by whoever reads them. */
function isSum(words: string): boolean {
  return !/\p{Nd}/u.test(words) && /\band\b/i.test(words);
}

/** The words of all quotations; undefined where one was not found. */
function printedWords(
  { quotes }: ClaimDraft,
  source: SourceDraft,
  { evidenceOf }: RuleContext,
): string | undefined {
  const found = quotes.map((quote) => foundQuote(evidenceOf(source), quote)?.exact);
  return found.includes(undefined) ? undefined : found.join(' … ');
}

function numbersOf({ number, low, high }: ValueDraft): readonly number[] {
  return [number, low, high].flatMap((held) => held ?? []);
}

function isAlike(number: number): (printed: number) => boolean {
  const size = Math.abs(number);
  return (printed) => Math.abs(printed - size) <= size * 1e-9;
}

function nearestNumber(printed: readonly number[], number: number): number | undefined {
  return [...printed].sort((a, b) => Math.abs(a - number) - Math.abs(b - number))[0];
}

function checkComparator(value: ValueDraft, words: string, { report }: RuleContext): void {
  if (value.comparator !== 'EQUAL') return;
  const mark = comparatorIn(words);
  if (mark === undefined) return;
  report({
    code: 'INVALID_VALUE',
    severity: 'warning',
    message: `The words bound the number (“${mark.words}”), and \`is\` does not.`,
    at: value.at,
    offending: String(value.number),
    nearest: { text: `${mark.sign}${value.number}` },
    remedy: 'Put >=, >, <=, < or ~ before the number, as the words say.',
  });
}
