import type { Plan } from '../compiler/compile-operation.ts';
import { keptPlan, keptSeenPlan } from '../compiler/kept-plan.ts';
import { shapeOfLens } from '../compiler/lens-terms.ts';
import { NotSeenThrough } from '../compiler/see-through.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { isUntold } from '../store/is-untold.ts';
import { answerPlan, type PlannedRequest } from './answer-plan.ts';
import type { ApiData } from './api-data.ts';
import type { Limits } from './limits.ts';
import type { SeenPart } from './split-operation.ts';
import { standsAsSeen } from './stands-as-seen.ts';

/** That statements cannot tell all that is asked for through lenses, and what of it. */
export class NotTold {
  /** In words: `what is found by words`. */
  readonly what: string;

  constructor(what: string) {
    this.what = what;
  }
}

/**
 * What is seen through lenses, each by one statement; or what a statement cannot tell of it. What is seen
 * through lenses that leave nothing out is read as it stands. A write may bring what a lens leaves out: so they
 * are looked at again, once what they show has been read.
 *
 * @throws QueryError, AggregateError of several, where the client is at fault; StoreError where the store is
 */
export async function answerSeen(
  store: Store,
  parts: readonly SeenPart[],
  limits: Limits,
): Promise<ApiData | NotTold> {
  const lenses = parts.map(({ lens }) => lens);
  if (await standsAsSeen(store, lenses, 'KNOWN')) {
    const standing = await Promise.all(
      parts.map(({ lens, asked }) =>
        answerPlan(store, keptPlan(asked), { ...asked, lens, limits }),
      ),
    );
    if (await standsAsSeen(store, lenses, 'CURRENT')) {
      return joined(standing);
    }
  }
  return answerThrough(store, parts, limits);
}

/** By statements that look through the lenses (decision 0018). */
async function answerThrough(
  store: Store,
  parts: readonly SeenPart[],
  limits: Limits,
): Promise<ApiData | NotTold> {
  const plans: (readonly [Plan, PlannedRequest])[] = [];
  for (const { lens, asked } of parts) {
    const shape = shapeOfLens(canonicalLens(lens));
    if (shape === undefined) return new NotTold('other times, identities or assessments');
    const plan = keptSeenPlan({ ...asked, lens: shape });
    if (plan instanceof NotSeenThrough) return new NotTold(plan.what);
    plans.push([plan, { ...asked, lens, limits }]);
  }
  try {
    return joined(
      await Promise.all(plans.map(([plan, request]) => answerPlan(store, plan, request))),
    );
  } catch (thrown) {
    if (isUntold(thrown)) return new NotTold('something that was taken back, or is told in words');
    throw thrown;
  }
}

function joined(parts: readonly ApiData[]): ApiData {
  return parts.reduce<ApiData>((all, part) => ({ ...all, ...part }), {});
}
