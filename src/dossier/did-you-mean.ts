import type { Nearest } from '../errors/problem.ts';
import { nearestWord } from './nearest-word.ts';

/** The nearest candidate, as a problem carries it. */
export function didYouMean(word: string, candidates: Iterable<string>): Nearest | undefined {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? undefined : { text: nearest };
}
