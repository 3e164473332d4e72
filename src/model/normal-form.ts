import { plainPunctuation } from './plain-punctuation.ts';

/**
 * The form in which words are compared where they are a part of what is said (semantics 6): NFKC,
 * typographic quotes and dashes made plain, white space collapsed and trimmed, lower case. Printed
 * words are kept beside it and never replaced by it.
 */
export function normalForm(words: string): string {
  return spellingForm(words).toLowerCase();
}

/** The same, with case kept: the form in which spellings of a name are compared. */
export function spellingForm(words: string): string {
  return plainPunctuation(words.normalize('NFKC')).replace(/\s+/gu, ' ').trim();
}
