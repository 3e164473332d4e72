import type { Entity, Graph, Utterance } from '../derive/graph.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { GqlQuerySearchArgs, GqlSearchKind } from '../generated/resolvers.ts';
import type { SourceContent } from '../model/evidence.ts';
import { fold } from '../model/fold.ts';
import { searchKeys } from '../model/search-keys.ts';
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

/** Words that stand for something, and may be searched. */
interface Searchable {
  readonly node: SearchHit;
  readonly kind: GqlSearchKind;
  readonly words: readonly string[];
}

interface Found {
  readonly node: SearchHit;
  readonly score: number;
  readonly matched: string;
}

/**
 * Names and labels of entities, texts of statements and their renderings, titles of sources, in which each
 * word that is asked for begins a word; the best first.
 *
 * @throws QueryError BAD_USER_INPUT where `text` has neither letter nor digit.
 */
export function search(
  graph: Graph,
  { text, kinds, exactScript = false, ...page }: Omit<GqlQuerySearchArgs, 'lens'>,
): Connection<SearchHit, SearchEdge> {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new QueryError('BAD_USER_INPUT', '"text" has no letter and no digit to search for.');
  }
  const toKeys = exactScript ? (words: string): readonly string[] => [fold(words)] : searchKeys;
  const asked = toKeys(text).map(splitWords);
  const found = searchables(graph)
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .flatMap((candidate) => bestMatch(candidate, asked, toKeys));
  const order = {
    name: 'search',
    direction: 'ASC' as const,
    positionOf: ({ node, score }: Found) => ({ keys: [-score], id: node.id }),
  };
  const { edges, ...connection } = connect(found, order, page);
  return {
    ...connection,
    edges: edges.map(({ cursor, node: hit }) => ({ cursor, ...hit })),
    nodes: connection.nodes.map(({ node }) => node),
  };
}

function searchables(graph: Graph): readonly Searchable[] {
  const entities = [...graph.entities.values()].map((node) => ({
    node,
    kind: node.kind,
    words: [node.label, ...spellingsOf(graph, node)],
  }));
  const statements = [...graph.statements.values()].map((node) => ({
    node,
    kind: 'STATEMENT' as const,
    words: [
      node.text,
      ...node.renderings.flatMap(
        ({ content }) => graph.passages.get(content.passage)?.content.exact ?? [],
      ),
    ],
  }));
  const sources = [...graph.sources.values()].map((node) => ({
    node,
    kind: 'SOURCE' as const,
    words: [node.title],
  }));
  return [...entities, ...statements, ...sources];
}

function spellingsOf(graph: Graph, { id }: Entity): readonly string[] {
  return facts(graph)
    .filter(
      ({ of, predicate, negated }) =>
        of === id && !negated && (predicate === 'NAME' || predicate === 'LABEL'),
    )
    .flatMap(({ value }) => value?.text ?? []);
}

/** The words that match best; of equally good ones the first by code point. */
function bestMatch(
  { node, words }: Searchable,
  asked: readonly (readonly string[])[],
  toKeys: (words: string) => readonly string[],
): readonly Found[] {
  const found = words
    .toSorted()
    .map((matched) => ({ node, matched, score: scoreOf(toKeys(matched).map(splitWords), asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return found.slice(0, 1);
}

/** The best of what any key of the words has with any key of the text. */
function scoreOf(
  keys: readonly (readonly string[])[],
  asked: readonly (readonly string[])[],
): number {
  return Math.max(0, ...keys.flatMap((own) => asked.map((tokens) => share(own, tokens))));
}

/** How much of the words was asked for, in letters; 0 where a token begins none of them. */
function share(words: readonly string[], tokens: readonly string[]): number {
  const isEachThere = tokens.every((token) => words.some((word) => word.startsWith(token)));
  if (!isEachThere || tokens.length === 0) return 0;
  return Math.min(1, tokens.join('').length / words.join('').length);
}

function splitWords(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
