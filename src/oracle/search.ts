import type { Entity, FactProposition, Graph, Utterance } from '../derive/graph.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { GqlQuerySearchArgs, GqlSearchKind } from '../generated/resolvers.ts';
import type { SourceContent } from '../model/evidence.ts';
import {
  exactWords,
  romanizedWords,
  searchScore,
  searchSort,
  type SearchTier,
} from '../model/search-words.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { connect, type Connection, type Edge } from './connection.ts';
import { facts } from './propositions-of-kind.ts';

/** What can be found. */
export type SearchHit = Entity | Utterance | SourceContent;

/** Something found, how well, and in which words. */
export interface SearchEdge extends Edge<SearchHit> {
  /** Above 0, at most 1: the share of the words' letters that were asked for; greater is better. */
  readonly score: number;
  readonly matched: string;
}

/** A page of what was found. */
export interface SearchConnection extends Connection<SearchHit, SearchEdge> {
  /** Whether there are more than `totalCount`. */
  readonly truncated: boolean;
}

/** Words that stand for something, and may be searched. */
interface Searchable {
  readonly node: SearchHit;
  readonly kind: GqlSearchKind;
  readonly tier: SearchTier;
  readonly texts: readonly Text[];
}

/** A text, and what has it: a spelling, a rendering, or the thing itself. */
interface Text {
  readonly id: string;
  readonly words: string;
}

interface Found {
  readonly node: SearchHit;
  readonly id: string;
  readonly sort: string;
  readonly matched: string;
}

/** So far hits are counted. */
const COUNTED = 1_000;

/** So long a text can be that is asked for. */
const LONGEST_TEXT = 200;

/**
 * Names and labels of entities, titles of sources, texts of statements and their renderings, in which each
 * word that is asked for begins a word; names first, then titles; of each the shortest first.
 *
 * @throws QueryError BAD_USER_INPUT where `text` has neither letter nor digit; LIMIT_EXCEEDED where it is too long.
 */
export function search(
  graph: Graph,
  { text, kinds, exactScript = false, ...page }: Omit<GqlQuerySearchArgs, 'lens'>,
): SearchConnection {
  if (text.length > LONGEST_TEXT) {
    throw new QueryError('LIMIT_EXCEEDED', `"text" is longer than ${LONGEST_TEXT}.`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new QueryError('BAD_USER_INPUT', '"text" has no letter and no digit to search for.');
  }
  const toWays = exactScript
    ? (words: string): readonly (readonly string[])[] => [exactWords(words)]
    : romanizedWords;
  const asked = toWays(text);
  const found = searchables(graph)
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .flatMap(({ node, tier, texts }) => {
      const matching = texts
        .filter(({ words }) => isAskedFor(toWays(words).flat(), asked))
        .map(({ id, words }): Found => ({
          node,
          id,
          sort: searchSort(tier, words),
          matched: words,
        }));
      return matching.sort(byRank).slice(0, 1);
    });
  const order = {
    name: 'search',
    direction: 'ASC' as const,
    positionOf: ({ id, sort }: Found) => ({ keys: [sort], id }),
  };
  const { edges, totalCount, ...connection } = connect(found, order, page);
  return {
    ...connection,
    totalCount: Math.min(totalCount, COUNTED),
    truncated: totalCount > COUNTED,
    edges: edges.map(({ cursor, node: { node, matched } }) => ({
      cursor,
      node,
      matched,
      score: searchScore(text, matched),
    })),
    nodes: connection.nodes.map(({ node }) => node),
  };
}

function byRank(a: Found, b: Found): number {
  return compareCodePoints(a.sort, b.sort) || compareCodePoints(a.id, b.id);
}

function searchables(graph: Graph): readonly Searchable[] {
  const spellings = groupBy(facts(graph).filter(isSpelling), ({ of }) => of);
  const entities = [...graph.entities.values()].map((node): Searchable => ({
    node,
    kind: node.kind,
    tier: 'NAMES',
    texts: [
      { id: node.id, words: node.label },
      ...(spellings.get(node.id) ?? []).flatMap(({ id, value }) =>
        value === undefined ? [] : [{ id, words: value.text }],
      ),
    ],
  }));
  const statements = [...graph.statements.values()].map((node): Searchable => ({
    node,
    kind: 'STATEMENT',
    tier: 'TEXTS',
    texts: [
      // Of one rendering the text is that rendering's.
      ...(node.renderings.length > 1 ? [{ id: node.id, words: node.text }] : []),
      ...node.renderings.flatMap(({ id, content }) => {
        const passage = graph.passages.get(content.passage);
        return passage === undefined ? [] : [{ id, words: passage.content.exact }];
      }),
    ],
  }));
  const sources = [...graph.sources.values()].map((node): Searchable => ({
    node,
    kind: 'SOURCE',
    tier: 'TITLES',
    texts: [{ id: node.id, words: node.title }],
  }));
  return [...entities, ...statements, ...sources];
}

function isSpelling({ predicate, negated }: FactProposition): boolean {
  return !negated && (predicate === 'NAME' || predicate === 'LABEL');
}

/** Whether all words of one way to read what is asked for begin a word. */
function isAskedFor(own: readonly string[], asked: readonly (readonly string[])[]): boolean {
  return asked.some(
    (tokens) =>
      tokens.length > 0 && tokens.every((token) => own.some((word) => word.startsWith(token))),
  );
}
