import type { Ontology } from '../ontology/ontology.ts';
import type { StatedClaim, Time } from './graph.ts';
import { hasDay, isDerived } from './time-of-claim.ts';
import { isAmong, validityFrom, validityOf, type Validity } from './validity.ts';

/** What is asked of a day: possibly, or certainly. */
export interface AskedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly certainly: boolean;
}

/** Whether a time meets a day; certainly: covers it throughout, or is bounded to it. */
export function holdsOn(time: Time, { day, certainly }: AskedDay): boolean {
  return isAmong(validityOf(time), day, certainly);
}

/**
 * Whether what a claim says holds on a day, by this claim: by its time, or, where it is ACTUAL, told
 * without a day, and of a type declared a state, from the day of publication on (semantics 3).
 */
export function claimHoldsOn(claim: StatedClaim, asked: AskedDay, ontology: Ontology): boolean {
  return isAmong(validityOfClaim(claim, ontology), asked.day, asked.certainly);
}

/**
 * Whether what several claims say holds on a day, by any of them. A bound that follows from a day of
 * publication counts only where no claim gives a day: a late report of an act that others date does not
 * make it possible on any day before.
 */
export function anyClaimHoldsOn(
  claims: readonly StatedClaim[],
  asked: AskedDay,
  ontology: Ontology,
): boolean {
  const dated = claims.filter(({ when }) => when !== undefined && hasDay(when) && !isDerived(when));
  const asking = dated.length === 0 ? claims : claims.filter(({ when }) => !isBound(when));
  return asking.some((claim) => claimHoldsOn(claim, asked, ontology));
}

/** The days that a claim gives for what it says. */
function validityOfClaim(
  { claim: { content }, when, published }: StatedClaim,
  { relations }: Ontology,
): Validity {
  if (when !== undefined && hasDay(when)) return validityOf(when);
  const isState =
    content.modality === 'ACTUAL' && relations.get(content.predicate)?.nature === 'STATE';
  return isState && published !== undefined ? validityFrom(published) : {};
}

function isBound(when: Time | undefined): boolean {
  return when !== undefined && isDerived(when);
}
