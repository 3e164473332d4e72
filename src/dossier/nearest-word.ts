import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely means; undefined where none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < least) {
      nearest = candidate;
      least = apart;
    }
  }
  return nearest;
}
