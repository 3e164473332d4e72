import type { ClaimContent } from '../model/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Time } from './graph.ts';
import { timeOf } from './time.ts';

/**
 * When what a claim says was: as the author gives it, with its bounds. An ACTUAL claim of a type declared
 * an act, without a day, was by the day on which its source was published (semantics 3): that follows
 * from the source, is INFERRED, and is a part of no id.
 */
export function timeOfClaim(
  { when, modality, predicate }: Pick<ClaimContent, 'when' | 'modality' | 'predicate'>,
  published: string | undefined,
  { relations }: Pick<Ontology, 'relations'>,
): Time | undefined {
  const said = when && timeOf(when);
  const isAct = modality === 'ACTUAL' && relations.get(predicate)?.nature === 'ACT';
  if (!isAct || published === undefined || hasDay(said)) return said;
  return {
    extent: 'WITHIN',
    ...when,
    basis: 'INFERRED',
    earliest: undefined,
    latest: published,
    precision: 'UNKNOWN',
  };
}

/** Whether a time is bounded at all. */
export function hasDay(time: Time | undefined): boolean {
  return time?.earliest !== undefined || time?.latest !== undefined;
}

/** Whether a time is bounded by the day of publication alone: no words give a day. */
export function isDerived(time: Time): boolean {
  return time.latest !== undefined && timeOf(time).latest === undefined;
}
