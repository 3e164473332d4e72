import { allOf } from '../cypher/all-of.ts';
import { compare, property, returning, subquery, variable } from '../cypher/build.ts';
import type { Clause, Expression, OrderKey, Query } from '../cypher/nodes.ts';
import {
  exactWords,
  romanizedWords,
  SEARCH_TIERS,
  type SearchTier,
  searchIndex,
  tierBounds,
} from '../model/search-words.ts';
import { isGiven } from '../util/is-given.ts';
import { addConstant, addParameter, type Context, toTexts } from './context.ts';
import { buildKeyset, buildKeysetFrom, reversed } from './keyset.ts';
import type { ListMatch } from './list-match.ts';

/** So far hits are counted. */
export const COUNTED = 1_000;

/**
 * So many texts of a tier that hold what is asked for are looked at one by one. Where there are more, they are
 * dense enough to be met soon along the index of the order (decision 0014).
 */
const CANDIDATES = 1_000;

/** The label of what is found in each tier. */
const HITS: Readonly<Record<SearchTier, string>> = {
  NAMES: 'Entity',
  TITLES: 'Source',
  TEXTS: 'Statement',
};

/** What is searched for. */
export interface Search {
  /** Maybe a blank; so are `kinds`, undefined or null where all are meant. */
  readonly text: unknown;
  readonly kinds: unknown;
  /** Whether no request has other kinds. */
  readonly areKindsWritten: boolean;
  readonly isExact: boolean;
}

/** The hits of a search as a list: each once, by the first of its texts that holds what is asked for. */
export interface SearchMatch extends ListMatch {
  /** The variable of what has the text that a hit is found by. */
  readonly row: string;
  /** That text. */
  readonly found: Expression;
  /** How many hits there are, as far as they are counted, and one more where there are more. */
  readonly countHits: () => Expression;
}

/** Builds the list behind `Query.search`. */
export function buildSearchMatch(context: Context, search: Search): SearchMatch {
  const [hit, row] = [context.freshVariable(), context.freshVariable()];
  const asked = buildAsked(context, search);
  const rows = (between: readonly Expression[], limit: Expression): readonly Clause[] =>
    firstRows(context, { asked, row, between, limit });
  const keys = ['searchSort', 'id'].map((name): OrderKey => ({
    expression: property(row, name),
    direction: 'ASC',
  }));
  const countHits = (): Expression =>
    subquery('COUNT', [...rows([], addConstant(context, 'counted', COUNTED + 1)), returning(row)]);
  return {
    variable: hit,
    row,
    found: {
      kind: 'coalesce',
      operands: ['label', 'valueText', 'title', 'text'].map((name) => property(row, name)),
    },
    beside: undefined,
    canJoin: false,
    anchor: undefined,
    keys,
    // A search has pages forward only.
    page: ({ after, limit, row: selected }) => ({
      clauses: [
        ...rows(after === undefined ? [] : [buildKeyset(keys, after.values)], limit),
        { kind: 'with', items: [{ expression: variable(row) }], orderBy: rank(row) },
        {
          kind: 'callUnion',
          isDisjoint: true,
          imports: [row],
          queries: asked.tiers.map((tier) => toHit(row, hit, HITS[tier])),
        },
        { kind: 'return', items: [{ expression: selected }] },
      ],
    }),
    count: countHits,
    countHits,
    holds: (side, { values }) => {
      const condition = buildKeysetFrom(side === 'BEFORE' ? reversed(keys) : keys, values);
      return subquery('EXISTS', [
        ...rows([condition], { kind: 'literal', value: 1 }),
        returning(row),
      ]);
    },
  };
}

interface Asked {
  /** The property whose words are compared. */
  readonly property: 'searchExact' | 'searchWords';
  /** All ways to read what is asked for, each as the beginnings of words. */
  readonly ways: Expression;
  /** What the indexes of words are asked. */
  readonly query: Expression;
  /** Marks of the kinds that are asked for; undefined where all are. */
  readonly marks: Expression | undefined;
  /** Tiers that can be asked for: fewer than all where the kinds are the same in every request. */
  readonly tiers: readonly SearchTier[];
  /** Of those that are asked for: index, first and last place in the order. */
  readonly places: Expression;
}

function buildAsked(context: Context, { text, kinds, areKindsWritten, isExact }: Search): Asked {
  const name = isExact ? 'searchExact' : 'searchWords';
  const waysOf = (given: unknown): readonly (readonly string[])[] => {
    const words = String(given);
    const ways = isExact ? [exactWords(words)] : romanizedWords(words);
    return ways.filter((way) => way.length > 0);
  };
  const wanted = isGiven(kinds) ? kinds : undefined;
  const known = areKindsWritten ? tiersOf(wanted) : [];
  return {
    property: name,
    ways: addParameter(context, text, (given) =>
      waysOf(given).map((way) => way.map((word) => ` ${word}`)),
    ),
    query: addParameter(context, [text, wanted], (given) => {
      const [own, some] = Array.isArray(given) ? (given as readonly unknown[]) : [];
      return [
        printWordQuery(name, waysOf(own)),
        ...(isGiven(some) ? [printKindQuery(toTexts(some))] : []),
      ].join(' ');
    }),
    marks:
      wanted === undefined
        ? undefined
        : addParameter(context, wanted, (given) => toTexts(given).map((kind) => ` ${kind}`)),
    tiers: known.length > 0 ? known : SEARCH_TIERS,
    places: addParameter(context, wanted, (given) =>
      tiersOf(given).map((tier) => [searchIndex(tier), ...tierBounds(tier)]),
    ),
  };
}

/** The tiers in which things of some kinds are found; without kinds, all. */
function tiersOf(kinds: unknown): readonly SearchTier[] {
  if (!isGiven(kinds)) return SEARCH_TIERS;
  const own = toTexts(kinds).map(tierOf);
  return SEARCH_TIERS.filter((tier) => own.includes(tier));
}

/** The tier in which things of a kind are found. */
function tierOf(kind: string): SearchTier {
  if (kind === 'STATEMENT') return 'TEXTS';
  return kind === 'SOURCE' ? 'TITLES' : 'NAMES';
}

/** Stands nowhere: words have no capitals, and no kind has this name. */
const NOTHING = 'NOTHING';

/**
 * In the query language of Lucene: one of the ways, each word the beginning of a word. Words are letters and
 * digits in lower case, so that none of them means anything in that language.
 */
function printWordQuery(name: string, ways: readonly (readonly string[])[]): string {
  const terms = ways.map((way) => way.map((word) => `+${name}:${word}*`).join(' '));
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  return `+(${[`${name}:${NOTHING}`, ...terms.map((term) => `(${term})`)].join(' ')})`;
}

function printKindQuery(kinds: readonly string[]): string {
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return `+searchWords:${only}`;
  return `+searchWords:(${[NOTHING, ...kinds].join(' ')})`;
}

interface RowSearch {
  readonly asked: Asked;
  readonly row: string;
  /** Conditions on where in the list the page can be. */
  readonly between: readonly Expression[];
  readonly limit: Expression;
}

/**
 * The first texts of the list, tier by tier: what is read for a tier is read where those before it do not fill the
 * page, since rows are passed on one by one until there are enough.
 */
function firstRows(context: Context, search: RowSearch): readonly Clause[] {
  const { asked, row, limit } = search;
  const first: Clause = { kind: 'with', items: [{ expression: variable(row) }], limit };
  // What a tier is read by aggregates.
  context.aggregates = true;
  if (asked.tiers.length === 1) {
    const sole: Expression = { kind: 'element', of: asked.places, index: 0 };
    return [...tierRows(context, search, { place: sole, imports: [] }), first];
  }
  const tier = context.freshVariable();
  const own = tierRows(context, search, { place: variable(tier), imports: [tier] });
  const query: Query = { clauses: [...own, returning(row)] };
  return [
    { kind: 'unwind', list: asked.places, as: tier },
    { kind: 'callUnion', imports: [tier], queries: [query] },
    first,
  ];
}

interface Tier {
  /** Its index, and where it begins and ends. */
  readonly place: Expression;
  /** Variables that it needs from around it. */
  readonly imports: readonly string[];
}

/** The first texts of a tier: out of all that hold what is asked for, or by the index of the order. */
function tierRows(
  context: Context,
  search: RowSearch,
  { place, imports }: Tier,
): readonly Clause[] {
  const { row, limit, between, asked } = search;
  const [node, found] = [context.freshVariable(), context.freshVariable()];
  const bound = addConstant(context, 'candidates', CANDIDATES);
  const itself = [{ expression: variable(row) }];
  const page: readonly Clause[] = [
    { kind: 'with', items: itself, orderBy: rank(row), limit },
    returning(row),
  ];
  const isFew = compare('<', { kind: 'size', of: variable(found) }, bound);
  const few: Query = {
    clauses: [
      { kind: 'with', items: [{ expression: variable(found) }], where: isFew },
      { kind: 'unwind', list: variable(found), as: row },
      // The index has compared words and kinds: the first text of each hit is among these.
      { kind: 'with', items: itself, where: isLive(row) },
      { kind: 'with', items: itself, orderBy: rank(row) },
      {
        kind: 'with',
        items: [
          { expression: property(row, 'searchOf'), as: context.freshVariable() },
          { expression: firstOf(row), as: row },
        ],
      },
      ...(between.length === 0
        ? []
        : [{ kind: 'with', items: itself, where: allOf(between) } as const]),
      ...page,
    ],
  };
  const along = context.freshVariable();
  const none: Expression = { kind: 'list', items: [] };
  const many: Query = {
    clauses: [
      // Not by WHERE: Neo4j 5.26 would read the index first, and ask then whether it is to be read.
      {
        kind: 'unwind',
        list: {
          kind: 'case',
          branches: [{ when: isFew, then: none }],
          otherwise: { kind: 'list', items: [place] },
        },
        as: along,
      },
      {
        kind: 'match',
        pattern: { start: { variable: row, label: 'Searchable' }, steps: [] },
        where: allOf([
          compare('>=', property(row, 'searchSort'), element(variable(along), 1)),
          compare('<', property(row, 'searchSort'), element(variable(along), 2)),
          { kind: 'isNotNull', operand: property(row, 'id') },
          isMeant(context, search),
        ]),
      },
      { kind: 'with', items: itself, orderBy: rank(row) },
      { kind: 'with', items: itself, where: isFirst(context, search) },
      ...page,
    ],
  };
  return [
    {
      kind: 'callProcedure',
      name: ['db', 'index', 'fulltext', 'queryNodes'],
      arguments: [element(place, 0), asked.query, { kind: 'map', entries: { limit: bound } }],
      yields: { column: 'node', as: node },
    },
    {
      kind: 'with',
      items: [
        ...imports.map((name) => ({ expression: variable(name) })),
        { expression: { kind: 'collect', of: variable(node) }, as: found },
      ],
    },
    { kind: 'callUnion', isDisjoint: true, imports: [...imports, found], queries: [few, many] },
  ];
}

/** Whether a text holds what is asked for, is of a kind that is, and lies where the page can be. */
function isMeant(context: Context, { asked, row, between }: RowSearch): Expression {
  const { marks } = asked;
  return allOf([
    ...between,
    ...(marks === undefined ? [] : [hasSome(context, row, marks)]),
    ...holdsAsked(context, row, asked),
  ]);
}

function hasSome(context: Context, row: string, marks: Expression): Expression {
  const mark = context.freshVariable();
  const where = compare('CONTAINS', property(row, 'searchWords'), variable(mark));
  return { kind: 'any', variable: mark, in: marks, where };
}

/** What is retracted is not found. */
function holdsAsked(
  context: Context,
  text: string,
  { ways, property: name }: Asked,
): readonly Expression[] {
  const [way, word] = [context.freshVariable(), context.freshVariable()];
  const begins = compare('CONTAINS', property(text, name), variable(word));
  const where: Expression = { kind: 'all', variable: word, in: variable(way), where: begins };
  return [{ kind: 'any', variable: way, in: ways, where }, isLive(text)];
}

/** What is derived has no such mark: it is live while it is there. */
function isLive(text: string): Expression {
  const operands = [property(text, 'live'), { kind: 'literal', value: true } as const];
  return { kind: 'coalesce', operands };
}

/** Whether no other text of the hit that holds what is asked for stands before this one. */
function isFirst(context: Context, { asked, row }: RowSearch): Expression {
  const other = context.freshVariable();
  const same = compare('=', property(other, 'searchOf'), property(row, 'searchOf'));
  const operands = [same, isBefore(other, row), ...holdsAsked(context, other, asked)];
  const earlier = subquery('EXISTS', [
    {
      kind: 'match',
      pattern: { start: { variable: other, label: 'Searchable' }, steps: [] },
      where: { kind: 'and', operands },
    },
    { kind: 'return', items: [{ expression: { kind: 'literal', value: 1 }, as: 'found' }] },
  ]);
  return { kind: 'not', operand: earlier };
}

function isBefore(a: string, b: string): Expression {
  const of = (name: string, operator: '<' | '='): Expression =>
    compare(operator, property(a, name), property(b, name));
  return {
    kind: 'or',
    operands: [
      of('searchSort', '<'),
      { kind: 'and', operands: [of('searchSort', '='), of('id', '<')] },
    ],
  };
}

/** Ids are of one namespace: one of the labels has it. */
function toHit(row: string, hit: string, label: string): Query {
  const properties = { id: property(row, 'searchOf') };
  return {
    clauses: [
      { kind: 'match', pattern: { start: { variable: hit, label, properties }, steps: [] } },
      returning(hit),
    ],
  };
}

function rank(row: string): readonly OrderKey[] {
  return ['searchSort', 'id'].map((name) => ({
    expression: property(row, name),
    direction: 'ASC',
  }));
}

function element(of: Expression, index: number): Expression {
  return { kind: 'element', of, index };
}

/** Of those that come in an order. */
function firstOf(name: string): Expression {
  return element({ kind: 'collect', of: variable(name) }, 0);
}
