import type { Ontology } from '../ontology/ontology.ts';
import { groupBy } from '../util/group-by.ts';
import type { Graph, RelationProposition, StatedClaim } from './graph.ts';
import { type Beginning, hasBegun } from './has-begun.ts';
import { anyClaimHoldsOn, type AskedDay } from './holds-on.ts';
import { type PlaceContainment, placeContainment } from './place-containment.ts';
import { hasDay } from './time-of-claim.ts';

/** What is asked of an event and a day. */
export interface AskedOfEvent extends AskedDay {
  /** Also what had ended by then. */
  readonly includeEnded: boolean;
  /** Entity id; absent: anywhere. */
  readonly place?: string;
}

/** What claims say of the days of events, looked up by event. */
export interface EventDays {
  readonly places: PlaceContainment;
  readonly ontology: Ontology;
  /** Where it is said to be in force. */
  readonly inForce: ReadonlyMap<string, readonly RelationProposition[]>;
  /** What is said to have ended it. */
  readonly ends: ReadonlyMap<string, readonly RelationProposition[]>;
  /** The claims whose time is its time, without denials. */
  readonly dating: ReadonlyMap<string, readonly StatedClaim[]>;
  readonly claims: Graph['claims'];
}

/** Gathers what claims say of the days of events. */
export function eventDays(graph: Graph, ontology: Ontology): EventDays {
  const { propositions, claims } = graph;
  const said = [...propositions.values()]
    .filter((one) => one.kind === 'RELATION')
    .filter(({ modality, negated }) => modality === 'ACTUAL' && !negated);
  const dating = [...claims.values()]
    .filter(({ claim }) => !claim.content.negated)
    .flatMap((claim) => claim.dates.map((event) => ({ event, claim })));
  return {
    places: placeContainment(graph),
    ontology,
    inForce: groupBy(said.filter(isOfType('IN_FORCE_IN')), ({ from }) => from),
    ends: groupBy(said.filter(isOfType('ENDED')), ({ to }) => to),
    dating: new Map(
      [...groupBy(dating, ({ event }) => event)].map(([event, own]) => [
        event,
        own.map(({ claim }) => claim),
      ]),
    ),
    claims,
  };
}

/**
 * Whether an event holds on a day (semantics 3). A state of affairs: if it is in force in the place, or in
 * a whole of it, and no end of it there, or in a whole of it, begins on or before the day. Any other
 * event: if its time meets the day, and what ended it everywhere did not begin before the day.
 *
 * Possibly it holds unless the end is certain; certainly only if no end is possible.
 */
export function eventHoldsOn(event: string, asked: AskedOfEvent, days: EventDays): boolean {
  const everywhere = days.inForce.get(event) ?? [];
  if (everywhere.length === 0) {
    const isOn = anyClaimHoldsOn(days.dating.get(event) ?? [], asked, days.ontology);
    return isOn && !isEnded(event, asked, undefined, days);
  }
  return everywhere
    .filter(({ to }) => asked.place === undefined || isIn(asked.place, to, days.places))
    .some(
      (state) =>
        isInForce(state, asked, days) && !isEnded(event, asked, asked.place ?? state.to, days),
    );
}

/** The events that are in force in a place on a day, by id. */
export function statesInForce(
  place: string,
  asked: Omit<AskedOfEvent, 'place'>,
  days: EventDays,
): readonly string[] {
  return [...days.inForce.keys()]
    .filter((event) => eventHoldsOn(event, { ...asked, place }, days))
    .sort();
}

/** By the claims that say where it is in force; where one of them gives no day, by what dates the event too. */
function isInForce(state: RelationProposition, asked: AskedOfEvent, days: EventDays): boolean {
  const own = claimsOf(state, days);
  if (anyClaimHoldsOn(own, asked, days.ontology)) return true;
  if (own.every(({ when }) => hasDay(when))) return false;
  const others = (days.dating.get(state.from) ?? []).filter(
    ({ claim }) => claim.content.predicate !== state.predicate,
  );
  return anyClaimHoldsOn(others, asked, days.ontology);
}

function isEnded(
  event: string,
  { day, certainly, includeEnded }: AskedOfEvent,
  place: string | undefined,
  days: EventDays,
): boolean {
  if (includeEnded) return false;
  const ends = (days.ends.get(event) ?? []).filter((end) => reaches(end, place, certainly, days));
  const beginning: Beginning = {
    // A state is over on the day on which its end begins; anything else goes on through that day.
    by: place === undefined ? 'BEFORE' : 'ON_OR_BEFORE',
    day,
    certainly: !certainly,
  };
  return ends.some((end) => claimsOf(end, days).some(({ when }) => hasBegun(when, beginning)));
}

/** Whether an end is one for this place: without a scope it is one everywhere. */
function reaches(
  { scope }: RelationProposition,
  place: string | undefined,
  whereItMay: boolean,
  { places }: EventDays,
): boolean {
  if (scope === undefined) return true;
  // Words that no record stands for might mean any place.
  if (scope.entities.length === 0) return whereItMay;
  return place !== undefined && scope.entities.some((where) => isIn(place, where, places));
}

/** Whether a place is another one, or a part of it. */
function isIn(place: string, whole: string, { wholesOf }: PlaceContainment): boolean {
  return place === whole || wholesOf(place).has(whole);
}

function claimsOf(
  { claims: ids }: RelationProposition,
  { claims }: EventDays,
): readonly StatedClaim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

function isOfType(type: string): (relation: RelationProposition) => boolean {
  return ({ predicate }) => predicate === type;
}
