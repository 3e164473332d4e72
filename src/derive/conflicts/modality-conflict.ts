import type { Answer } from './answer.ts';
import { canBeAtOnce, type Days, daysOfClaim } from './days.ts';

/** That something is so, or that it is not. */
export interface ModalitySide {
  readonly kind: 'MODALITY';
  /** The proposition without modality and negation. */
  readonly matter: string;
  readonly negated: boolean;
  readonly days?: Days;
}

/** What an answer affirms or denies, one for each member of a list. */
export function modalitySides({ stated, chiefly }: Answer): readonly ModalitySide[] {
  const days = daysOfClaim(stated);
  return chiefly.map(({ matter, negated }) => ({
    kind: 'MODALITY',
    matter,
    negated,
    ...(days === undefined ? {} : { days }),
  }));
}

/** Whether one affirms what the other denies, of days that can be the same. */
export function modalitiesConflict(a: ModalitySide, b: ModalitySide): boolean {
  return a.matter === b.matter && a.negated !== b.negated && canBeAtOnce(a.days, b.days);
}
