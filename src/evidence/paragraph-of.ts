import type { Span } from './source-text.ts';

/**
 * The paragraph that a passage stands in: from the line break before it to the line break behind it;
 * more than one where the passage runs over line breaks itself.
 */
export function paragraphOf(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const behind = text.slice(end).search(/[\r\n]/);
  return {
    start: start === 0 ? 0 : before + 1,
    end: behind === -1 ? text.length : end + behind,
  };
}
