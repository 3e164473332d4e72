/** What typography varies and a reader hardly sees, with what each is folded to. */
const VARIANTS: readonly { readonly name: string; readonly fold: (text: string) => string }[] = [
  {
    name: 'quotation marks or apostrophes',
    fold: (text) => text.replace(/[“”„‟«»″"]/g, '"').replace(/[‘’‚‛′`ʼ']/g, "'"),
  },
  { name: 'dashes', fold: (text) => text.replace(/[‐‑‒–—―−-]/g, '-') },
  { name: 'spaces or line breaks', fold: (text) => text.replace(/[\s\u200B\u2060\uFEFF]+/g, ' ') },
  { name: 'dots', fold: (text) => text.replace(/…/g, '...') },
  { name: 'composed letters', fold: (text) => text.normalize('NFC') },
  { name: 'soft hyphens', fold: (text) => text.replace(/\u00AD/g, '') },
  { name: 'capitals', fold: (text) => text.toLowerCase() },
];

/**
 * Names the typographic variants that make up the whole difference of two texts: curly and straight
 * quotation marks, sorts of dashes and spaces, capitals.
 *
 * @returns undefined where they differ by more than that.
 */
export function explainDifference(quote: string, found: string): string | undefined {
  const fold = (text: string, variants: typeof VARIANTS): string =>
    variants.reduce((folded, variant) => variant.fold(folded), text);
  if (fold(quote, VARIANTS) !== fold(found, VARIANTS)) return undefined;
  const needed = VARIANTS.filter((variant) => {
    const others = VARIANTS.filter((other) => other !== variant);
    return fold(quote, others) !== fold(found, others);
  });
  return needed.length === 0 ? undefined : needed.map(({ name }) => name).join(' and ');
}
