import { exactWords, romanizedWords, type SearchTier, searchSort } from '../model/search-words.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { withColumns } from './build-rows.ts';
import type { NodeRow } from './rows.ts';

/** The label of what has a text that is searched. */
export const SEARCHABLE = 'Searchable';

/** A text that is searched, and what is found by it. */
export interface SearchedText {
  readonly tier: SearchTier;
  readonly text: string | undefined;
  /** The id of what is found by it, and its kind. */
  readonly of: string;
  readonly kind: SearchKind;
}

/** As the API names what is found. */
type SearchKind = EntityKind | 'STATEMENT' | 'SOURCE';

/**
 * A node with what its text is found by: its words romanised in all ways, with the kind beside them, and as they
 * are, each with a space before it; and what hits are ordered by. A text without words is not found.
 */
export function withSearch(node: NodeRow, { tier, text, of, kind }: SearchedText): NodeRow {
  const exact = exactWords(text ?? '');
  if (text === undefined || exact.length === 0) return node;
  const searchable = withColumns(node, {
    searchOf: of,
    // No word has capitals, so that none is taken for a kind.
    searchWords: joined([...romanizedWords(text).flat(), kind]),
    searchExact: joined(exact),
    searchSort: searchSort(tier, text),
  });
  return { ...searchable, also: [...node.also, SEARCHABLE].sort() };
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].map((word) => ` ${word}`).join('');
}
