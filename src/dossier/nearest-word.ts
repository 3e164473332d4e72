import { distance } from 'fastest-levenshtein';

/** What is longer is no misspelt word, and comparing takes time with the square of the length. */
const LONGEST_WORD_UNITS = 100;

/** The candidate that a misspelt word most likely means; undefined where none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD_UNITS) return undefined;
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  // Two letters that changed places are two steps, which is most of a word of three.
  let least = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length * 0.4))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < least) {
      nearest = candidate;
      least = apart;
    }
  }
  return nearest;
}
