import { groupBy } from '../../util/group-by.ts';
import { firstDay, lastDay } from '../first-day.ts';
import type { GroupedSide } from './grouped-side.ts';
import { isWithin, type Knowledge } from './knowledge.ts';
import { isAbove, rangeOf } from './range.ts';
import { isGivenForWhole } from './scope-conflict.ts';
import { type ComparedSide, sidesConflict } from './sides.ts';
import { valuesConflict } from './value-conflict.ts';

/** Two sides that conflict. */
export interface Conflict {
  /** Of a part and its whole: the whole. */
  readonly a: GroupedSide;
  readonly b: GroupedSide;
  /** Since when it is known: since both are published, and a claim that joins them; undefined where that is not known. */
  readonly since: string | undefined;
}

/**
 * The conflicts among the sides of one question, and of these with the sides of questions on things
 * that are joined to its own, where its own is the whole.
 */
export function findConflicts(
  own: readonly GroupedSide[],
  joined: readonly GroupedSide[],
  knowledge: Knowledge,
): readonly Conflict[] {
  const within = [...groupBy(own, ({ side }) => comparedWith(side)).values()].flatMap((sides) =>
    sides.flatMap((a, index) =>
      // Of a thousand sides half a million pairs are compared: only those that conflict are kept.
      sides
        .filter((b, at) => at > index && sidesConflict(a.side, b.side, knowledge))
        .map((b) => (exceeds(a.side, b.side) ? ([b, a] as const) : ([a, b] as const))),
    ),
  );
  const across = own.flatMap((whole) =>
    joined
      .filter((part) => partConflicts(part.side, whole.side, knowledge))
      .map((part) => [whole, part] as const),
  );
  return [...within, ...across].map(([a, b]) => ({ a, b, since: knownSince(a, b, knowledge) }));
}

/** Only sides with the same are worth comparing. */
function comparedWith(side: ComparedSide): string {
  return side.kind === 'MODALITY' ? side.matter : side.kind;
}

/** Of a part that exceeds its whole, the whole is the lower one. */
function exceeds(a: ComparedSide, b: ComparedSide): boolean {
  if (a.kind !== 'VALUE' || b.kind !== 'VALUE') return false;
  return isAbove(rangeOf(a.amount), rangeOf(b.amount));
}

function partConflicts(part: ComparedSide, whole: ComparedSide, knowledge: Knowledge): boolean {
  if (part.kind === 'VALUE' && whole.kind === 'VALUE')
    return valuesConflict(part, whole, knowledge);
  if (part.kind !== 'SCOPE' || whole.kind !== 'SCOPE') return false;
  return isGivenForWhole(part, whole, knowledge);
}

function knownSince(a: GroupedSide, b: GroupedSide, knowledge: Knowledge): string | undefined {
  return lastDay([a.knownSince, b.knownSince, ...joiningDay(a.side, b.side, knowledge)]);
}

/** Since when the things of two sides are known to be joined: always, where they are one or the annotators say so. */
function joiningDay(
  a: ComparedSide,
  b: ComparedSide,
  knowledge: Knowledge,
): readonly (string | undefined)[] {
  if (!('thing' in a) || !('thing' in b) || a.thing === b.thing) return [];
  if (isWithin(knowledge, a.thing, b.thing) || isWithin(knowledge, b.thing, a.thing)) return [];
  const { joined } = knowledge;
  return [firstDay([joined.get(a.thing)?.get(b.thing), joined.get(b.thing)?.get(a.thing)])];
}
