import { LOCAL_ID } from '../dossier/schemas.ts';
import { romanize } from '../model/romanize.ts';

/** Long enough to tell what is meant, short enough to type. */
const LONGEST_ID = 60;

/**
 * Gives ids of a dossier to what has other ones: the same id for the same key each time, and never one
 * for two keys. Ids are given in the order in which they are asked for.
 */
export class LocalIds {
  readonly #byKey = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id of a key; `words` are what it is made of where the key has none yet. */
  get(key: string, words: string): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = this.#free(idOf(words));
    this.#byKey.set(key, id);
    this.#taken.add(id);
    return id;
  }

  /** The id that a key has been given; undefined where it has none. */
  find(key: string): string | undefined {
    return this.#byKey.get(key);
  }

  #free(id: string): string {
    if (!this.#taken.has(id)) return id;
    for (let number = 2; ; number += 1) {
      const numbered = `${id}-${number}`;
      if (!this.#taken.has(numbered)) return numbered;
    }
  }
}

/** An id made of words: `Île-de-France` is `ile-de-france`. Of words without letters and digits: `unnamed`. */
export function idOf(words: string): string {
  if (LOCAL_ID.test(words) && words.length <= LONGEST_ID) return words;
  const plain = romanize(words.slice(0, LONGEST_ID * 4))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, LONGEST_ID)
    .replace(/[^a-z0-9]+$/, '');
  return plain === '' ? 'unnamed' : plain;
}
