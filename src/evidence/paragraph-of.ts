import type { Span } from './source-text.ts';

/**
 * The paragraph that a passage stands in: from the line break before it to the line break behind it;
 * more than one where the passage runs over line breaks itself.
 */
export function paragraphOf(text: string, passage: Span): Span {
  let { start, end } = passage;
  while (start > 0 && !isLineBreak(text, start - 1)) start -= 1;
  while (end < text.length && !isLineBreak(text, end)) end += 1;
  return { start, end };
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
