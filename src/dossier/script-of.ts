/** Scripts that names are likely to be in, by ISO 15924. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = (
  [
    ['Latn', 'Latin'],
    ['Cyrl', 'Cyrillic'],
    ['Arab', 'Arabic'],
    ['Armn', 'Armenian'],
    ['Beng', 'Bengali'],
    ['Deva', 'Devanagari'],
    ['Ethi', 'Ethiopic'],
    ['Geor', 'Georgian'],
    ['Grek', 'Greek'],
    ['Hang', 'Hangul'],
    ['Hani', 'Han'],
    ['Hebr', 'Hebrew'],
    ['Hira', 'Hiragana'],
    ['Kana', 'Katakana'],
    ['Khmr', 'Khmer'],
    ['Laoo', 'Lao'],
    ['Mong', 'Mongolian'],
    ['Mymr', 'Myanmar'],
    ['Sinh', 'Sinhala'],
    ['Taml', 'Tamil'],
    ['Telu', 'Telugu'],
    ['Thai', 'Thai'],
    ['Tibt', 'Tibetan'],
  ] as const
).map(([code, name]) => [code, new RegExp(`\\p{Script=${name}}`, 'gu')]);

/**
 * The ISO 15924 code of the script that most letters of `text` are in; undefined where none is known.
 * Letters in disguise count as what they are: `𝐻𝑎𝑖` is Latin.
 */
export function scriptOf(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  let script: string | undefined;
  let most = 0;
  for (const [code, letters] of SCRIPTS) {
    const count = plain.match(letters)?.length ?? 0;
    if (count > most) [script, most] = [code, count];
  }
  return script;
}
