import type { Phase } from '../../model/vocabulary.ts';
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
}

/** The days that an answer gives; a type that recurs has many. */
export function timeSide({ stated, said }: Answer, { ontology }: Knowledge): TimeSide | undefined {
  const [first] = said;
  const days = daysOfClaim(stated);
  if (first === undefined || days === undefined) return undefined;
  if (ontology.relations.get(first.predicate)?.recurs === true) return undefined;
  const { extent, phase } = stated.when ?? {};
  return {
    kind: 'TIME',
    days,
    isIncluding: extent === 'INCLUDING',
    ...(phase === undefined ? {} : { phase }),
  };
}

/** Whether days do not meet, of beginnings, of ends, or of neither; two that are open at both ends always can. */
export function timesConflict(a: TimeSide, b: TimeSide): boolean {
  if (a.phase !== b.phase || (a.isIncluding && b.isIncluding)) return false;
  return !daysMeet(a.days, b.days);
}
