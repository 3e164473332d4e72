import type { Phase } from '../../model/vocabulary.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import type { QuestionKey } from '../questions-of-proposition.ts';
import type { Answer } from './answer.ts';
import { type Days, daysMeet, daysOfClaim } from './days.ts';
import type { Knowledge } from './knowledge.ts';

/** When an event was, as TIME compares it. */
export interface TimeSide {
  readonly kind: 'TIME';
  readonly days: Days;
  /** Whether it is only said to have been going on then. */
  readonly isIncluding: boolean;
  /** Of a beginning or an end. */
  readonly phase?: Phase;
  /** Of a state of affairs, entity ids: where it was then; elsewhere it can have been at another time. */
  readonly places?: readonly string[];
}

/**
 * The days that an answer gives for an event; a type that recurs has many. Whoever put an end to
 * something may do so on many days: only an event, in the place of a person, has one.
 */
export function timeSide(
  { stated, said }: Answer,
  { about }: QuestionKey,
  { ontology, kinds }: Knowledge,
): TimeSide | undefined {
  const [first] = said;
  const days = daysOfClaim(stated);
  if (first === undefined || days === undefined) return undefined;
  if (!about.every((thing) => kinds.get(thing) === 'EVENT')) return undefined;
  const rule = ontology.relations.get(first.predicate);
  if (rule?.recurs === true) return undefined;
  const { extent, phase } = stated.when ?? {};
  const isState = rule?.nature === 'STATE' && rule.toRole === 'VENUE';
  const places = sortedIds(said.flatMap((one) => (one.kind === 'RELATION' ? one.to : [])));
  return {
    kind: 'TIME',
    days,
    isIncluding: extent === 'INCLUDING',
    ...(phase === undefined ? {} : { phase }),
    ...(isState ? { places } : {}),
  };
}

/** Whether days do not meet, of beginnings, of ends, or of neither; two that are open at both ends always can. */
export function timesConflict(a: TimeSide, b: TimeSide): boolean {
  if (a.phase !== b.phase || (a.isIncluding && b.isIncluding)) return false;
  return isOnePlace(a, b) && !daysMeet(a.days, b.days);
}

function isOnePlace({ places: ofA }: TimeSide, { places: ofB }: TimeSide): boolean {
  return ofA === undefined || ofB === undefined || ofA.some((place) => ofB.includes(place));
}
