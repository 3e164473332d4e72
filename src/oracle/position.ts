import type { GqlSortDirection } from '../generated/resolvers.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/** What things are ordered by: words by code point, numbers by size. Never missing: see `UNKNOWN_DAY`. */
export type SortKey = string | number;

/** Where a thing stands in a list. */
export interface Position {
  readonly keys: readonly SortKey[];
  readonly id: string;
}

/** Which of two places comes first: negative for `a`. */
export function comparePositions(
  { keys, id }: Position,
  other: Position,
  direction: GqlSortDirection,
): number {
  const differences = keys.map((key, index) => compareKeys(key, other.keys[index]));
  const ascending = differences.find((difference) => difference !== 0) ?? compareKeys(id, other.id);
  return direction === 'ASC' ? ascending : -ascending;
}

/** Things in ascending order of their ids: what short lists are ordered by where nothing else is said. */
export function byId<Node extends { readonly id: string }>(nodes: Iterable<Node>): readonly Node[] {
  return [...nodes].sort((a, b) => compareCodePoints(a.id, b.id));
}

function compareKeys(a: SortKey, b: SortKey | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareCodePoints(String(a), String(b));
}
