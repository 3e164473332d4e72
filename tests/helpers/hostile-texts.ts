/** What texts hold that formats break on, and that none of them may change. */
export const HOSTILE_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<b>&amp; ]]> <!-- --> </data>'],
  ['quotes', `"double" 'single' «guillemets» \\ backslash \\"`],
  ['YAML', '- {a: [b], &c *d !e |f >g %h @i `j #k}: ~'],
  ['right-to-left text', 'قال «نعم» ثم ‏RLM‏ עברית'],
  ['combining marks', 'e\u0301 и\u0306 \u0e01\u0e33'],
  ['emoji', '👩‍👩‍👧 🇰🇿 𝐀'],
  ['line ends and tabs', 'a\nb\r\nc\rd\te'],
  ['spaces at its ends', '  a  '],
  ['commas and semicolons', 'a,b;c|d'],
  ['the beginning of a formula', '=HYPERLINK("x")'],
  ['what reads like an occurrence', 'Route #2'],
  ['an ellipsis', 'well … no'],
  ['a key of JavaScript', 'constructor'],
  ['separators of lines', 'a\u0085b\u2028c\u2029d\ufeffe'],
  ['2,000 characters', 'ağ✓𝐀'.repeat(400)],
];

/** A quotation may be as long; a name or a title is refused by name. */
export const LONG_TEXT = 'ağ✓𝐀'.repeat(2_000);
