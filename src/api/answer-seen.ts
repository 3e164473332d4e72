import { keptPlan, keptSeenPlan } from '../compiler/kept-plan.ts';
import { shapeOfLens } from '../compiler/lens-terms.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { isUntold } from '../store/is-untold.ts';
import { answerPlan } from './answer-plan.ts';
import type { ApiData } from './api-data.ts';
import { standsAsSeen } from './kept-history.ts';
import type { Limits } from './limits.ts';
import type { SeenPart } from './split-operation.ts';

/**
 * What is seen through lenses, each by one statement; undefined where a statement cannot tell all that is asked for.
 * Of a large store what is seen through lenses that leave nothing out is read as it stands. A write may bring what a
 * lens leaves out: so they are looked at again, once what they show has been read.
 *
 * @throws QueryError, AggregateError of several, where the client is at fault; StoreError where the store is
 */
export async function answerSeen(
  store: Store,
  parts: readonly SeenPart[],
  limits: Limits,
): Promise<ApiData | undefined> {
  if (parts.length === 0) return undefined;
  const lenses = parts.map(({ lens }) => lens);
  const mostFacts = limits.derivedFacts;
  if (await standsAsSeen(store, lenses, { mostFacts, freshness: 'KNOWN' })) {
    const standing = await Promise.all(
      parts.map(({ lens, asked }) =>
        answerPlan(store, keptPlan(asked), { ...asked, lens, limits }),
      ),
    );
    if (await standsAsSeen(store, lenses, { mostFacts, freshness: 'CURRENT' })) {
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
): Promise<ApiData | undefined> {
  const plans = parts.flatMap(({ lens, asked }) => {
    const shape = shapeOfLens(canonicalLens(lens));
    const plan = shape && keptSeenPlan({ ...asked, lens: shape });
    return plan === undefined ? [] : [{ plan, request: { ...asked, lens, limits } }];
  });
  if (plans.length < parts.length) return undefined;
  try {
    return joined(
      await Promise.all(plans.map(({ plan, request }) => answerPlan(store, plan, request))),
    );
  } catch (thrown) {
    if (isUntold(thrown)) return undefined;
    throw thrown;
  }
}

function joined(parts: readonly ApiData[]): ApiData {
  return parts.reduce<ApiData>((all, part) => ({ ...all, ...part }), {});
}
