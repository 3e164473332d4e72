import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely means; undefined where none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  // Two letters that changed places are two steps, which is most of a word of three.
  let least = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length * 0.4))) + 1;
  for (const candidate of candidates) {
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < least) {
      nearest = candidate;
      least = apart;
    }
  }
  return nearest;
}
