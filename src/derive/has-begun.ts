import type { Time } from './graph.ts';

/** What is asked of a beginning. */
export interface Beginning {
  readonly by: 'BEFORE' | 'ON_OR_BEFORE';
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether the time has to say so; else it is enough that it does not exclude it. */
  readonly certainly: boolean;
}

/**
 * Whether what has this time had begun by a day. What is THROUGHOUT its bounds begins with them, what is
 * WITHIN them somewhere in them; what is INCLUDING a day, or is only said to END, begins on a day before,
 * or on it. Without a time nothing is certain and everything possible.
 */
export function hasBegun(time: Time | undefined, { by, day, certainly }: Beginning): boolean {
  const { first, last } = beginningOf(time);
  const bound = certainly ? last : first;
  if (bound === undefined) return !certainly;
  return by === 'BEFORE' ? bound < day : bound <= day;
}

/** The first and the last day on which it can have begun; absent: open. */
function beginningOf(time: Time | undefined): { readonly first?: string; readonly last?: string } {
  if (time === undefined) return {};
  const { earliest, latest, extent, phase } = time;
  const isOpen = extent === 'INCLUDING' || phase === 'END' || earliest === undefined;
  const last = extent === 'THROUGHOUT' && phase === undefined ? (earliest ?? latest) : latest;
  return {
    ...(!isOpen && { first: earliest }),
    ...(last !== undefined && { last }),
  };
}
