import type { ComparedSide } from './sides.ts';

/** What the claims of one position agree in: what the kind compares, and not who says it or when it was published. */
export function positionKey(side: ComparedSide): object {
  switch (side.kind) {
    case 'VALUE':
      return { thing: side.thing, scope: side.scope, amount: side.amount };
    case 'SCOPE':
      return side.of === 'FIGURE'
        ? { thing: side.thing, scope: side.scope, amount: side.amount }
        : { thing: side.thing, places: side.places };
    case 'AGENT':
    case 'PLACE':
      return { named: side.named };
    case 'TIME':
      return { days: side.days, isIncluding: side.isIncluding, phase: side.phase };
    case 'MODALITY':
      return { matter: side.matter, negated: side.negated };
    case 'ACT':
      return { act: side.act };
    case 'MEMBERSHIP':
      return { members: side.members, isWhole: side.isWhole };
    case 'NAME':
      return { spelling: side.spelling };
    case 'WORDING':
      return { label: side.label, valence: side.valence };
  }
}

/**
 * What a conflict is on where one question can have several of its kind at once: the scope of numbers and
 * lists, a beginning or an end, what it is that one affirms and another denies. Undefined: the question itself.
 * It follows from the two sides alone, so that a discrepancy has one id whatever else is seen.
 */
export function aspectOf(whole: ComparedSide, questionKind: string): object | undefined {
  switch (whole.kind) {
    case 'VALUE':
    case 'MEMBERSHIP':
      return whole.scope && { scope: whole.scope };
    case 'TIME':
      return whole.phase && { phase: whole.phase };
    case 'MODALITY':
      return questionKind === 'WHETHER' ? undefined : { matter: whole.matter };
    case 'SCOPE':
    case 'AGENT':
    case 'PLACE':
    case 'ACT':
    case 'NAME':
    case 'WORDING':
      return undefined;
  }
}
