const QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * The form in which words are compared where they are a part of what is said (SEMANTICS 6): NFKC,
 * typographic quotes and dashes made plain, white space collapsed and trimmed, lower case. Printed
 * words are kept beside it and never replaced by it.
 */
export function normalForm(words: string): string {
  return spellingForm(words).toLowerCase();
}

/** The same, with case kept: the form in which spellings of a name are compared. */
export function spellingForm(words: string): string {
  return words
    .normalize('NFKC')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
