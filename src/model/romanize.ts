import anyAscii from 'any-ascii';

/**
 * Cyrillic letters in lower case, each in the plainest of its usual romanisations: after BGN/PCGN, with
 * `е` and `ё` as `e`, and the letters of Kazakh and its neighbours as the Russian ones that they stand
 * for. The library's own choices are not those of newspapers: it makes `Zhangaozen` of `Жаңаөзен`.
 */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
    ...{ й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
    ...{ у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y' },
    ...{ ь: '', э: 'e', ю: 'yu', я: 'ya' },
    // Kazakh, Kyrgyz, Tatar, Uzbek, Tajik
    ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', җ: 'zh', ҳ: 'h' },
    ...{ ҷ: 'j', ӣ: 'i', ӯ: 'u' },
    // Ukrainian, Belarusian
    ...{ і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u' },
  }),
);

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/gu;

/** Accents that stand beside their letter; the vowel signs of other scripts are letters. */
const LOOSE_ACCENTS = /[\u0300-\u036f]/gu;

/**
 * Words in the letters a to z, digits and ASCII marks, lower case: NFKC, Latin diacritics dropped,
 * Cyrillic by the table above, every other script as any-ascii romanises it.
 */
export function romanize(words: string): string {
  const latin = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(LOOSE_ACCENTS, '')
    .replace(CYRILLIC_LETTER, (letter) => CYRILLIC.get(letter) ?? letter);
  return anyAscii(latin).toLowerCase();
}
