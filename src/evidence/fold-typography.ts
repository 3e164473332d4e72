import { plainPunctuation } from '../model/plain-punctuation.ts';

/**
 * The same text with curly quotation marks, sorts of dashes and sorts of spaces made plain. Each UTF-16
 * code unit stands for one, so that positions stay what they were.
 */
export function foldTypography(text: string): string {
  return plainPunctuation(text).replace(/[\s\u200B]/g, ' ');
}
