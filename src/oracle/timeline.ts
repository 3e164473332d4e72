import type { Entity, Graph, StatedClaim, Utterance } from '../derive/graph.ts';
import { UNKNOWN_DAY, sortDay } from '../derive/time.ts';
import type { GqlQueryTimelineArgs } from '../generated/resolvers.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { connect, type Connection, type Edge } from './connection.ts';
import { claimsNaming } from './claims-naming.ts';
import { clustersOf } from './look-up.ts';
import { matchesDays } from './match-days.ts';
import { eventTimes, type GivenTime, timesOfRenderings } from './times.ts';

/** What stands on a timeline. */
export type TimelineItem = Entity | Utterance;

/** A place on a timeline, and by which time. */
export interface TimelineEdge extends Edge<TimelineItem> {
  readonly when: GivenTime;
}

/** A page of a timeline. */
export interface TimelineConnection extends Connection<TimelineItem, TimelineEdge> {
  /** How many that are asked for have no day at all. */
  readonly undated: number;
}

interface Dated {
  readonly id: string;
  readonly item: TimelineItem;
  readonly when: GivenTime;
}

/**
 * Events and statements by the earliest of their times that meets `from` and `to`; those without any day
 * are counted apart.
 */
export function listTimeline(
  graph: Graph,
  { about, from, to, modalities, ...page }: Omit<GqlQueryTimelineArgs, 'lens'>,
): TimelineConnection {
  const wanted = itemsOf(graph)
    .filter(({ item }) => isWantedAbout(graph, item, about))
    .filter(({ item }) => isOfModality(graph, item, modalities));
  const dated = wanted.flatMap(({ item, times }): readonly Dated[] => {
    const [when] = times.filter((time) =>
      matchesDays({ gte: from ?? null, lte: to ?? null }, [time]),
    );
    return when === undefined ? [] : [{ id: item.id, item, when }];
  });
  const order = {
    name: 'the timeline',
    direction: 'ASC' as const,
    positionOf: ({ id, when }: Dated) => ({ keys: [sortDay(when)], id }),
  };
  const { edges, ...connection } = connect(dated, order, page);
  return {
    ...connection,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.item, when: node.when })),
    nodes: connection.nodes.map(({ item }) => item),
    undated: wanted.filter(({ times }) => times.length === 0).length,
  };
}

interface Timed {
  readonly item: TimelineItem;
  /** The earliest first; only those that have a day. */
  readonly times: readonly GivenTime[];
}

function itemsOf(graph: Graph): readonly Timed[] {
  const events = [...graph.entities.values()].filter(({ kind }) => kind === 'EVENT');
  return [
    ...events.map((item) => ({ item, times: datedFirst(eventTimes(graph, item)) })),
    ...[...graph.statements.values()].map((item) => ({
      item,
      times: datedFirst(timesOfRenderings(graph, item.renderings)),
    })),
  ];
}

/** The earliest first; of equally early ones the order in which they are told, the most precise first. */
function datedFirst(times: readonly GivenTime[]): readonly GivenTime[] {
  return times
    .filter((time) => sortDay(time) !== UNKNOWN_DAY)
    .toSorted((a, b) => compareCodePoints(sortDay(a), sortDay(b)));
}

/** An event that a claim names together with one of these, a statement about, by or for one of these; or itself. */
function isWantedAbout(
  graph: Graph,
  item: TimelineItem,
  about: readonly string[] | null | undefined,
): boolean {
  if (about === undefined || about === null) return true;
  // What is named can be an entry of another dossier, which is not here.
  const ids = clustersOf(graph, about).filter(
    (id) => graph.entities.has(id) || graph.statements.has(id),
  );
  return ids.includes(item.id) || concernedBy(graph, item).some((id) => ids.includes(id));
}

function concernedBy(graph: Graph, item: TimelineItem): readonly string[] {
  if ('renderings' in item) return [...item.about, ...item.speakers, ...item.onBehalfOf];
  return claimsNaming(graph, item.id).flatMap(({ concerns }) => concerns);
}

/** An event by its own modality; a statement by those of its claims. */
function isOfModality(
  graph: Graph,
  item: TimelineItem,
  modalities: readonly string[] | null | undefined,
): boolean {
  if (modalities === undefined || modalities === null) return true;
  if (!('renderings' in item)) return modalities.includes(item.modality ?? '');
  return [...graph.claims.values()].some(
    ({ statement, claim }: StatedClaim) =>
      statement === item.id && modalities.includes(claim.content.modality),
  );
}
