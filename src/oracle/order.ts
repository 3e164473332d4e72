import type {
  Discrepancy,
  DiscrepancyPosition,
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
import { claimsConcerning } from './claims-concerning.ts';
import { publishedDay } from '../derive/published-day.ts';
import { startOfDay } from '../derive/start-of-day.ts';
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
import type {
  BatchContent,
  Identified,
  JudgementContent,
  NarrativeContent,
  NoteContent,
  StanceContent,
} from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import { fold } from '../model/fold.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { Context } from './context.ts';
import { firstRecorded, knownLog } from './first-recorded.ts';
import { get } from './look-up.ts';
import type { Position, SortKey } from './position.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';
import { eventTimes } from './times.ts';

/** How a list is ordered: by keys, then by id, all in one direction. */
export interface Order<Node> {
  /** What is ordered by what; lists of the same name take each other's cursors. */
  readonly name: string;
  readonly direction: GqlSortDirection;
  readonly positionOf: (node: Node) => Position;
}

type Keys<Node> = (node: Node, graph: Graph) => readonly SortKey[];

/** A graph, and how it came about. */
export type Logged = Pick<Context, 'graph' | 'log'>;

/** Which of the writes recorded each first. */
function byFirstWrite(
  log: Logged['log'],
  things: (content: BatchContent) => readonly { readonly id: string }[],
): Keys<{ readonly id: string }> {
  const first = firstRecorded(knownLog(log), things);
  return ({ id }) => [get(first, id).seq];
}

// What `orderBy` can name, for each type of things.

const SOURCE_COUNT: Keys<Entity> = ({ id }, graph) => {
  const sources = claimsConcerning(graph, id).map(({ source }) => source.id);
  return [new Set(sources).size];
};

const ENTITY: Readonly<Record<GqlEntityOrderField, Keys<Entity>>> = {
  NAME: ({ name }) => [fold(name)],
  SOURCE_COUNT,
};

const EVENT: Readonly<Record<GqlEventOrderField, Keys<Entity>>> = {
  WHEN: (event, graph) => [firstDay(eventTimes(graph, event))],
  NAME: ({ name }) => [fold(name)],
  SOURCE_COUNT,
};

const STATEMENT: Readonly<Record<GqlStatementOrderField, Keys<Utterance>>> = {
  WHEN: ({ when }) => [firstDay(when)],
  PUBLISHED: ({ knownSince }) => [knownSince ?? UNKNOWN_DAY],
};

const CLAIM: Readonly<Record<Exclude<GqlClaimOrderField, 'RECORDED'>, Keys<StatedClaim>>> = {
  PUBLISHED: ({ published }) => [published ?? UNKNOWN_DAY],
  WHEN: ({ when }) => [sortDay(when)],
};

const RELATION: Readonly<Record<GqlRelationOrderField, Keys<RelationProposition>>> = {
  WHEN: ({ when }) => [firstDay(when)],
  KNOWN_SINCE: ({ knownSince }) => [knownSince ?? UNKNOWN_DAY],
  ORIGIN_COUNT: ({ originCount }) => [originCount],
};

const SOURCE: Readonly<Record<Exclude<GqlSourceOrderField, 'RECORDED'>, Keys<SourceContent>>> = {
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

const SIDE: Keys<DiscrepancyPosition> = ({ knownSince, summary }) => [
  knownSince ?? UNKNOWN_DAY,
  summary,
];

const JUDGEMENT: Keys<Identified<JudgementContent>> = ({ content }) => [startOfDay(content.on)];

const NOTE: Keys<Identified<NoteContent>> = ({ content }) => [content.day ?? UNKNOWN_DAY];

const NARRATIVE: Keys<NarrativeContent> = ({ name }) => [fold(name)];

const RENDERING: Keys<Rendering> = ({ content }, graph) => [
  content.source,
  graph.passages.get(content.passage)?.content.start ?? 0,
];

const PASSAGE: Keys<Passage> = ({ content }) => [content.start, content.end];

/** Entities: by folded name where nothing is said. */
export function entityOrder(
  graph: Graph,
  by?: GqlEntityOrder | null,
  what: 'entities' | 'actors' | 'places' = 'entities',
): Order<Entity> {
  const { by: field, direction } = by ?? { by: 'NAME' };
  return ordered(`${what} by ${field}`, direction, ENTITY[field], graph);
}

/** Events: by the first day said where nothing is said. */
export function eventOrder(graph: Graph, by?: GqlEventOrder | null): Order<Entity> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`events by ${field}`, direction, EVENT[field], graph);
}

/** Statements: by the first day said where nothing is said. */
export function statementOrder(graph: Graph, by?: GqlStatementOrder | null): Order<Utterance> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`statements by ${field}`, direction, STATEMENT[field], graph);
}

/** Claims: by the day their source was published where nothing is said. */
export function claimOrder({ graph, log }: Logged, by?: GqlClaimOrder | null): Order<StatedClaim> {
  const { by: field, direction = 'ASC' } = by ?? { by: 'PUBLISHED' };
  const keys = field === 'RECORDED' ? claimsByWrite(log) : CLAIM[field];
  return {
    name: `claims by ${field} ${direction}`,
    direction,
    positionOf: (stated) => ({ keys: keys(stated, graph), id: stated.claim.id }),
  };
}

function claimsByWrite(log: Logged['log']): Keys<StatedClaim> {
  const byWrite = byFirstWrite(log, ({ claims }) => claims);
  return ({ claim }, graph) => byWrite(claim, graph);
}

/** Relations: by the first day said where nothing is said. */
export function relationOrder(
  graph: Graph,
  by?: GqlRelationOrder | null,
): Order<RelationProposition> {
  const { by: field, direction } = by ?? { by: 'WHEN' };
  return ordered(`relations by ${field}`, direction, RELATION[field], graph);
}

/** Sources: by the day of publication where nothing is said. */
export function sourceOrder(
  { graph, log }: Logged,
  by?: GqlSourceOrder | null,
): Order<SourceContent> {
  const { by: field, direction } = by ?? { by: 'PUBLISHED' };
  const keys = field === 'RECORDED' ? byFirstWrite(log, ({ sources }) => sources) : SOURCE[field];
  return ordered(`sources by ${field}`, direction, keys, graph);
}

/** Writes: the last first. */
export function batchOrder(graph: Graph): Order<RecordedBatch> {
  return ordered('batches', 'DESC', ({ seq }) => [seq], graph);
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

/** Sides of a discrepancy: by the day since which they are known, then by their words. */
export function sideOrder(graph: Graph): Order<DiscrepancyPosition> {
  return ordered('sides', 'ASC', SIDE, graph);
}

/** Judgements on identity: by day, the last first. */
export function judgementOrder(graph: Graph): Order<Identified<JudgementContent>> {
  return ordered('judgements', 'DESC', JUDGEMENT, graph);
}

/** Notes: by day, those without one last. */
export function noteOrder(graph: Graph): Order<Identified<NoteContent>> {
  return ordered('notes', 'ASC', NOTE, graph);
}

/** Narratives: by folded name. */
export function narrativeOrder(graph: Graph): Order<NarrativeContent> {
  return ordered('narratives', 'ASC', NARRATIVE, graph);
}

/** Stances to narratives: by id alone. */
export function stanceOrder(graph: Graph): Order<Identified<StanceContent>> {
  return ordered('stances', 'ASC', () => [], graph);
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
