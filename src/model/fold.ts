import { plainPunctuation } from './plain-punctuation.ts';

/**
 * The form in which names and titles are ordered, and words are looked for in them: NFKD without
 * combining marks, lower case, typographic quotes, apostrophes and dashes made plain, white space
 * collapsed and trimmed. Folding twice is folding once.
 */
export function fold(words: string): string {
  return plainPunctuation(words)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
