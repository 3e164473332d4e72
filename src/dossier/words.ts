import { type Location, under, type Word } from './parsed-file.ts';

/** A word at `key` of the map at `at`; undefined where there is none. */
export function wordAt(text: string, at: Location, key: string): Word;
export function wordAt(text: string | undefined, at: Location, key: string): Word | undefined;
export function wordAt(text: string | undefined, at: Location, key: string): Word | undefined {
  return text === undefined ? undefined : { text, at: under(at, key) };
}

/** The words at `key`, of which there may be one, a list or none. */
export function wordsAt(
  value: string | readonly string[] | null | undefined,
  at: Location,
  key: string,
): readonly Word[] {
  const here = under(at, key);
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [{ text: value, at: here }];
  return value.map((text, index) => ({ text, at: under(here, index) }));
}
