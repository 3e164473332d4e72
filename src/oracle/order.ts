import type {
  Discrepancy,
  Entity,
  FactProposition,
  FigureProposition,
  Graph,
  Proposition,
  RelationProposition,
  StatedClaim,
  Time,
  Utterance,
} from '../derive/graph.ts';
import { publishedDay } from '../derive/published-day.ts';
import { UNKNOWN_DAY, sortDay } from '../derive/time.ts';
import type {
  GqlClaimOrder,
  GqlClaimOrderField,
  GqlEntityOrder,
  GqlEntityOrderField,
  GqlEventOrder,
  GqlEventOrderField,
  GqlRelationOrder,
  GqlRelationOrderField,
  GqlSortDirection,
  GqlSourceOrder,
  GqlSourceOrderField,
  GqlStatementOrder,
  GqlStatementOrderField,
} from '../generated/resolvers.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import { fold } from '../model/fold.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { Position, SortKey } from './position.ts';
import { eventTimes } from './times.ts';

/** How a list is ordered: by keys, then by id, all in one direction. */
export interface Order<Node> {
  /** What is ordered by what; lists of the same name take each other's cursors. */
  readonly name: string;
  readonly direction: GqlSortDirection;
  readonly positionOf: (node: Node) => Position;
}

type Keys<Node> = (node: Node, graph: Graph) => readonly SortKey[];

const UNORDERED = (): readonly SortKey[] => [];

// What `orderBy` can name, for each type of things.

const ENTITY: Readonly<Partial<Record<GqlEntityOrderField, Keys<Entity>>>> = {
  NAME: ({ name }) => [fold(name)],
};

const EVENT: Readonly<Partial<Record<GqlEventOrderField, Keys<Entity>>>> = {
  WHEN: (event, graph) => [firstDay(eventTimes(graph, event))],
  NAME: ({ name }) => [fold(name)],
};

const STATEMENT: Readonly<Partial<Record<GqlStatementOrderField, Keys<Utterance>>>> = {
  WHEN: ({ when }) => [firstDay(when)],
  PUBLISHED: ({ knownSince }) => [knownSince ?? UNKNOWN_DAY],
};

const CLAIM: Readonly<Partial<Record<GqlClaimOrderField, Keys<StatedClaim>>>> = {
  PUBLISHED: ({ published }) => [published ?? UNKNOWN_DAY],
  WHEN: ({ when }) => [sortDay(when)],
};

const RELATION: Readonly<Partial<Record<GqlRelationOrderField, Keys<RelationProposition>>>> = {
  WHEN: ({ when }) => [firstDay(when)],
  KNOWN_SINCE: ({ knownSince }) => [knownSince ?? UNKNOWN_DAY],
  ORIGIN_COUNT: ({ originCount }) => [originCount],
};

const SOURCE: Readonly<Partial<Record<GqlSourceOrderField, Keys<SourceContent>>>> = {
  PUBLISHED: (source) => [publishedDay(source) ?? UNKNOWN_DAY],
  TITLE: ({ title }) => [fold(title)],
};

// What lists without `orderBy` are ordered by, where it is not what their type is ordered by anyway.

const SPELLING: Keys<FactProposition> = ({ value }) => [value?.text ?? ''];

const SAID: Keys<Proposition> = ({ predicate, knownSince }) => [
  predicate,
  knownSince ?? UNKNOWN_DAY,
];

const ANSWER: Keys<Proposition> = ({ knownSince }) => [knownSince ?? UNKNOWN_DAY];

const DISCREPANCY: Keys<Discrepancy> = ({ knownSince }) => [knownSince ?? UNKNOWN_DAY];

const RENDERING: Keys<Rendering> = ({ content }, graph) => [
  content.source,
  graph.passages.get(content.passage)?.content.start ?? 0,
];

const PASSAGE: Keys<Passage> = ({ content }) => [content.start, content.end];

/** Entities: by folded name where nothing is said. */
export function entityOrder(graph: Graph, by?: GqlEntityOrder | null): Order<Entity> {
  const { by: field, direction } = by ?? { by: 'NAME' };
  return ordered(`entities by ${field}`, direction, ENTITY[field] ?? UNORDERED, graph);
}

/** Events: by the first day said where nothing is said. */
export function eventOrder(graph: Graph, by?: GqlEventOrder | null): Order<Entity> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`events by ${field}`, direction, EVENT[field] ?? UNORDERED, graph);
}

/** Statements: by the first day said where nothing is said. */
export function statementOrder(graph: Graph, by?: GqlStatementOrder | null): Order<Utterance> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`statements by ${field}`, direction, STATEMENT[field] ?? UNORDERED, graph);
}

/** Claims: by the day their source was published where nothing is said. */
export function claimOrder(graph: Graph, by?: GqlClaimOrder | null): Order<StatedClaim> {
  const { by: field, direction = 'ASC' } = by ?? { by: 'PUBLISHED' };
  return {
    name: `claims by ${field} ${direction}`,
    direction,
    positionOf: (claim) => ({
      keys: (CLAIM[field] ?? UNORDERED)(claim, graph),
      id: claim.claim.id,
    }),
  };
}

/** Relations: by the first day said where nothing is said. */
export function relationOrder(
  graph: Graph,
  by?: GqlRelationOrder | null,
): Order<RelationProposition> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`relations by ${field}`, direction, RELATION[field] ?? UNORDERED, graph);
}

/** Sources: by the day of publication where nothing is said. */
export function sourceOrder(graph: Graph, by?: GqlSourceOrder | null): Order<SourceContent> {
  const { by: field, direction } = by ?? { by: 'PUBLISHED' };
  return ordered(`sources by ${field}`, direction, SOURCE[field] ?? UNORDERED, graph);
}

/** Spellings and labels: by their words. */
export function nameOrder(graph: Graph): Order<FactProposition> {
  return ordered('names', 'ASC', SPELLING, graph);
}

/** Figures: by measure, then since when they are known. */
export function figureOrder(graph: Graph): Order<FigureProposition> {
  return ordered('figures', 'ASC', SAID, graph);
}

/** Facts: by attribute, then since when they are known. */
export function factOrder(graph: Graph): Order<FactProposition> {
  return ordered('facts', 'ASC', SAID, graph);
}

/** What is said in answer to a question: by the day it was first published. */
export function propositionOrder(graph: Graph): Order<Proposition> {
  return ordered('propositions', 'ASC', ANSWER, graph);
}

/** Discrepancies: by the day since which they are known. */
export function discrepancyOrder(graph: Graph): Order<Discrepancy> {
  return ordered('discrepancies', 'ASC', DISCREPANCY, graph);
}

/** Renderings: by source, then in the order of its text. */
export function renderingOrder(graph: Graph): Order<Rendering> {
  return ordered('renderings', 'ASC', RENDERING, graph);
}

/** Passages: in the order of the text. */
export function passageOrder(graph: Graph): Order<Passage> {
  return ordered('passages', 'ASC', PASSAGE, graph);
}

function ordered<Node extends { readonly id: string }>(
  what: string,
  direction: GqlSortDirection = 'ASC',
  keys: Keys<Node>,
  graph: Graph,
): Order<Node> {
  return {
    name: `${what} ${direction}`,
    direction,
    positionOf: (node) => ({ keys: keys(node, graph), id: node.id }),
  };
}

/** The smallest sort key among times. */
function firstDay(times: readonly Time[]): string {
  const [first] = times.map(sortDay).sort(compareCodePoints);
  return first ?? UNKNOWN_DAY;
}
