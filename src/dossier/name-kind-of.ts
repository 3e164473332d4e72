import type { NameKind } from '../model/vocabulary.ts';

/** The kind of a name where its author says nothing: all capitals, and more than one, are an acronym. */
export function nameKindOf(spelling: string): NameKind {
  const isCapitals = /\p{Lu}.*\p{Lu}/su.test(spelling) && !/\p{Ll}/u.test(spelling);
  return isCapitals ? 'ACRONYM' : 'NAME';
}
