import { spellingForm } from '../../model/normal-form.ts';
import { searchKeys } from '../../model/search-keys.ts';
import type { Answer } from './answer.ts';

/** A spelling of a name. */
export interface NameSide {
  readonly kind: 'NAME';
  /** With its case. */
  readonly spelling: string;
  /** The keys by which it is found (semantics 12). */
  readonly keys: readonly string[];
}

/** The spelling that an answer uses; words without a letter or digit spell nothing. */
export function nameSide({ said }: Answer): NameSide | undefined {
  const [fact] = said;
  if (fact?.kind !== 'FACT' || fact.value === undefined) return undefined;
  const spelling = spellingForm(fact.value.text);
  const keys = searchKeys(spelling);
  return keys.length === 0 ? undefined : { kind: 'NAME', spelling, keys };
}

/** Whether neither is found under the other, whole or as a shorter form: `Tokayev` and the full name are one. */
export function spellingsConflict(a: NameSide, b: NameSide): boolean {
  return !isAmong(a, b) && !isAmong(b, a);
}

/** Whether all words of one are among the words of the other, in one of the ways to romanise them. */
function isAmong(shorter: NameSide, longer: NameSide): boolean {
  return longer.keys.some((key) => {
    const words = new Set(key.split(' '));
    return shorter.keys.some((other) => other.split(' ').every((word) => words.has(word)));
  });
}
