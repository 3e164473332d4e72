import { romanize } from './romanize.ts';

/**
 * The keys by which a name is found, and by which spellings are compared, whatever their script and
 * romanisation: two spellings are one name where they share a key (semantics 12). The first is the
 * romanised name as it is; behind it come, by code point, those in which what romanisations write
 * differently is written alike. Names whose romanisations do not differ have one. Words without a letter
 * or digit have none.
 */
export function searchKeys(words: string): readonly string[] {
  const plain = plainKey(words);
  if (plain === '') return [];
  const alike = [plain, plainKey(spellOut(words))].flatMap(levelled);
  return [plain, ...[...new Set(alike)].filter((key) => key !== plain).sort()];
}

/** Whether two spellings are one name but for script and romanisation. */
export function sharesSearchKey(a: string, b: string): boolean {
  const keys = new Set(searchKeys(a));
  return searchKeys(b).some((key) => keys.has(key));
}

function plainKey(words: string): string {
  return romanize(words)
    .replace(/['`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Kazakh, Turkish and Czech write in one letter what is `sh`, `ch` or `zh` elsewhere; `ё` is also `yo`. */
function spellOut(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[şš]/g, 'sh')
    .replace(/[çč]/g, 'ch')
    .replace(/ž/g, 'zh')
    .replace(/ё/g, 'yo');
}

/** The ways to read a romanised name, each with what romanisations write differently written alike. */
function levelled(plain: string): readonly string[] {
  // `j` is the consonant of Жаңаөзен in Janaozen, and the glide of Тоқаев in Tokajew.
  const hard = plain.replace(/dj/g, 'j').replace(/dzh/g, 'zh').replace(/j/g, 'zh');
  return [plain, hard].flatMap((reading) =>
    // `ё` is printed yo, o and e.
    [reading, reading.replace(/[yij]o/g, 'e')].map(level),
  );
}

function level(reading: string): string {
  return (
    reading
      .replace(/dzh/g, 'zh')
      .replace(/kh/g, 'h')
      .replace(/gh/g, 'g')
      .replace(/q/g, 'k')
      .replace(/w/g, 'v')
      .replace(/x/g, 'ks')
      // One `с` between vowels is often printed as two, so that it is not read as `z`.
      .replace(/ss+/g, 's')
      .replace(/[yij]+(?=[eo])/g, '')
      .replace(/[yij]+/g, 'i')
  );
}
