import { type Days, areBefore, daysOfClaim } from './days.ts';
import type { Answer } from './answer.ts';
import { type ComparedScope, comparedScope, isPartOfScope, isSameScope } from './compared-scope.ts';
import { isWithin, type Knowledge } from './knowledge.ts';
import { type Amount, amountOf, isAbove, rangeOf, rangesMeet } from './range.ts';
import { UNKNOWN_DAY } from '../time.ts';

/** A number as VALUE compares it. */
export interface ValueSide {
  readonly kind: 'VALUE';
  readonly measure: string;
  /** Entity id: of what. */
  readonly thing: string;
  readonly scope?: ComparedScope;
  readonly amount: Amount;
  /** Of a cumulative measure: when it was so much, by the claim. */
  readonly days?: Days;
  /** Of a cumulative measure: the day its source was published. */
  readonly published?: string;
}

/** The number that an answer gives; words without a number are none. */
export function valueSide(
  { stated, said }: Answer,
  { ontology }: Knowledge,
): ValueSide | undefined {
  const [figure] = said;
  if (figure?.kind !== 'FIGURE') return undefined;
  const amount = amountOf(figure.value);
  if (amount === undefined) return undefined;
  const scope = comparedScope(figure.scope);
  const isCumulative = ontology.measures.get(figure.predicate)?.cumulative === true;
  const days = isCumulative ? daysOfClaim(stated) : undefined;
  const published = isCumulative ? stated.published : undefined;
  return {
    kind: 'VALUE',
    measure: figure.predicate,
    thing: figure.of,
    amount,
    ...(scope === undefined ? {} : { scope }),
    ...(days === undefined ? {} : { days }),
    ...(published === undefined ? {} : { published }),
  };
}

/**
 * Whether two numbers of one measure cannot both hold: of the same thing in the same scope, ranges that do
 * not meet; a part that exceeds its whole. A higher number that came later only continues a cumulative one.
 */
export function valuesConflict(a: ValueSide, b: ValueSide, knowledge: Knowledge): boolean {
  const [rangeA, rangeB] = [rangeOf(a.amount), rangeOf(b.amount)];
  if (rangesMeet(rangeA, rangeB)) return false;
  const [lower, higher] = isAbove(rangeB, rangeA) ? [a, b] : [b, a];
  const measure = knowledge.ontology.measures.get(a.measure);
  if (measure?.cumulative === true && isLater(higher, lower)) return false;
  if (a.thing === b.thing && isSameScope(a.scope, b.scope)) return true;
  return measure?.ratio !== true && isPart(higher, lower, knowledge);
}

/** By the days that they give, else by those of publication; where the former overlap, by the latter. */
function isLater(later: ValueSide, earlier: ValueSide): boolean {
  const [from, to] = [momentOf(earlier), momentOf(later)];
  if (from === undefined || to === undefined) return false;
  if (areBefore(from, to)) return true;
  if (areBefore(to, from) || isSameMoment(from, to)) return false;
  return (earlier.published ?? UNKNOWN_DAY) < (later.published ?? '');
}

function momentOf({ days, published }: ValueSide): Days | undefined {
  if (days !== undefined) return days;
  return published === undefined ? undefined : { earliest: published, latest: published };
}

/** Both are of the very same days, with no end open. */
function isSameMoment(a: Days, b: Days): boolean {
  const isBounded = a.earliest !== undefined && a.latest !== undefined;
  return isBounded && a.earliest === b.earliest && a.latest === b.latest;
}

function isPart(part: ValueSide, whole: ValueSide, knowledge: Knowledge): boolean {
  if (part.thing === whole.thing) return isPartOfScope(part.scope, whole.scope, knowledge);
  if (!isWithin(knowledge, part.thing, whole.thing)) return false;
  return isSameScope(part.scope, whole.scope) || isPartOfScope(part.scope, whole.scope, knowledge);
}
