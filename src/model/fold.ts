const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB\u02BC\u00B4`]/gu;
const QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/**
 * The form in which names and titles are ordered, and words are looked for in them: NFKD without
 * combining marks, lower case, typographic quotes, apostrophes and dashes made plain, white space
 * collapsed and trimmed. Folding twice is folding once.
 */
export function fold(words: string): string {
  return words
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
