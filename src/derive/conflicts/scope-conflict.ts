import { sortedIds } from '../../util/sorted-ids.ts';
import type { Answer } from './answer.ts';
import { type ComparedScope, comparedScope, isPartOfScope, isSameScope } from './compared-scope.ts';
import { canBeAtOnce, type Days, daysMeet, daysOfClaim } from './days.ts';
import { isJoined, isWithin, type Knowledge } from './knowledge.ts';
import { type Amount, amountOf } from './range.ts';
import { isOneVoice, type Voice, voiceOf } from './voice.ts';

interface ScopeSideBase {
  readonly kind: 'SCOPE';
  /** Entity id: of what. */
  readonly thing: string;
  readonly voice: Voice;
  readonly days?: Days;
}

/** A number, and for what exactly it is given. */
export interface FigureScopeSide extends ScopeSideBase {
  readonly of: 'FIGURE';
  readonly scope?: ComparedScope;
  readonly amount: Amount;
}

/** Where a state of affairs is said to hold. */
export interface StateScopeSide extends ScopeSideBase {
  readonly of: 'STATE';
  readonly type: string;
  /** Entity ids, sorted. */
  readonly places: readonly string[];
  readonly days: Days;
}

/** What is given, and for how much of the whole. */
export type ScopeSide = FigureScopeSide | StateScopeSide;

/** What an answer gives for a part or a whole. A figure that is stated as a part of a total is marked as what it is. */
export function scopeSide(answer: Answer, { ontology }: Knowledge): ScopeSide | undefined {
  const { stated, said } = answer;
  const [first] = said;
  const days = daysOfClaim(stated);
  const voice = voiceOf(answer);
  if (first?.kind === 'FIGURE') {
    const amount = amountOf(first.value);
    if (amount === undefined || stated.claim.content.total !== undefined) return undefined;
    const scope = comparedScope(first.scope);
    const dated = days === undefined ? {} : { days };
    const scoped = scope === undefined ? {} : { scope };
    return { kind: 'SCOPE', of: 'FIGURE', thing: first.of, amount, voice, ...dated, ...scoped };
  }
  if (first?.kind !== 'RELATION' || days === undefined) return undefined;
  const rule = ontology.relations.get(first.predicate);
  // An act that took place in the city took place in the country; a state that holds in the city need not hold in the country.
  if (rule?.nature !== 'STATE' || rule.toRole !== 'VENUE' || rule.dates !== 'FROM')
    return undefined;
  const places = sortedIds(said.flatMap((one) => (one.kind === 'RELATION' ? one.to : [])));
  return { kind: 'SCOPE', of: 'STATE', thing: first.from, type: rule.type, places, voice, days };
}

/**
 * Whether the one gives for a part what the other gives for the whole; also where both could hold. Who
 * gives both knows the difference, so it takes two voices.
 */
export function isGivenForWhole(part: ScopeSide, whole: ScopeSide, knowledge: Knowledge): boolean {
  if (isOneVoice(part.voice, whole.voice)) return false;
  if (part.of === 'FIGURE' && whole.of === 'FIGURE') return isPartFigure(part, whole, knowledge);
  if (part.of === 'STATE' && whole.of === 'STATE') return isPartState(part, whole, knowledge);
  return false;
}

function isPartFigure(
  part: FigureScopeSide,
  whole: FigureScopeSide,
  knowledge: Knowledge,
): boolean {
  if (!canBeAtOnce(part.days, whole.days)) return false;
  if (part.thing === whole.thing) return isPartOfScope(part.scope, whole.scope, knowledge);
  return isJoined(knowledge, part.thing, whole.thing) && isSameScope(part.scope, whole.scope);
}

/** Both are dated, and their days meet. */
function isPartState(part: StateScopeSide, whole: StateScopeSide, knowledge: Knowledge): boolean {
  if (part.type !== whole.type || !daysMeet(part.days, whole.days)) return false;
  const isOneThing =
    part.thing === whole.thing ||
    isJoined(knowledge, part.thing, whole.thing) ||
    isJoined(knowledge, whole.thing, part.thing);
  return (
    isOneThing &&
    part.places.every((place) => whole.places.some((outer) => isWithin(knowledge, place, outer)))
  );
}
