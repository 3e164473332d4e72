import type { Lens } from '../model/lens.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { LensCondition } from './lens-condition.ts';

/** What a lens admits (semantics 10), as data. What else there is follows from the claims and sources. */
export interface Admission {
  /** The state of the store that is looked at: as it was at this instant; absent: as it is. */
  readonly recordedAt: string | undefined;
  /** Of sources, and of the passages and renderings in them. */
  readonly source: LensCondition;
  /** Of claims: what is asked of their source, and more. */
  readonly claim: LensCondition;
}

/** The rule by which a lens admits: the only place where one is written. */
export function admission(lens: Lens): Admission {
  const { knownOn, recordedAt, sources, withoutSources, minConfidence } = canonicalLens(lens);
  const source = all([
    ...given(knownOn, (day) => ({ kind: 'PUBLISHED_BY', day })),
    ...given(sources, (ids) => ({ kind: 'SOURCE_IN', ids })),
    ...given(withoutSources, (ids) => ({ kind: 'NOT', of: { kind: 'SOURCE_IN', ids } })),
  ]);
  const confident = given(minConfidence, (atLeast) => ({ kind: 'CONFIDENT', atLeast }));
  return { recordedAt, source, claim: all([...source.of, ...confident]) };
}

function all(of: readonly LensCondition[]): Extract<LensCondition, { kind: 'ALL' }> {
  return { kind: 'ALL', of };
}

function given<Value>(
  value: Value | undefined,
  condition: (value: Value) => LensCondition,
): readonly LensCondition[] {
  return value === undefined ? [] : [condition(value)];
}
