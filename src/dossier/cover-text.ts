import type { Span } from '../evidence/source-text.ts';
import { splitSentences } from '../evidence/split-sentences.ts';

/** What became of a sentence: a passage touches it, it is furniture, or nothing has been made of it. */
export type Coverage = 'TOUCHED' | 'FURNITURE' | 'OPEN';

/** A sentence of a text, and what became of it. */
export interface CoveredSentence extends Span {
  readonly coverage: Coverage;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Passages in it, in order, cut at its ends and joined where they overlap. */
  readonly passages: readonly Span[];
  /** Whether one of `names` stands in it; of an OPEN one, that nothing else does. */
  readonly isNamed: boolean;
  /** Why it is furniture, where that is said. */
  readonly why?: string;
}

/** What is marked in a text. */
export interface Marks {
  /** Of claims and statements. */
  readonly passages: readonly Span[];
  readonly names: readonly Span[];
  readonly furniture: readonly (Span & { readonly why?: string | undefined })[];
}

/**
 * Tells for each sentence of a text what became of it. One word of a passage touches a sentence. Furniture
 * it is only where all its words are marked so. A name alone touches nothing: it tells who is spoken of,
 * and not what is said.
 *
 * @param language - of the text, BCP 47.
 */
export function coverText(
  text: string,
  language: string,
  { passages, names, furniture }: Marks,
): readonly CoveredSentence[] {
  const lineAt = countLines(text);
  return splitSentences(text, language).map((sentence) => {
    const { start, end } = sentence;
    const within = join(cut(passages, sentence));
    const marked = furniture.filter((span) => overlap(span, sentence));
    const rest = without(text, sentence, join(cut(marked, sentence)));
    const isFurniture = within.length === 0 && marked.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
    const why = isFurniture ? marked.find((mark) => mark.why !== undefined)?.why : undefined;
    return {
      start,
      end,
      coverage: within.length > 0 ? 'TOUCHED' : isFurniture ? 'FURNITURE' : 'OPEN',
      line: lineAt(start),
      text: text.slice(start, end),
      passages: within,
      isNamed: names.some((span) => overlap(span, sentence)),
      ...(why === undefined ? {} : { why }),
    };
  });
}

/** Line numbers of places that are asked for in order. */
function countLines(text: string): (at: number) => number {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index);
  let line = 0;
  return (at) => {
    while (line < breaks.length && (breaks[line] ?? at) < at) line += 1;
    return line + 1;
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cut(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans
    .filter((span) => overlap(span, { start, end }))
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
}

function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

function without(text: string, { start, end }: Span, marked: readonly Span[]): string {
  let from = start;
  let rest = '';
  for (const span of marked) {
    rest += text.slice(from, span.start);
    from = span.end;
  }
  return rest + text.slice(from, end);
}
