/**
 * The same text with curly quotation marks, sorts of apostrophes and dashes made plain. Each UTF-16 code
 * unit stands for one, so that positions stay what they were.
 */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′´`ʹʻʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
}
