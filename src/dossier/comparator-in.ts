/** Words before a number that bound it, with the sign that `is` has for them. */
const MARKS: readonly (readonly [string, string])[] = [
  ['>=', 'at least|no fewer than|no less than|a minimum of'],
  ['>', 'more than|over|exceeding|above|upwards of'],
  ['<=', 'at most|up to|no more than|a maximum of'],
  ['<', 'fewer than|less than|nearly|almost|under'],
  ['~', 'about|around|approximately|roughly|some'],
];

const PATTERNS = MARKS.map(
  ([sign, words]) => [sign, new RegExp(`\\b(${words})\\s+(?:the\\s+)?[\\p{Sc}\\d]`, 'iu')] as const,
);

/** The English words that bound a number in digits, with their sign; undefined where there are none. */
export function comparatorIn(
  text: string,
): { readonly sign: string; readonly words: string } | undefined {
  for (const [sign, pattern] of PATTERNS) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return { sign, words };
  }
  return undefined;
}
